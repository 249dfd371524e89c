package ca.iwso.policy.rules.inference;

/**
 * An entry of a register, in contrast to what the case only refers to: norms about records are about these.
 *
 * @param register the key of the register, such as {@code accounts}
 * @param entry the id of the entry
 */
public record Listed(String register, String entry) {}
