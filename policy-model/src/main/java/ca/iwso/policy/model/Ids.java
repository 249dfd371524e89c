package ca.iwso.policy.model;

/** The two references that name nobody: nothing recorded, and recorded that there is none. */
public final class Ids {
    /** The reference of which nothing is recorded. */
    public static final String UNKNOWN = "unknown";

    /** The record that there is none. */
    public static final String NONE = "none";

    private Ids() {}

    /** Tells whether the reference names something, be it registered or not. */
    public static boolean names(String id) {
        return !id.equals(UNKNOWN) && !id.equals(NONE);
    }

    /** Tells whether two references name the same: UNKNOWN where either is unknown, FALSE where either is none. */
    public static Truth same(String one, String other) {
        if (one.equals(NONE) || other.equals(NONE)) {
            return Truth.FALSE;
        }
        return one.equals(UNKNOWN) || other.equals(UNKNOWN) ? Truth.UNKNOWN : Truth.of(one.equals(other));
    }
}
