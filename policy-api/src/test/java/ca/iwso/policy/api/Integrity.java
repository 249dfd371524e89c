package ca.iwso.policy.api;

import ca.iwso.policy.model.PolicyCase;

/** Whether the engine takes a case, for whoever changes cases at will. */
public final class Integrity {
    private Integrity() {}

    /** Tells whether a case refers to nothing that it does not have. */
    public static boolean holds(PolicyCase some) {
        try {
            CaseIntegrity.check(some);
            return true;
        } catch (IllegalArgumentException dangling) {
            return false;
        }
    }
}
