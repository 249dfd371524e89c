package ca.iwso.policy.model.fact;

import ca.iwso.policy.model.Truth;

/** How far those who see an account know that its holder belongs to IWSO (1, 6.7.1). */
public enum Affiliation {
    /** The page says so. */
    IDENTIFIED,
    /** The page does not say so, but its readers know. */
    KNOWN,
    /** The page does not say so, but its readers presume it. */
    PRESUMED,
    /** Neither said, known nor presumed. */
    NONE,
    /** Nothing is recorded. */
    UNKNOWN;

    /** Tells whether it is the given one. */
    public Truth is(Affiliation other) {
        return this == UNKNOWN ? Truth.UNKNOWN : Truth.of(this == other);
    }
}
