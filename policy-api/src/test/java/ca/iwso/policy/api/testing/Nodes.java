package ca.iwso.policy.api.testing;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.api.reader.Problems;
import java.util.List;

/**
 * Reads the nodes of one file, and reports those that have another form.
 *
 * @param file the file
 * @param problems where to report
 */
record Nodes(String file, Problems problems) {

    Place place(Node node) {
        return new Place(file, node.line(), node.column());
    }

    Place place(Member member) {
        return new Place(file, member.line(), member.column());
    }

    void problem(Place place, String found, String allowed) {
        problems.add(new Problem(place, found, allowed, ""));
    }

    /** Gives the keys of a mapping; those of none for anything else. */
    List<Member> members(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.members();
        }
        problem(place(node), "not a mapping", "write keys with values");
        return List.of();
    }

    /** Gives the keys of a mapping after checking them. */
    List<Member> members(Node node, List<String> allowed) {
        List<Member> members = members(node);
        for (Member member : members) {
            if (!allowed.contains(member.key())) {
                problem(
                        place(member),
                        "unknown key `" + member.key() + "`",
                        "allowed are " + String.join(", ", allowed));
            }
        }
        return members;
    }

    /** Gives the items of a list; for anything else, that alone. */
    List<Node> items(Node node) {
        return node instanceof Sequence sequence ? sequence.items() : List.of(node);
    }

    /** Gives the text of a single value; empty for anything else. */
    String text(Node node) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        problem(place(node), "not a single value", "write a word");
        return "";
    }

    /** Gives the text of a single value that must be one of some. */
    String word(Node node, List<String> allowed) {
        String text = text(node);
        if (!allowed.contains(text)) {
            problem(place(node), "`" + text + "` is not allowed", "allowed are " + String.join(", ", allowed));
        }
        return text;
    }
}
