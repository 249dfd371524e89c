package ca.iwso.policy.model.fact;

import ca.iwso.policy.model.Truth;

/** Whose an account or site is. */
public enum Hosting {
    /** IWSO's own (6.11). */
    OFFICIAL,
    /** A person's own. */
    PERSONAL,
    /** Somebody else's: a newspaper's comment pages, a group, a review site. */
    THIRD_PARTY,
    /** Nothing is recorded. */
    UNKNOWN;

    /** Tells whether it is the given one. */
    public Truth is(Hosting other) {
        return this == UNKNOWN ? Truth.UNKNOWN : Truth.of(this == other);
    }
}
