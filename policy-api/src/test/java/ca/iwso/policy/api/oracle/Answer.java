package ca.iwso.policy.api.oracle;

import ca.iwso.policy.model.finding.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What is found of a norm, and what it would be at worst where it is undetermined.
 *
 * <p>{@code kept} says that a norm that is not broken may as well be fulfilled, since nobody knows whether its matter is there:
 * the register does not say which of the two it is then.
 */
record Answer(Outcome outcome, @Nullable Outcome worst, boolean kept) {
    static final Answer KEPT = new Answer(Outcome.NOT_APPLICABLE, null, true);

    /** A duty of which nobody knows whether there is one: it may be listed as pending, as done or not at all. */
    static final Answer PERHAPS_PENDING = new Answer(Outcome.PENDING, null, true);

    static final Answer NOT_APPLICABLE = of(Outcome.NOT_APPLICABLE);

    static Answer of(Outcome outcome) {
        return new Answer(outcome, null, false);
    }

    static Answer undetermined(@Nullable Outcome worst) {
        return new Answer(Outcome.UNDETERMINED, worst, false);
    }

    /** Tells whether an outcome of the engine is this. */
    boolean allows(Answer other) {
        boolean harmless = other.outcome == Outcome.FULFILLED || other.outcome == Outcome.NOT_APPLICABLE;
        boolean either = kept && harmless;
        return either || (outcome == other.outcome && worst == other.worst);
    }

    @Override
    public String toString() {
        return worst == null ? outcome.name() : outcome + "(" + worst + ")";
    }
}
