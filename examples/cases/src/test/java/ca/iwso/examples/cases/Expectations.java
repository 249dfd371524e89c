package ca.iwso.examples.cases;

import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What is expected of a case: its verdict, and every finding that is neither fulfilled nor not applicable.
 *
 * <p>In the file, findings stand by the id of what they are about and then by norm: as the outcome alone, or as a
 * mapping with more keys, or as a list of such mappings where several people bear a finding.
 */
final class Expectations {
    private static final Set<String> KEYS =
            Set.of("outcome", "worst", "bearer", "attributed", "stage", "by", "missing");
    private static final Set<Outcome> QUIET = Set.of(Outcome.FULFILLED, Outcome.NOT_APPLICABLE);

    private final String verdict;
    private final List<Expected> expected;

    /** What is expected of one finding; what it leaves out may be anything. */
    private record Expected(String subject, String norm, Map<String, String> values) {
        /** Tells whether a finding is the one meant. */
        boolean means(Finding finding) {
            return finding.subject().id().equals(subject)
                    && finding.norm().id().equals(norm)
                    && values.getOrDefault("bearer", finding.bearer()).equals(finding.bearer());
        }

        @Override
        public String toString() {
            return subject + " " + norm + " " + new TreeMap<>(values);
        }
    }

    private Expectations(String verdict, List<Expected> expected) {
        this.verdict = verdict;
        this.expected = expected;
    }

    /** Reads a file; throws IllegalArgumentException where it has another form. */
    static Expectations read(Path file) {
        JsonNode root = new YAMLMapper().readTree(file);
        check(file, root, Set.of("verdict", "expect"));
        List<Expected> expected = new ArrayList<>();
        for (Map.Entry<String, JsonNode> subject : root.path("expect").properties()) {
            for (Map.Entry<String, JsonNode> norm : subject.getValue().properties()) {
                List<JsonNode> each =
                        norm.getValue().isArray() ? List.copyOf(norm.getValue().values()) : List.of(norm.getValue());
                each.forEach(node -> expected.add(new Expected(subject.getKey(), norm.getKey(), values(file, node))));
            }
        }
        return new Expectations(root.required("verdict").asString(), expected);
    }

    private static Map<String, String> values(Path file, JsonNode node) {
        if (!node.isObject()) {
            return Map.of("outcome", node.asString());
        }
        check(file, node, KEYS);
        Map<String, String> values = new HashMap<>();
        node.required("outcome");
        node.properties().forEach(entry -> values.put(entry.getKey(), text(entry.getValue())));
        return Map.copyOf(values);
    }

    private static String text(JsonNode node) {
        return node.isArray() ? sorted(node.values().stream().map(JsonNode::asString)) : node.asString();
    }

    private static void check(Path file, JsonNode node, Set<String> allowed) {
        for (String key : node.propertyNames()) {
            if (!allowed.contains(key)) {
                throw new IllegalArgumentException(file + ": the key " + key + " is none of " + new TreeSet<>(allowed));
            }
        }
    }

    /** Gives all differences, each as a line; empty where the evaluation is as expected. */
    List<String> differences(Evaluation evaluation) {
        List<String> differences = new ArrayList<>();
        if (!verdict.equals(Names.of(evaluation.verdict()))) {
            differences.add("the verdict is " + Names.of(evaluation.verdict()) + ", not " + verdict);
        }
        Set<Finding> met = new HashSet<>();
        for (Expected each : expected) {
            List<Finding> found =
                    evaluation.findings().stream().filter(each::means).toList();
            if (found.size() != 1) {
                differences.add(
                        "expected " + each + ", but " + (found.isEmpty() ? "there is none" : "several bear it"));
            }
            for (Finding finding : found) {
                met.add(finding);
                each.values().forEach((key, value) -> {
                    if (!value.equals(value(finding, key))) {
                        differences.add("expected " + each + ", but " + key + " is " + value(finding, key));
                    }
                });
            }
        }
        for (Finding finding : evaluation.findings()) {
            if (!QUIET.contains(finding.outcome()) && !met.contains(finding)) {
                differences.add("nothing is said of " + finding.subject().id() + " "
                        + finding.norm().id() + ": " + Names.of(finding.outcome()) + ", borne by " + finding.bearer());
            }
        }
        return differences;
    }

    private static String value(Finding finding, String key) {
        return switch (key) {
            case "outcome" -> Names.of(finding.outcome());
            case "worst" -> finding.worstCase() == null ? "none" : Names.of(finding.worstCase());
            case "bearer" -> finding.bearer();
            case "attributed" -> String.valueOf(finding.attributed());
            case "stage" -> Names.of(finding.stage());
            case "by" ->
                sorted(finding.exemptions().stream()
                        .filter(each -> each.reason().truth() == Truth.TRUE)
                        .map(each -> each.norm().id()));
            case "missing" -> sorted(finding.missing().stream().map(Missing::path));
            default -> throw new IllegalArgumentException(key);
        };
    }

    private static String sorted(Stream<String> items) {
        return items.sorted().distinct().collect(Collectors.joining(", "));
    }
}
