package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;

/**
 * A setting that a reason rests on.
 *
 * @param id where it stands in the settings, such as {@code readings/I-selfie}
 * @param entry the setting with its value, as findings list what they used, such as {@code readings/I-selfie=review}
 */
public record Setting(String id, String entry) implements Fact {

    /** Gives the reason that a setting has some value. */
    public static Reason says(String term, Truth truth, String id, Object value) {
        return Reason.of(term, truth, of(id, value), "", value);
    }

    /** Gives a setting with its value. */
    static Setting of(String id, Object value) {
        return new Setting(id, id + "=" + Ground.text(value));
    }

    @Override
    public String path() {
        return "settings/" + id;
    }
}
