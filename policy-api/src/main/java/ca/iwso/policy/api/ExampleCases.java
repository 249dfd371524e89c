package ca.iwso.policy.api;

import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.api.reader.YamlDocument;
import ca.iwso.policy.api.testing.ExpectedCaseReader;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.ClauseGroup;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.Policy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** The cases that stand beside the norms and rules of a clause group: what they are called, and what they show. */
public final class ExampleCases {
    private ExampleCases() {}

    /**
     * A case that shows something of a norm.
     *
     * @param name what it is about, in a sentence
     * @param outcomes the outcomes of the norm that it shows, in kebab-case and sorted
     */
    public record Example(String name, List<String> outcomes) {
        /** Copies the list. */
        public Example {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Gives the cases of a norm's own clause group that show an outcome of it; none for a norm of a site's own. */
    public static List<Example> of(Norm norm) {
        Objects.requireNonNull(norm, "norm");
        String file = "policy/" + norm.group() + "/cases.yaml";
        try (InputStream in = Policy.class.getModule().getResourceAsStream(file)) {
            Problems problems = new Problems();
            List<Example> examples = new ArrayList<>();
            if (in != null) {
                YamlDocument.read(file, in.readAllBytes(), problems).ifPresent(document -> items(get(document, "cases"))
                        .forEach(each -> add(each, norm, examples)));
            }
            problems.throwIfAny();
            return List.copyOf(examples);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Gives the facts of all cases that stand beside the policy's norms, in the order of the clause groups.
     *
     * @param register the policy's own register, or one to which a site added norms, beside which no cases stand
     */
    public static List<PolicyCase> all(PolicyRegister register) {
        ExpectedCaseReader reader = new ExpectedCaseReader(register, Settings.standard());
        List<PolicyCase> all = new ArrayList<>();
        for (ClauseGroup group : register.groups()) {
            String file = "policy/" + group.folder() + "/cases.yaml";
            try (InputStream in = Policy.class.getModule().getResourceAsStream(file)) {
                if (in != null) {
                    reader.read(Path.of(file), in.readAllBytes()).forEach(each -> all.add(each.policyCase()));
                }
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return List.copyOf(all);
    }

    private static void add(Node clauseCase, Norm norm, List<Example> examples) {
        Set<String> outcomes = new TreeSet<>();
        for (Member subject : members(get(clauseCase, "expect"))) {
            Node expected = get(subject.value(), norm.id());
            for (Node each : expected instanceof Sequence list ? list.items() : List.of(expected)) {
                outcomes.add(text(each instanceof Mapping ? get(each, "outcome") : each));
            }
        }
        outcomes.removeAll(Set.of("", "none"));
        if (!outcomes.isEmpty()) {
            examples.add(new Example(text(get(clauseCase, "name")), List.copyOf(outcomes)));
        }
    }

    private static Node get(Node node, String key) {
        Node value = node instanceof Mapping mapping ? mapping.get(key) : null;
        return value == null ? new Node.Fault(0, 0) : value;
    }

    private static List<Member> members(Node node) {
        return node instanceof Mapping mapping ? mapping.members() : List.of();
    }

    private static List<Node> items(Node node) {
        return node instanceof Sequence list ? list.items() : List.of();
    }

    private static String text(Node node) {
        return node instanceof Scalar scalar ? scalar.text() : "";
    }
}
