package ca.iwso.policy.rules;

import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.List;

/** The policy as data: all norms, without the rules. */
public final class Policy {
    private Policy() {}

    /** Gives the register of the policy's norms. */
    public static PolicyRegister register() {
        return PolicyRegister.of("2026.1", List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
