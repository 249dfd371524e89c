package ca.iwso.policy.api;

import ca.iwso.policy.rules.Policy;

/**
 * What judges: the same three that an {@link AuditRecord} keeps.
 *
 * @param engine the version of the engine
 * @param policy the label of the policy's version
 * @param digest the SHA-256 of the policy's norms and rules, in hexadecimal digits
 */
public record PolicyVersion(String engine, String policy, String digest) {
    /** Gives the version at hand. */
    public static PolicyVersion current() {
        return new PolicyVersion(Policy.engineVersion(), Policy.register().version(), Policy.digest());
    }
}
