package ca.iwso.policy.model.fact;

import ca.iwso.policy.model.Truth;

/** How someone is engaged with IWSO (5.Staff). */
public enum Engagement {
    /** A permanent full-time employee. */
    FULL_TIME(Truth.TRUE),
    /** A permanent part-time employee. */
    PART_TIME(Truth.TRUE),
    /** A casual employee. */
    CASUAL(Truth.TRUE),
    /** A volunteer. */
    VOLUNTEER(Truth.TRUE),
    /** A contractor. */
    CONTRACTOR(Truth.TRUE),
    /** A provider of outsourced services. */
    SERVICE_PROVIDER(Truth.TRUE),
    /** An affiliate. */
    AFFILIATE(Truth.TRUE),
    /** A member of the board, whom the policy's "such as" neither names nor leaves out. */
    BOARD_MEMBER(Truth.UNKNOWN),
    /** Recorded as not engaged. */
    NONE(Truth.FALSE),
    /** Nothing is recorded. */
    UNKNOWN(Truth.UNKNOWN);

    private final Truth staff;

    Engagement(Truth staff) {
        this.staff = staff;
    }

    /** Tells whether those so engaged are staff within the meaning of 5.Staff. */
    public Truth isStaff() {
        return staff;
    }
}
