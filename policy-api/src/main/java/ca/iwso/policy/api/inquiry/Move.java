package ca.iwso.policy.api.inquiry;

import ca.iwso.policy.api.reader.Node;

/**
 * A change of what is done, within the power of whoever does it.
 *
 * @param path the fact that it changes
 * @param words what to do, in words
 * @param value the value as a file writes it
 */
public record Move(String path, String words, Node value) {}
