package ca.iwso.policy.model.fact;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * Something asked of the Executive Director, and what was decided.
 *
 * @param id the id by which the case refers to it
 * @param kind what was asked for
 * @param by the staff member who asked
 * @param about the id of what it is about: an event, an account
 * @param madeOn when it was asked
 * @param decision what was decided
 * @param decidedBy the staff member who decided
 * @param decidedOn when it was decided
 * @param purposes the purposes for which the internet is to be used; asked of requests for that only
 * @param period for what time it is asked and decided; likewise
 */
@RecordBuilder
public record Request(
        String id,
        Request.Kind kind,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String by,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String about,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "MOMENT")
        Moment madeOn,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "DECISION")
        Decision decision,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String decidedBy,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "MOMENT")
        Moment decidedOn,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<Purpose> purposes,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "PERIOD")
        Period period)
        implements Fact, RequestBuilder.With {
    /** Refuses nulls, and lists of which only some entries are known. */
    public Request {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(madeOn, "madeOn");
        Objects.requireNonNull(decision, "decision");
        Objects.requireNonNull(decidedBy, "decidedBy");
        Objects.requireNonNull(decidedOn, "decidedOn");
        purposes = Entries.whole(purposes, "purposes");
        Objects.requireNonNull(period, "period");
    }

    /** What was asked for. */
    public enum Kind {
        /** To publish a client's photo or story (6.9.3). */
        PUBLICATION,
        /** To have a page that shows the affiliation (6.7.6). */
        PERSONAL_PAGE,
        /** To use the internet for other than business purposes (2). */
        INTERNET_USE,
        /** To answer the media (6.7.8). */
        MEDIA_ANSWER,
        /** Advice, or the discussion of an offer of payment (6.7.7, 6.7.9). */
        CONSULTATION,
        /** To create an official site (6.11.1). */
        SITE
    }

    /** What was decided. */
    public enum Decision {
        /** Approved. */
        APPROVED,
        /** Refused. */
        REFUSED,
        /** It is recorded that nothing was decided. */
        NONE,
        /** Nothing is recorded. */
        UNKNOWN;

        /** Tells whether it is the given one. */
        public Truth is(Decision other) {
            return this == UNKNOWN ? Truth.UNKNOWN : Truth.of(this == other);
        }
    }

    @Override
    public String path() {
        return "requests/" + id;
    }

    /** Tells whether a purpose is among those for which the internet is to be used. */
    public Truth covers(Purpose purpose) {
        boolean open = purpose == Purpose.UNKNOWN
                ? !purposes.list().isEmpty()
                : purposes.list().contains(Purpose.UNKNOWN);
        return purposes.contains(purpose).or(open ? Truth.UNKNOWN : Truth.FALSE);
    }

    /** Tells whether it was approved by a moment, leaving aside by whom. */
    public Truth approvedBy(Moment moment) {
        return decision.is(Decision.APPROVED).and(decidedOn.notAfter(moment));
    }
}
