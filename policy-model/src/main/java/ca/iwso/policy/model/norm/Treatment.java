package ca.iwso.policy.model.norm;

/** What the engine does with a norm; of several norms of one row, the first of these counts. */
public enum Treatment {
    /** It is decided, and makes findings. */
    REPORTS,
    /** Others use it; it appears in their reasons. */
    FEEDS,
    /** It is listed with the reason why nothing is decided. */
    ON_RECORD
}
