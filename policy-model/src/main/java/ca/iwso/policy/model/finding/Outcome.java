package ca.iwso.policy.model.finding;

/** What the engine finds of a norm for one act, person, account or role. */
public enum Outcome {
    /** A binding norm is broken; it stays so when it is repaired later. */
    VIOLATED,
    /** A norm that advises is not followed. */
    DEPARTED,
    /** A fact, a judgement or a reading is missing. */
    UNDETERMINED,
    /** The duty is live: not yet due, or without a date. */
    PENDING,
    /** The act matches, and a named norm defeats this one. */
    EXEMPT,
    /** The duty is done in time, the prohibition kept, the permission validly used. */
    FULFILLED,
    /** The conditions do not hold. */
    NOT_APPLICABLE
}
