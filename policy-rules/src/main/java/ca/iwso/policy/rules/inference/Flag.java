package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.ErrorFound;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.MaterialReported;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Word;
import java.util.List;

/**
 * What can make known that something posted has to go (7): a report, the finding of an error, a review.
 *
 * @param post the id of the post
 * @param reviewer who reviewed it; empty where it is known otherwise
 * @param event what makes it known; for a review, the post
 * @param at when it does; for a review, as it is dated
 */
public record Flag(String post, String reviewer, Event event, Moment at) {

    /** What a review can note that makes something have to go. */
    static final List<Word> FAULTS = List.of(Word.OFFENSIVE, Word.IMPROPER, Word.INACCURATE);

    /** Gives the flags that an event is, or carries: a post carries one where somebody reviewed it. */
    public static List<Flag> in(Event event) {
        if (event instanceof ErrorFound error) {
            return List.of(new Flag(error.post(), "", error, error.at()));
        }
        if (event instanceof MaterialReported report) {
            return List.of(new Flag(report.post(), "", report, report.at()));
        }
        return event instanceof Post post && post.review().made()
                ? List.of(new Flag(
                        post.id(),
                        post.review().by(),
                        post,
                        laterOf(post.review().on(), post.at())))
                : List.of();
    }

    /** Gives when it makes it known, with what records it. */
    When when() {
        return reviewer.isEmpty() ? When.of(event) : new When(at, event, "review/on");
    }

    /** Tells whether it is a review that finds none of the three in the post. */
    public boolean clean() {
        return event instanceof Post reviewed
                && FAULTS.stream().allMatch(word -> reviewed.review().notes(word) == Truth.FALSE);
    }

    /** A review that is dated only counts from the post at the earliest. */
    private static Moment laterOf(Moment on, Moment at) {
        return on.isKnown() && at.isKnown() && on.known().isBefore(at.known()) ? at : on;
    }
}
