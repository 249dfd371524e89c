package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.Excerpt;
import ca.iwso.policy.api.Unread;
import java.util.List;

/**
 * Cases that were judged apart from each other in one run.
 *
 * @param judged those that were judged, in the order in which they were given
 * @param unread those that could not be read
 */
public record Cases(List<Judged> judged, List<Unread> unread) {
    /** Copies the lists. */
    public Cases {
        judged = List.copyOf(judged);
        unread = List.copyOf(unread);
    }

    /** Gives a single case. */
    static Cases of(Judged judged) {
        return new Cases(List.of(judged), List.of());
    }

    /** Gives what a format of the api takes. */
    List<Excerpt> excerpts(boolean all) {
        return judged.stream().map(each -> each.excerpt(all)).toList();
    }
}
