package ca.iwso.policy.model.fact;

/** What the internet is used for (2). */
public enum Purpose {
    /** IWSO's business. */
    BUSINESS,
    /** Personal matters of any kind that no other purpose names. */
    PERSONAL,
    /** Courses and studies of one's own. */
    EDUCATION,
    /** A business of one's own. */
    OWN_BUSINESS,
    /** Nothing is recorded. */
    UNKNOWN
}
