package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Reason;
import java.util.Collection;
import java.util.Comparator;

/**
 * Something recorded that may be what a norm asks about.
 *
 * @param is whether it is
 * @param when when it happened, with what records it
 */
record Step(Reason is, When when) {

    /** Gives when it happened. */
    Moment at() {
        return when.moment();
    }

    /** Gives when the first of some steps happened that surely are what is asked about; NONE where none surely is. */
    static Moment first(Collection<Step> steps) {
        return steps.stream()
                .filter(step -> step.is.truth() == Truth.TRUE)
                .map(Step::at)
                .min(Comparator.naturalOrder())
                .orElse(Moment.NONE);
    }

    /** Gives when it was done, in time if it ever was: what was done once more at an unknown time takes nothing from that. */
    static Moment doneBy(Moment due, Reason done, Collection<Step> steps) {
        return steps.stream()
                .filter(step -> done.truth() == Truth.TRUE && step.is.truth() == Truth.TRUE)
                .map(Step::at)
                .filter(at -> at.isKnown() && due.endedBefore(at) != Truth.TRUE)
                .min(Comparator.naturalOrder())
                .orElseGet(() -> done(done, steps));
    }

    /** Gives when it was done for the first time: NONE where it was not, UNKNOWN where it only may have been. */
    static Moment done(Reason done, Collection<Step> steps) {
        return switch (done.truth()) {
            case TRUE -> first(steps);
            case FALSE -> Moment.NONE;
            case UNKNOWN -> Moment.UNKNOWN;
        };
    }
}
