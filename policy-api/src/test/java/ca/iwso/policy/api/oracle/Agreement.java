package ca.iwso.policy.api.oracle;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.norm.Settings;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares what engine and oracle find of a case. */
final class Agreement {
    private Agreement() {}

    /** Gives the findings on which they differ, each with both answers; a norm that does not apply makes no difference. */
    static Map<String, String> differences(PolicyCase some, Settings settings, Set<Dispute> conceded) {
        Evaluation evaluation = PolicyEngine.with(settings).evaluate(some);
        Map<String, Answer> engine = new TreeMap<>();
        for (Finding finding : evaluation.findings()) {
            engine.put(finding.id(), new Answer(finding.outcome(), finding.worstCase(), false));
        }
        Map<String, Answer> oracle = Oracle.judge(some, evaluation.asOf(), settings, conceded);
        Map<String, String> differences = new TreeMap<>();
        TreeSet<String> keys = new TreeSet<>(engine.keySet());
        keys.addAll(oracle.keySet());
        for (String key : keys) {
            Answer one = engine.getOrDefault(key, Answer.NOT_APPLICABLE);
            Answer other = oracle.getOrDefault(key, Answer.NOT_APPLICABLE);
            if (!other.allows(one)) {
                differences.put(key, "engine " + one + ", oracle " + other);
            }
        }
        return differences;
    }
}
