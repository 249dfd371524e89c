package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * A user's belief that an unauthorised person learned her password ({@code compromise-suspected}, 8).
 *
 * @param act which, when, who
 * @param user the user ID concerned
 */
@RecordBuilder
public record CompromiseSuspected(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String user) implements Event, CompromiseSuspectedBuilder.With {
    /** Refuses nulls. */
    public CompromiseSuspected {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(user, "user");
    }

    @Override
    public String type() {
        return "compromise-suspected";
    }

    @Override
    public List<String> userIds() {
        return List.of(user);
    }
}
