package ca.iwso.policy.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A recorded point in time, the record that there is none, or the lack of any record.
 *
 * <p>A date without a time counts from the start of its day in the policy's zone; where both sides carry times, the
 * instants decide.
 *
 * @param kind whether a point is known, known not to exist, or not known
 * @param instant the instant that counts, null unless {@code kind} is {@link Kind#AT} or {@link Kind#ON}
 * @param end the first instant after it, which for a date is the next midnight; null where {@code instant} is
 * @param text the point as it was written, in ISO 8601; {@code none} or {@code unknown} where there is no point
 */
public record Moment(
        Kind kind, @Nullable Instant instant, @Nullable Instant end, String text) implements Comparable<Moment> {

    /** What is known of a moment. */
    public enum Kind {
        /** A date with a time and an offset. */
        AT,
        /** A date without a time. */
        ON,
        /** It is recorded that there is no such moment. */
        NONE,
        /** Nothing is recorded. */
        UNKNOWN
    }

    /** The zone in which the policy reads dates unless the settings say otherwise. */
    public static final ZoneId POLICY_ZONE = ZoneId.of("America/Toronto");

    /** The record that there is no such moment. */
    public static final Moment NONE = new Moment(Kind.NONE, null, null, "none");

    /** The lack of any record. */
    public static final Moment UNKNOWN = new Moment(Kind.UNKNOWN, null, null, "unknown");

    /** Checks that a known moment carries its instant, and an unknown one none. */
    public Moment {
        boolean point = kind == Kind.AT || kind == Kind.ON;
        if ((instant != null) != point || (end != null) != point) {
            throw new IllegalArgumentException("a moment of kind " + kind + " with the instant " + instant);
        }
        Objects.requireNonNull(text, "text");
    }

    /** Gives the moment of a date with a time. */
    public static Moment at(OffsetDateTime time) {
        Instant instant = time.toInstant();
        return new Moment(Kind.AT, instant, instant.plusNanos(1), time.toString());
    }

    /** Gives the moment of a date with a time from its ISO 8601 text; throws DateTimeParseException when it is none. */
    public static Moment at(String isoDateTime) {
        return at(OffsetDateTime.parse(isoDateTime));
    }

    /** Gives the start of a day in the policy's default zone. */
    public static Moment on(LocalDate date) {
        return on(date, POLICY_ZONE);
    }

    /** Gives the start of a day in a zone. */
    public static Moment on(LocalDate date, ZoneId zone) {
        Instant end = date.plusDays(1).atStartOfDay(zone).toInstant();
        return new Moment(Kind.ON, date.atStartOfDay(zone).toInstant(), end, date.toString());
    }

    /** Gives the start of a day in the default zone from its ISO 8601 text; throws DateTimeParseException when it is none. */
    public static Moment on(String isoDate) {
        return on(LocalDate.parse(isoDate));
    }

    // Written out, since what a record has of its own is put together anew at each start of a program.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment that
                && kind == that.kind
                && text.equals(that.text)
                && Objects.equals(instant, that.instant)
                && Objects.equals(end, that.end);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** Tells whether a point in time is known. */
    public boolean isKnown() {
        return instant != null;
    }

    /** Gives the instant, and throws IllegalStateException where none is known. */
    public Instant known() {
        if (instant == null) {
            throw new IllegalStateException("no instant is known: " + text);
        }
        return instant;
    }

    /** Gives the instant from which this counts, which for a date is the start of its day; this where none is known. */
    public Moment start() {
        return instant == null ? this : new Moment(Kind.AT, instant, instant.plusNanos(1), text);
    }

    /** Tells whether this happened, and not later than the other: FALSE for none, UNKNOWN where either is unknown. */
    public Truth notAfter(Moment other) {
        if (kind == Kind.NONE) {
            return Truth.FALSE;
        }
        if (instant == null || other.instant == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(!instant.isAfter(other.instant));
    }

    /** Tells whether this happened, and earlier than the other: FALSE for none, UNKNOWN where either is unknown. */
    public Truth before(Moment other) {
        if (kind == Kind.NONE) {
            return Truth.FALSE;
        }
        if (instant == null || other.instant == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(instant.isBefore(other.instant));
    }

    /** Tells whether all of this, of a date the whole day, lies before the other: FALSE for none. */
    public Truth endedBefore(Moment other) {
        if (kind == Kind.NONE) {
            return Truth.FALSE;
        }
        if (end == null || other.instant == null) {
            return Truth.UNKNOWN;
        }
        return Truth.of(!end.isAfter(other.instant));
    }

    /** Tells whether this is a known point later than the given instant. */
    public boolean liesAfter(Instant asOf) {
        return instant != null && instant.isAfter(asOf);
    }

    /** Gives this moment unless it lies after the as-of time, and then NONE: what lies later has not happened. */
    public Moment knownBy(Instant asOf) {
        return liesAfter(asOf) ? NONE : this;
    }

    /** Orders by instant, with what has none first. */
    @Override
    public int compareTo(Moment other) {
        if (instant == null || other.instant == null) {
            return Boolean.compare(instant != null, other.instant != null);
        }
        return instant.compareTo(other.instant);
    }
}
