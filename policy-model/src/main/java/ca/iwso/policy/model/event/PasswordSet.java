package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The choice of a new password for a user ID ({@code password-set}, 8.1), which never holds the password itself.
 *
 * @param act which, when, who
 * @param user the user ID
 * @param length how many characters it has; empty where not recorded
 * @param letter whether it has a letter
 * @param digit whether it has a digit
 */
@RecordBuilder
public record PasswordSet(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String user,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "NUMBER")
        OptionalInt length,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth letter,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth digit)
        implements Event, PasswordSetBuilder.With {
    /** Refuses nulls. */
    public PasswordSet {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(length, "length");
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(digit, "digit");
    }

    @Override
    public String type() {
        return "password-set";
    }

    @Override
    public List<String> userIds() {
        return List.of(user);
    }

    /** Tells whether it has at least so many characters. */
    public Truth hasAtLeast(int characters) {
        return length.isPresent() ? Truth.of(length.getAsInt() >= characters) : Truth.UNKNOWN;
    }
}
