package ca.iwso.policy.model.finding;

/**
 * Something that nobody recorded and on which a finding waits.
 *
 * @param term the condition that cannot be decided
 * @param path where the answer belongs in the case
 * @param setting whether a reading keeps it open, and no fact; {@code path} then names the setting
 */
public record Missing(String term, String path, boolean setting) {}
