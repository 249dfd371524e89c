package ca.iwso.policy.api.importing;

import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An object of ActivityStreams: where one value may stand, several may, and an object may be given by its address alone.
 *
 * @param node the object, or its address
 */
record ActivityNode(Node node) {

    /** Gives the values of a key, of all of its occurrences. */
    List<Node> all(String key) {
        List<Node> all = new ArrayList<>();
        if (node instanceof Mapping mapping) {
            for (Member member : mapping.members()) {
                if (member.key().equals(key)) {
                    all.addAll(member.value() instanceof Sequence list ? list.items() : List.of(member.value()));
                }
            }
        }
        return all;
    }

    /** Tells whether a key stands there with a value or an empty list. */
    boolean has(String key) {
        return node instanceof Mapping mapping && mapping.get(key) != null;
    }

    /** Gives the one text of a key; empty where it is not there, is no text, or is given twice and differently. */
    Optional<String> text(String key) {
        Set<String> texts = new HashSet<>();
        for (Node each : all(key)) {
            texts.add(each instanceof Scalar scalar ? scalar.text() : "");
        }
        return texts.size() == 1
                ? texts.stream().filter(text -> !text.isEmpty()).findFirst()
                : Optional.empty();
    }

    /** Gives the first object of a key. */
    Optional<ActivityNode> object(String key) {
        return all(key).stream().map(ActivityNode::new).findFirst();
    }

    /** Gives its type: the first of several. */
    String type() {
        return all("type").stream()
                .filter(Scalar.class::isInstance)
                .map(type -> ((Scalar) type).text())
                .findFirst()
                .orElse("");
    }

    /** Gives its address; empty where it has none. */
    String address() {
        return node instanceof Scalar scalar ? scalar.text() : text("id").orElse("");
    }

    /** Gives the addresses under some keys. */
    Set<String> addresses(String... keys) {
        Set<String> addresses = new HashSet<>();
        for (String key : keys) {
            all(key).forEach(each -> addresses.add(new ActivityNode(each).address()));
        }
        addresses.remove("");
        return addresses;
    }

    /** Gives the keys that are given more than once. */
    List<Member> repeated() {
        List<Member> repeated = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        if (node instanceof Mapping mapping) {
            mapping.members().stream().filter(member -> !seen.add(member.key())).forEach(repeated::add);
        }
        return repeated;
    }
}
