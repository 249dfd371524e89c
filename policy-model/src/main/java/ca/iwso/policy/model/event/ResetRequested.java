package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * A user's request to the IT administrator for a new password, which reports a compromise ({@code reset-requested}, 8).
 *
 * @param act which, when, who
 * @param user the user ID concerned
 */
@RecordBuilder
public record ResetRequested(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String user) implements Event, ResetRequestedBuilder.With {
    /** Refuses nulls. */
    public ResetRequested {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(user, "user");
    }

    @Override
    public String type() {
        return "reset-requested";
    }

    @Override
    public List<String> userIds() {
        return List.of(user);
    }
}
