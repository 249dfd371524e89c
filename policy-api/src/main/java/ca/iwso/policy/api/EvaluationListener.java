package ca.iwso.policy.api;

import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;

/**
 * Receives what an engine finds of each case, before whoever asked does.
 *
 * <p>It runs on the thread of the evaluation and may be called by several at once.
 */
@FunctionalInterface
public interface EvaluationListener {
    /**
     * Takes note of an evaluation.
     *
     * <p>What it throws stops the evaluation as a {@link ListenerFault}: a verdict that must be recorded and was not
     * is not to be relied on silently.
     */
    void evaluated(PolicyEngine engine, PolicyCase policyCase, Evaluation evaluation);
}
