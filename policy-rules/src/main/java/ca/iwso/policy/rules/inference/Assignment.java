package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.fact.UserId;
import java.util.List;

/**
 * That a user ID was issued to a staff member, or to nobody knows whom.
 *
 * @param user the id of the user ID
 * @param assignee the id of the staff member
 * @param record the record
 */
public record Assignment(String user, String assignee, UserId record) {

    /** Gives the assignments of a user ID; none where it is recorded that it was issued to nobody. */
    public static List<Assignment> of(UserId record) {
        return record.assignees().stream()
                .filter(assignee -> !assignee.equals(Ids.NONE))
                .map(assignee -> new Assignment(record.id(), assignee, record))
                .toList();
    }

    /** Tells whether the assignee answers for an act besides who did it, or in the place of who is not known (9). */
    public boolean answersBesides(String actor) {
        return actor.equals(Ids.UNKNOWN) || (Ids.names(assignee) && !assignee.equals(actor));
    }
}
