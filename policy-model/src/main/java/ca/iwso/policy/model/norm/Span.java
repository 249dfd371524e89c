package ca.iwso.policy.model.norm;

import ca.iwso.policy.model.Moment;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;

/**
 * A length of time: of the calendar, such as six months, or of the clock, such as 24 hours.
 *
 * @param amount the length
 * @param calendar whether it counts days, months and years
 */
public record Span(TemporalAmount amount, boolean calendar) {
    /** Long enough for any policy, and so short that every date of four digits has one this much later. */
    private static final int MOST_YEARS = 1000;

    private static final int MOST_DAYS = 365 * MOST_YEARS;
    private static final int MONTHS = 12;

    /** Gives the length written in ISO 8601; throws IllegalArgumentException where it is none, negative or over 1000 years. */
    public static Span parse(String text) {
        if (!isSpan(text)) {
            throw new IllegalArgumentException("`" + text + "` is no length of time");
        }
        return isClock(text) ? new Span(Duration.parse(text), false) : new Span(Period.parse(text), true);
    }

    /** Tells whether a text is a length of time that is neither negative nor longer than anybody means. */
    static boolean isSpan(String text) {
        try {
            return isClock(text) ? isUsual(Duration.parse(text)) : isUsual(Period.parse(text));
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static boolean isUsual(Duration duration) {
        return !duration.isNegative() && duration.toDays() <= MOST_DAYS;
    }

    private static boolean isUsual(Period period) {
        return !period.isNegative()
                && period.toTotalMonths() <= MONTHS * MOST_YEARS
                && period.get(ChronoUnit.DAYS) <= MOST_DAYS;
    }

    /** Periods and durations share the P, and a T starts what only durations have. */
    private static boolean isClock(String text) {
        return text.indexOf('T') >= 0;
    }

    /**
     * Gives the moment that lies this long after another known one.
     *
     * <p>After a date, a length of the calendar ends on a date. A month after 31 August ends on the last day of September.
     */
    public Moment after(Moment since, ZoneId zone) {
        ZonedDateTime end = since.known().atZone(zone).plus(amount);
        return since.kind() == Moment.Kind.ON && calendar
                ? Moment.on(end.toLocalDate(), zone)
                : Moment.at(end.toOffsetDateTime());
    }
}
