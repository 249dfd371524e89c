package ca.iwso.policy.model.finding;

/** What follows from the findings of an event, a person or a case, from the best to the worst. */
public enum Verdict {
    /** No norm reaches it; this is not the same as allowed. */
    NOT_REGULATED,
    /** Norms reach it, and none is broken or departed from. */
    COMPLIANT,
    /** A norm that advises is not followed, or may not be. */
    ADVISORY,
    /** Whether a binding norm is broken cannot be decided yet. */
    UNDETERMINED,
    /** A binding norm is broken. */
    VIOLATION;

    /** Tells whether a gate is to stop what this is the verdict of: a binding norm is broken, or may be. */
    public boolean blocks() {
        return compareTo(UNDETERMINED) >= 0;
    }

    /** Gives the worse of two. */
    public Verdict orWorse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
