package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Unrecorded;
import ca.iwso.policy.model.fact.Purpose;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * A use of an Internet account at IWSO ({@code account-used}, 8).
 *
 * @param act which, when, who
 * @param user the user ID whose account was used
 * @param purpose for what it was used
 */
@RecordBuilder
public record AccountUsed(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String user,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "PURPOSE")
        Purpose purpose)
        implements Use, AccountUsedBuilder.With {
    /** Refuses nulls. */
    public AccountUsed {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(purpose, "purpose");
    }

    @Override
    public String type() {
        return "account-used";
    }

    @Override
    public List<String> userIds() {
        return List.of(user);
    }
}
