package ca.iwso.policy.api.testing;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a case, compared with what was expected; no finding that counts may go unmentioned.
 *
 * @param expected the case with what is expected of it
 * @param evaluation what came out
 * @param differences all differences; empty where everything is as expected
 */
public record CaseCheck(ExpectedCase expected, Evaluation evaluation, List<Difference> differences) {

    /** Copies the list. */
    public CaseCheck {
        differences = List.copyOf(differences);
    }

    /**
     * A difference between what was expected and what was found.
     *
     * @param place where it is expected; that of the case where nothing is
     * @param subject the id of what the finding is about; empty for the verdict
     * @param norm the id of the norm; empty for the verdict
     * @param key what differs, by its key in the file; {@code finding} where there is none, or one too many
     * @param wanted what was expected
     * @param found what was found
     * @param finding the finding that differs; null where it is not one alone
     */
    public record Difference(
            Place place,
            String subject,
            String norm,
            String key,
            String wanted,
            String found,
            @Nullable Finding finding) {
        @Override
        public String toString() {
            String about = subject.isEmpty() ? "" : subject + " " + norm + ": ";
            return place + ": " + about + key + ": expected " + wanted + ", found " + found;
        }
    }

    /** Judges a case under its settings, by the policy alone, and compares. */
    public static CaseCheck of(ExpectedCase expected) {
        return of(expected, PolicyEngine.with(expected.settings()));
    }

    /**
     * Judges a case by an engine, which has its settings, and compares; throws {@link BadInput} for a case without any time,
     * and what the engine throws.
     */
    public static CaseCheck of(ExpectedCase expected, PolicyEngine engine) {
        try {
            return of(expected, engine.evaluate(expected.file()));
        } catch (IllegalArgumentException timeless) {
            if (expected.policyCase().asOf().isKnown()) {
                throw timeless;
            }
            throw new BadInput(List.of(new Problem(expected.place(), "the case records no time", "write `asOf`", "")));
        }
    }

    /** Compares what came out of a case. */
    static CaseCheck of(ExpectedCase expected, Evaluation evaluation) {
        return new CaseCheck(expected, evaluation, new Comparison(expected, evaluation).differences());
    }

    /** Tells whether everything is as expected. */
    public boolean passed() {
        return differences.isEmpty();
    }

    private static final class Comparison {
        private final ExpectedCase expected;
        private final Evaluation evaluation;
        private final List<Difference> differences = new ArrayList<>();
        private final Set<Finding> asserted = new LinkedHashSet<>();

        Comparison(ExpectedCase expected, Evaluation evaluation) {
            this.expected = expected;
            this.evaluation = evaluation;
        }

        List<Difference> differences() {
            if (expected.verdict() != null && expected.verdict() != evaluation.verdict()) {
                String wanted = Names.of(expected.verdict());
                String found = Names.of(evaluation.verdict());
                differences.add(new Difference(expected.place(), "", "", "verdict", wanted, found, null));
            }
            expected.expected().forEach(this::compare);
            for (Finding finding : evaluation.findings()) {
                boolean counts = finding.outcome() != Outcome.FULFILLED && finding.outcome() != Outcome.NOT_APPLICABLE;
                if (counts && !asserted.contains(finding)) {
                    String found = Names.of(finding.outcome()) + ", borne by " + finding.bearer();
                    differences.add(new Difference(
                            expected.place(),
                            finding.subject().id(),
                            finding.norm().id(),
                            "finding",
                            "nothing",
                            found,
                            finding));
                }
            }
            return differences;
        }

        private void compare(Expectation each) {
            List<Finding> findings = evaluation.findings().stream()
                    .filter(finding -> finding.subject().id().equals(each.subject())
                            && finding.norm().id().equals(each.norm()))
                    .filter(finding -> each.values()
                            .getOrDefault("bearer", finding.bearer())
                            .equals(finding.bearer()))
                    .toList();
            if (findings.isEmpty() && each.expectsFinding()) {
                differ(each, "finding", each.outcome(), "none", null);
            } else if (findings.size() > 1 && each.expectsFinding()) {
                String bearers = String.join(
                        " and ", findings.stream().map(Finding::bearer).toList());
                asserted.addAll(findings);
                differ(each, "bearer", "one", bearers + "; name each in a list", null);
            } else {
                for (Finding finding : findings) {
                    asserted.add(finding);
                    compare(each, finding);
                }
            }
        }

        private void compare(Expectation each, Finding finding) {
            compare(each, "outcome", each.outcome(), Names.of(finding.outcome()), finding);
            Map<String, String> values = Map.of(
                    "bearer", finding.bearer(),
                    "worst", finding.worstCase() == null ? "none" : Names.of(finding.worstCase()),
                    "stage", Names.of(finding.stage()),
                    "attributed", String.valueOf(finding.attributed()),
                    "due", finding.due().text(),
                    "remediedAt", finding.remediedAt().text());
            each.values().forEach((key, value) -> compare(each, key, value, values.getOrDefault(key, ""), finding));
            Map<String, Stream<String>> lists = Map.of(
                    "by",
                            finding.exemptions().stream()
                                    .filter(exemption -> exemption.reason().truth() == Truth.TRUE)
                                    .map(exemption -> exemption.norm().id()),
                    "missing", finding.missing().stream().map(Missing::path),
                    "settings", finding.settings().stream());
            each.lists().forEach((key, list) -> {
                Stream<String> found = lists.getOrDefault(key, Stream.of());
                compare(each, key, text(list.stream()), text(found), finding);
            });
        }

        private static String text(Stream<String> items) {
            List<String> sorted = items.distinct().sorted().toList();
            return sorted.isEmpty() ? "none" : String.join(", ", sorted);
        }

        private void compare(Expectation each, String key, String wanted, String found, Finding finding) {
            if (!wanted.equals(found)) {
                differ(each, key, wanted, found, finding);
            }
        }

        private void differ(Expectation each, String key, String wanted, String found, @Nullable Finding finding) {
            differences.add(new Difference(each.place(), each.subject(), each.norm(), key, wanted, found, finding));
        }
    }
}
