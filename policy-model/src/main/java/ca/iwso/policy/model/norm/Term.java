package ca.iwso.policy.model.norm;

/**
 * A condition that reasons name, in words for people.
 *
 * @param id its id, such as {@code account-official}
 * @param statement the condition as a statement, such as "the account is one of IWSO's own"
 * @param question the question whose answer decides it
 * @param clause the clause that makes it matter; empty where it is the finding's own
 */
public record Term(String id, String statement, String question, String clause) {}
