package ca.iwso.policy.api.testing;

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

/** Compares the findings of a case with those expected; no finding that counts may go unmentioned. */
final class CaseCheck {
    private final ClauseCase clauseCase;
    private final Evaluation evaluation;
    private final List<String> differences = new ArrayList<>();
    private final Set<Finding> asserted = new LinkedHashSet<>();

    private CaseCheck(ClauseCase clauseCase, Evaluation evaluation) {
        this.clauseCase = clauseCase;
        this.evaluation = evaluation;
    }

    /** Gives all differences, each as a line; empty where the findings are as expected. */
    static List<String> differences(ClauseCase clauseCase, Evaluation evaluation) {
        return new CaseCheck(clauseCase, evaluation).compare();
    }

    private List<String> compare() {
        String verdict = Names.of(evaluation.verdict());
        if (clauseCase.verdict() != null && !clauseCase.verdict().equals(verdict)) {
            differences.add(clauseCase.place() + ": the verdict is " + verdict + ", not " + clauseCase.verdict());
        }
        clauseCase.expected().forEach(this::compare);
        for (Finding finding : evaluation.findings()) {
            boolean counts = finding.outcome() != Outcome.FULFILLED && finding.outcome() != Outcome.NOT_APPLICABLE;
            if (counts && !asserted.contains(finding)) {
                differences.add(clauseCase.place() + ": nothing is said of " + describe(finding));
            }
        }
        return List.copyOf(differences);
    }

    private void compare(Expectation expected) {
        List<Finding> findings = evaluation.findings().stream()
                .filter(each -> each.subject().id().equals(expected.subject())
                        && each.norm().id().equals(expected.norm()))
                .filter(each ->
                        expected.values().getOrDefault("bearer", each.bearer()).equals(each.bearer()))
                .toList();
        boolean none = expected.outcome().equals(Expectation.NO_FINDING);
        if (findings.isEmpty() && !none) {
            differ(expected, "there is no finding, not " + expected.outcome());
        } else if (findings.size() > 1 && !none) {
            differ(
                    expected,
                    "several people bear it; name them: "
                            + findings.stream().map(Finding::bearer).toList());
        } else {
            for (Finding finding : findings) {
                asserted.add(finding);
                compare(expected, finding);
            }
        }
    }

    private void compare(Expectation expected, Finding finding) {
        differ(expected, "outcome", expected.outcome(), Names.of(finding.outcome()));
        Map<String, String> values = Map.of(
                "bearer", finding.bearer(),
                "worst", finding.worstCase() == null ? "none" : Names.of(finding.worstCase()),
                "stage", Names.of(finding.stage()),
                "attributed", String.valueOf(finding.attributed()),
                "due", finding.due().text(),
                "remediedAt", finding.remediedAt().text());
        expected.values().forEach((key, value) -> differ(expected, key, value, values.getOrDefault(key, "")));
        Map<String, List<String>> lists = Map.of(
                "by",
                        finding.exemptions().stream()
                                .filter(each -> each.reason().truth() == Truth.TRUE)
                                .map(each -> each.norm().id())
                                .sorted()
                                .toList(),
                "missing",
                        finding.missing().stream().map(Missing::path).sorted().toList(),
                "settings", finding.settings().stream().sorted().toList());
        expected.lists().forEach((key, list) -> differ(expected, key, list, lists.getOrDefault(key, List.of())));
    }

    private void differ(Expectation expected, String key, Object wanted, Object found) {
        if (!wanted.equals(found)) {
            differ(expected, key + " is " + found + ", not " + wanted);
        }
    }

    private void differ(Expectation expected, String difference) {
        differences.add(expected.place() + ": " + expected.subject() + " " + expected.norm() + ": " + difference);
    }

    private static String describe(Finding finding) {
        return finding.subject().id() + " " + finding.norm().id() + ": " + Names.of(finding.outcome()) + ", borne by "
                + finding.bearer();
    }
}
