package ca.iwso.policy.api.inquiry;

import ca.iwso.policy.api.reader.Node;

/**
 * A value that a fact of a case may have.
 *
 * @param words the value in words, such as {@code yes} or {@code before it}
 * @param value the value as a file writes it
 */
record Choice(String words, Node value) {}
