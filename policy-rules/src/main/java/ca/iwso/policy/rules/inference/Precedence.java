package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A duty to do something before something else happens (6.7.6, 6.7.8, 6.8).
 *
 * <p>As long as the other thing has not happened, the duty waits; once it has, what was done before it decides.
 *
 * @param closings what may be the other thing
 */
record Precedence(List<Step> closings) {

    /** Gives the precedence over what may have happened. */
    static Precedence over(List<Step> closings) {
        return new Precedence(closings.stream()
                .filter(step -> step.is().truth() != Truth.FALSE)
                .toList());
    }

    /**
     * Tells whether it is left undone: before any of the other things, or at all where none of them happened.
     *
     * @param term the term that says so
     * @param undoneBy tells whether it was not done by a moment; by {@link When#EVER}, whether it never was
     */
    Reason leftUndone(String term, Function<When, Reason> undoneBy) {
        return closings.isEmpty()
                ? undoneBy.apply(When.EVER)
                : Reason.any(
                        term,
                        closings.stream()
                                .map(step -> Reason.all(step.is(), undoneBy.apply(step.when())))
                                .toList());
    }

    /**
     * Gives the duty as it waits, or as it was done too late; null where what is recorded decides by itself.
     *
     * @param since when it arose
     * @param undone whether it is left undone
     * @param done when it was surely done for the first time; NONE where it was not
     */
    Claim.@Nullable Duty duty(Moment since, Reason undone, Moment done) {
        if (closings.isEmpty()) {
            return new Claim.Duty(since, done);
        }
        Moment closed = Step.first(closings);
        return undone.truth() == Truth.TRUE && closed.isKnown() && done.isKnown() && closed.before(done) == Truth.TRUE
                ? new Claim.Duty(since, instantOf(closed), done)
                : null;
    }

    /** Gives the start of a date as a point in time, before which it is to be done. */
    private static Moment instantOf(Moment moment) {
        return new Moment(Moment.Kind.AT, moment.known(), moment.known().plusNanos(1), moment.text());
    }
}
