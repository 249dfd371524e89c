package ca.iwso.policy.api;

import ca.iwso.policy.api.inquiry.Inquiry;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.Policy;
import ca.iwso.policy.rules.RuleEngine;

/**
 * Judges cases by the policy.
 *
 * <p>Build one and share it between all threads: it holds no state of any case.
 */
public final class PolicyEngine {
    private final RuleEngine rules;
    private final Settings settings;

    private PolicyEngine(Settings settings) {
        this.rules = RuleEngine.standard();
        this.settings = settings;
        rules.check(settings);
    }

    /** Gives an engine with the standard settings. */
    public static PolicyEngine standard() {
        return with(Settings.standard());
    }

    /** Gives an engine with some settings; throws IllegalArgumentException when they name what the policy does not have. */
    public static PolicyEngine with(Settings settings) {
        return new PolicyEngine(settings);
    }

    /** Gives the register of the policy's norms; it needs no rule engine. */
    public static PolicyRegister policy() {
        return Policy.register();
    }

    /** Gives the settings under which this engine judges. */
    public Settings settings() {
        return settings;
    }

    /**
     * Judges a case.
     *
     * <p>A pure function of the case and the settings: no clock, no I/O, no dependence on the order of facts. Throws
     * IllegalArgumentException for a case without any recorded time and without an as-of time.
     */
    public Evaluation evaluate(PolicyCase policyCase) {
        return rules.evaluate(policyCase, settings);
    }

    /**
     * Gives a smallest set of questions that decides all that is undecided in a case.
     *
     * <p>Answering all of them leaves nothing undecided but what a reading of the text keeps open; dropping one leaves
     * something open for some answers to the others. Found by judging copies of the case in which the missing facts have one
     * value or another. Throws what {@link #evaluate} throws.
     */
    public Questions questions(PolicyCase policyCase) {
        return new QuestionSearch(policy()).questions(new Inquiry(policyCase, settings, policy(), this::evaluate));
    }
}
