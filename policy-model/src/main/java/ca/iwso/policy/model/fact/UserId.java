package ca.iwso.policy.model.fact;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
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

    /** Gives a user ID of which nothing but the id is recorded. */
    public static UserId unrecorded(String id) {
        return new UserId(id, Unrecorded.ID);
    }

    /** Tells whether the assignee answers for an act besides who did it, or in the place of who is not known (9). */
    public boolean answersBesides(String actor) {
        return actor.equals(Ids.UNKNOWN) || (Ids.names(assignee) && !assignee.equals(actor));
    }

    @Override
    public String path() {
        return "users/" + id;
    }
}
