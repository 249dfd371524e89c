package ca.iwso.policy.rules;

/**
 * One rule of a site's own.
 *
 * @param name its name
 * @param norm the id of the norm that it encodes; empty where it names none
 * @param line the line where it starts, from 1
 * @param column the column where it starts, from 1
 * @param start where it starts in the text
 * @param end where it ends in the text
 */
public record SiteRule(String name, String norm, int line, int column, int start, int end) {}
