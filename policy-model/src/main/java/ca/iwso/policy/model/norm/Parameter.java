package ca.iwso.policy.model.norm;

/**
 * A quantity that the text names vaguely or not at all.
 *
 * @param id its id, such as {@code 6.10.2/in-person-within}
 * @param statement what it measures
 * @param standard its value in ISO 8601 or digits unless the settings give another; empty where there is none
 */
public record Parameter(String id, String statement, String standard) {}
