package ca.iwso.policy.model.norm;

import ca.iwso.policy.model.Truth;
import java.util.Map;

/**
 * A choice that the text leaves open, put as a statement that each way of reading makes true, false or unknown.
 *
 * @param id its id, such as {@code I-selfie}
 * @param statement the statement
 * @param choices the ways of reading, by name, with the truth that each gives to the statement
 * @param standard the way taken unless the settings choose another
 */
public record Reading(String id, String statement, Map<String, Truth> choices, String standard) {

    /** Checks that the standard is one of the choices. */
    public Reading {
        choices = Map.copyOf(choices);
        if (!choices.containsKey(standard)) {
            throw new IllegalArgumentException("the reading " + id + " has no choice " + standard);
        }
    }
}
