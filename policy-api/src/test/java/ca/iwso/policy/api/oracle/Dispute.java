package ca.iwso.policy.api.oracle;

/**
 * A point on which engine and oracle read the register differently, and which is not settled.
 *
 * <p>The oracle says what its author reads in the register. Where a dispute is conceded it says what the engine says, so that
 * generated cases still compare all else; {@code DisputesTest} shows each by a case of its own, and fails once it is settled.
 */
enum Dispute {
}
