package ca.iwso.policy.api.laws;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is found of cases, by the ids of the findings. */
final class Findings {
    private static final PolicyEngine ENGINE = PolicyEngine.standard();

    private Findings() {}

    static Evaluation evaluate(PolicyCase some) {
        return ENGINE.evaluate(some);
    }

    static Map<String, Outcome> of(PolicyCase some) {
        return of(evaluate(some));
    }

    static Map<String, Outcome> of(Evaluation evaluation) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        evaluation.findings().forEach(finding -> outcomes.put(finding.id(), finding.outcome()));
        return outcomes;
    }

    static Map<String, Finding> whole(Evaluation evaluation) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        evaluation.findings().forEach(finding -> findings.put(finding.id(), finding));
        return findings;
    }

    /** Asserts that two evaluations are the same, and first names the findings in which they differ. */
    static void assertSame(Evaluation one, Evaluation other) {
        Map<String, Finding> expected = whole(other);
        Map<String, Finding> found = whole(one);
        assertThat(found.keySet()).isEqualTo(expected.keySet());
        found.forEach((id, finding) -> assertThat(finding).as(id).isEqualTo(expected.get(id)));
        assertThat(one).isEqualTo(other);
    }

    /** Gives what is found, where nothing of the kind counts as not applicable, and that as fulfilled: neither is amiss. */
    static Outcome fine(Map<String, Outcome> outcomes, String id) {
        Outcome outcome = outcomes.getOrDefault(id, Outcome.NOT_APPLICABLE);
        return outcome == Outcome.NOT_APPLICABLE ? Outcome.FULFILLED : outcome;
    }

    static String norm(String id) {
        return id.substring(0, id.indexOf('@'));
    }
}
