package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;

/**
 * When something happened, with what records it: where nobody recorded when, whatever hangs on it asks for that.
 *
 * @param moment when it happened
 * @param fact what records it
 * @param key the key under which it does
 */
public record When(Moment moment, Fact fact, String key) {

    /** No moment at all: what is asked by it is asked whenever it was. */
    static final When EVER = known(Moment.NONE);

    /** Gives when an event happened. */
    public static When of(Event event) {
        return new When(event.at(), event, "at");
    }

    /** Gives a moment that no record of a case has to give, such as the as-of time. */
    static When known(Moment moment) {
        return new When(moment, Setting.of("asOf", moment), "");
    }

    /** Tells whether no moment is meant. */
    boolean isEver() {
        return moment.kind() == Moment.Kind.NONE;
    }

    /** Gives a reason that hangs on the moment and on a value; of the two it rests on what nobody recorded. */
    Reason says(String term, Truth truth, Fact other, String otherKey, Object value) {
        if (truth != Truth.UNKNOWN || moment.kind() != Moment.Kind.UNKNOWN) {
            return Reason.of(term, truth, other, otherKey, value);
        }
        Ground time = new Ground(fact, key, moment);
        Ground own = new Ground(other, otherKey, value);
        return own.text().equals(Ids.UNKNOWN) && !own.path().equals(time.path())
                ? Reason.of(term, truth, time, own)
                : Reason.of(term, truth, time);
    }
}
