package ca.iwso.examples.userids;

import java.util.List;

/**
 * What an account system is told about a user ID that it is to issue.
 *
 * @param mayIssue whether it may issue it
 * @param reasons what stands against it, or has to be found out first
 * @param thenDo what the user has to do once she has it, with the date
 */
public record Answer(boolean mayIssue, List<String> reasons, List<String> thenDo) {
    /** Copies the lists. */
    public Answer {
        reasons = List.copyOf(reasons);
        thenDo = List.copyOf(thenDo);
    }
}
