package ca.iwso.policy.model.finding;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Names;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The recorded value on which a reason rests.
 *
 * @param fact what records it
 * @param key the key under which it does; empty for the record as a whole
 * @param value the value; {@code none} where nothing of the kind is recorded
 */
public record Ground(Fact fact, String key, Object value) {

    /** Gives where the value stands in the case, such as {@code accounts/bea-instagram/hosting}. */
    public String path() {
        return key.isEmpty() ? fact.path() : fact.path() + "/" + key;
    }

    /** Gives the value in the words of a case file. */
    public String text() {
        return text(value);
    }

    /** Gives a value in the words of a case file. */
    public static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return Names.of(constant);
        }
        if (value instanceof Collection<?> values) {
            return values.isEmpty() ? "none" : values.stream().map(Ground::text).collect(Collectors.joining(", "));
        }
        return value instanceof Moment moment ? moment.text() : value.toString();
    }
}
