package ca.iwso.policy.model.fact;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;

/**
 * A user ID that IWSO issued (5.User ID, 9).
 *
 * @param id the id by which the case refers to it
 * @param assignee the staff member to whom it was issued
 */
@RecordBuilder
public record UserId(
        String id,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String assignee) implements Fact, UserIdBuilder.With {

    @Override
    public String path() {
        return "users/" + id;
    }
}
