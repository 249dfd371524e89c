package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Fact;

/**
 * A setting that a reason rests on.
 *
 * @param id where it stands in the settings, such as {@code readings/I-selfie}
 */
public record Setting(String id) implements Fact {
    @Override
    public String path() {
        return "settings/" + id;
    }
}
