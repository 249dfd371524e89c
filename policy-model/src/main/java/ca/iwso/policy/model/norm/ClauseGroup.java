package ca.iwso.policy.model.norm;

/**
 * A group of clauses that are kept together.
 *
 * @param folder the folder that holds its norms, rules and cases, such as {@code 6.9-posting-about-iwso}
 * @param clause the clause as printed, such as {@code 6.9}
 * @param title its heading
 */
public record ClauseGroup(String folder, String clause, String title) {}
