package ca.iwso.policy.api.oracle;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What is found of a norm, what it would be at worst where it is undetermined, and by when a duty is due.
 *
 * <p>{@code kept} says that a norm that is not broken may as well be fulfilled, since nobody knows whether its matter is there:
 * the register does not say which of the two it is then. {@code due} is null where it makes no difference.
 */
record Answer(
        Outcome outcome,
        @Nullable Outcome worst,
        boolean kept,
        @Nullable Moment due) {
    static final Answer KEPT = new Answer(Outcome.NOT_APPLICABLE, null, true, null);

    /** A duty of which nobody knows whether there is one: it may be listed as pending, as done or not at all. */
    static final Answer PERHAPS_PENDING = new Answer(Outcome.PENDING, null, true, null);

    static final Answer NOT_APPLICABLE = of(Outcome.NOT_APPLICABLE);

    static Answer of(Outcome outcome) {
        return new Answer(outcome, null, false, null);
    }

    static Answer undetermined(@Nullable Outcome worst) {
        return new Answer(Outcome.UNDETERMINED, worst, false, null);
    }

    /** Gives the answer of the engine. */
    static Answer of(Finding finding) {
        return new Answer(finding.outcome(), finding.worstCase(), false, finding.due());
    }

    /** Gives this as the answer on a duty that is due by then; where there is none, nothing is due. */
    Answer dueBy(Moment moment) {
        return outcome == Outcome.NOT_APPLICABLE ? this : new Answer(outcome, worst, kept, moment);
    }

    /** Tells whether an outcome of the engine is this. */
    boolean allows(Answer other) {
        boolean harmless = other.outcome == Outcome.FULFILLED || other.outcome == Outcome.NOT_APPLICABLE;
        if (kept && harmless) {
            return true;
        }
        return outcome == other.outcome && worst == other.worst && sameDue(other.due);
    }

    private boolean sameDue(@Nullable Moment other) {
        return due == null || (other != null && due.kind() == other.kind() && due.compareTo(other) == 0);
    }

    @Override
    public String toString() {
        String name = worst == null ? outcome.name() : outcome + "(" + worst + ")";
        return due == null || due.kind() == Moment.Kind.NONE ? name : name + " due " + due.text();
    }
}
