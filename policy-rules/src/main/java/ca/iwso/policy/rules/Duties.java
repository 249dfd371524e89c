package ca.iwso.policy.rules;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Outcome;

/**
 * How a duty stands at the as-of time.
 *
 * @param duty what there is to do
 * @param due by when; {@link Moment#NONE} where no date is set, UNKNOWN where one is and nobody recorded it
 * @param asOf the as-of time
 */
record Duties(Claim.Duty duty, Moment due, Moment asOf) {

    /** Gives when a duty was done that had been broken by then; NONE where it was not, or was in time. */
    Moment remediedAt() {
        return late() == Truth.TRUE && duty.done().isKnown() ? duty.done() : Moment.NONE;
    }

    /**
     * Gives the outcome.
     *
     * <p>A duty without a date is never late, so no unknown fact about it can be a breach: it stays pending. What only a
     * reading keeps open is undetermined: no waiting and no record can settle it.
     *
     * @param triggered whether the duty arose
     * @param open whether it is left undone
     * @param byReading whether nothing but readings keeps open whether it is broken
     * @param breach what it is to break it
     */
    Outcome outcome(Truth triggered, Truth open, boolean byReading, Outcome breach) {
        if (triggered == Truth.FALSE) {
            return Outcome.NOT_APPLICABLE;
        }
        Truth late = late();
        if (open == Truth.FALSE && late == Truth.FALSE) {
            return triggered == Truth.TRUE ? Outcome.FULFILLED : Outcome.NOT_APPLICABLE;
        }
        Truth broken = triggered.and(late);
        return switch (broken) {
            case TRUE -> breach;
            case UNKNOWN -> Outcome.UNDETERMINED;
            case FALSE -> byReading ? Outcome.UNDETERMINED : Outcome.PENDING;
        };
    }

    /** Tells whether it was done after it was due, or is not done and due. */
    Truth late() {
        if (due.kind() == Moment.Kind.NONE) {
            return Truth.FALSE;
        }
        if (due.kind() == Moment.Kind.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        boolean overdue = due.endedBefore(asOf) == Truth.TRUE;
        return switch (duty.done().kind()) {
            case AT, ON -> due.endedBefore(duty.done());
            case NONE -> Truth.of(overdue);
            case UNKNOWN -> overdue ? Truth.UNKNOWN : Truth.FALSE;
        };
    }
}
