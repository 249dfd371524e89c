package ca.iwso.policy.api.oracle;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.norm.Settings;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What engine and oracle find of one case.
 *
 * @param evaluation what the engine finds
 * @param compared how many findings were compared
 * @param differences those on which they differ, each with both answers
 */
record Agreement(Evaluation evaluation, int compared, Map<String, String> differences) {

    static Map<String, String> differences(PolicyCase some, Settings settings) {
        return on(some, settings).differences();
    }

    /** Compares all findings of a case; a norm that does not apply makes no difference. */
    static Agreement on(PolicyCase some, Settings settings) {
        Evaluation evaluation = PolicyEngine.with(settings).evaluate(some);
        Map<String, Answer> engine = new TreeMap<>();
        for (Finding finding : evaluation.findings()) {
            engine.put(finding.id(), Answer.of(finding));
        }
        Map<String, Answer> oracle = Oracle.judge(some, evaluation.asOf(), settings);
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
        return new Agreement(evaluation, keys.size(), differences);
    }
}
