package ca.iwso.policy.api.testing;

import java.nio.file.Path;

/**
 * A rule that is changed in one place.
 *
 * @param id its folder, rule, operator, what it changes, and the how manyth such place of the rule that is; no line, since
 *     lines move
 * @param file where the rule stands
 * @param line the line of the change
 * @param operator what kind of change it is; {@code unchanged} for the rule as it stands, which no case may notice
 * @param drl the changed rule, with what its file has before all rules
 */
record RuleMutant(String id, Path file, int line, String operator, String drl) {
    /** The operator of what is no mutant: it shows that a rule that is compiled anew is the same. */
    static final String UNCHANGED = "unchanged";

    /** Gives the folder of the rule. */
    String folder() {
        return String.valueOf(file.getName(file.getNameCount() - 2));
    }
}
