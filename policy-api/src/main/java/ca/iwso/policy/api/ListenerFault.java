package ca.iwso.policy.api;

import ca.iwso.policy.model.finding.Evaluation;

/** Reports that a listener failed; what was found is not lost but kept here. */
public final class ListenerFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // Not serialised: the cause says what happened.
    private final transient Evaluation evaluation;

    ListenerFault(EvaluationListener listener, Evaluation evaluation, RuntimeException cause) {
        super(
                "the listener " + listener.getClass().getName() + " failed with "
                        + cause.getClass().getSimpleName() + "; the case was judged",
                cause);
        this.evaluation = evaluation;
    }

    /** Gives what was found before the listener failed. */
    public Evaluation evaluation() {
        return evaluation;
    }
}
