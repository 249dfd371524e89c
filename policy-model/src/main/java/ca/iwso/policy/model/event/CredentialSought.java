package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * An attempt to obtain the password of a user's account ({@code credential-sought}, 8), which is complete whether it
 * succeeded or not.
 *
 * @param act which, when, who
 * @param user the user ID whose password was sought
 */
@RecordBuilder
public record CredentialSought(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String user) implements Event, CredentialSoughtBuilder.With {
    /** Refuses nulls. */
    public CredentialSought {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(user, "user");
    }

    @Override
    public String type() {
        return "credential-sought";
    }

    @Override
    public List<String> userIds() {
        return List.of(user);
    }
}
