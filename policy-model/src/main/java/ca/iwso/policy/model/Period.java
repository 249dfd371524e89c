package ca.iwso.policy.model;

import java.util.Objects;

/**
 * A stretch of time whose last day belongs to it.
 *
 * @param from the start; {@link Moment#UNKNOWN} where it was not recorded
 * @param to the end, inclusive; {@link Moment#NONE} where it has not ended
 */
public record Period(Moment from, Moment to) {
    /** Refuses nulls. */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
    }

    /** The period of which nothing but that it has not ended is known. */
    public static final Period UNKNOWN = new Period(Moment.UNKNOWN, Moment.NONE);

    /** Gives the period from a moment that has not ended. */
    public static Period since(Moment from) {
        return new Period(from, Moment.NONE);
    }

    /** Tells whether the moment lies in this period. */
    public Truth covers(Moment moment) {
        return from.notAfter(moment).and(endedBefore(moment).not());
    }

    /** Tells whether this period ended before the moment: FALSE for one that begins later, whatever is known of its end. */
    public Truth endedBefore(Moment moment) {
        boolean begun = from.kind() != Moment.Kind.NONE && moment.before(from) != Truth.TRUE;
        return begun ? to.endedBefore(moment) : Truth.FALSE;
    }
}
