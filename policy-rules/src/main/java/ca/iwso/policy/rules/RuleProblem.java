package ca.iwso.policy.rules;

/**
 * Something that is wrong with the text of rules.
 *
 * @param line the line, from 1
 * @param column the column, from 1
 * @param found what was found
 * @param allowed what may stand there; may be empty
 */
public record RuleProblem(int line, int column, String found, String allowed) {}
