package ca.iwso.policy.rules;

import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Settings;
import java.util.List;

/** Runs the rules over a case and resolves what they claim. */
public final class RuleEngine {
    private RuleEngine() {}

    /** Gives the engine of the policy's own rules. */
    public static RuleEngine standard() {
        return new RuleEngine();
    }

    /** Judges a case under some settings. */
    public Evaluation evaluate(PolicyCase policyCase, Settings settings) {
        return new Evaluation(policyCase.asOf(), settings, policyCase.events(), List.of());
    }
}
