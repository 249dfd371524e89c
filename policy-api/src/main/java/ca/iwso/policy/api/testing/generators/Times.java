package ca.iwso.policy.api.testing.generators;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generates moments: dates and times, month ends, midnights, the days on which clocks change, and times about the as-of time.
 *
 * <p>They shrink towards the as-of day.
 */
public final class Times {
    private final ZonedDateTime asOf;

    /** Makes the times of a cast. */
    public Times(Cast cast) {
        asOf = cast.asOf().known().atZone(Moment.POLICY_ZONE);
    }

    /** Gives a moment at which something can happen, mostly in the last weeks before the as-of time. */
    public Arbitrary<Moment> known() {
        return Arbitraries.frequencyOf(Tuple.of(6, recent()), Tuple.of(2, earlier()), Tuple.of(1, edges()));
    }

    /** Gives a moment that can be known not to exist, or not be known. */
    public Arbitrary<Moment> open() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, known()),
                Tuple.of(1, Arbitraries.just(Moment.NONE)),
                Tuple.of(1, Arbitraries.just(Moment.UNKNOWN)));
    }

    /** Gives a moment that mostly does not exist, such as that of a withdrawal. */
    public Arbitrary<Moment> seldom() {
        return Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Moment.NONE)), Tuple.of(1, open()));
    }

    /** Gives a moment long ago, so that what begins then holds in all of a case, or any other. */
    public Arbitrary<Moment> mostlyOld() {
        LocalDate old = asOf.toLocalDate().minusYears(5);
        return Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.just(Moment.on(old))), Tuple.of(2, open()));
    }

    /** Gives a period. */
    public Arbitrary<Period> period() {
        // A period that never begins is no record that anybody makes.
        return Combinators.combine(mostlyOld().filter(from -> from.kind() != Moment.Kind.NONE), seldom())
                .as(Times::ordered);
    }

    /** Gives one period, two, or no record of any. */
    public Arbitrary<Entries<Period>> periods() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, period().map(Entries::of)),
                Tuple.of(1, again()),
                Tuple.of(1, Arbitraries.just(Entries.<Period>unknown())));
    }

    /** Two periods, the second after the first. */
    private Arbitrary<Entries<Period>> again() {
        LocalDate day = asOf.toLocalDate();
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 300);
        return Combinators.combine(days, days, days).as((recent, between, before) -> {
            LocalDate second = day.minusDays(recent);
            LocalDate end = second.minusDays(between);
            return Entries.of(
                    new Period(Moment.on(end.minusDays(before)), Moment.on(end)), Period.since(Moment.on(second)));
        });
    }

    /** Nor is one that ends before it begins. */
    private static Period ordered(Moment from, Moment to) {
        boolean backwards = from.isKnown() && to.isKnown() && from.compareTo(to) > 0;
        return new Period(from, backwards ? from : to);
    }

    private Arbitrary<Moment> recent() {
        return dayAndHour(Arbitraries.integers().between(0, 30));
    }

    private Arbitrary<Moment> earlier() {
        return dayAndHour(Arbitraries.integers().between(31, 400));
    }

    private Arbitrary<Moment> dayAndHour(Arbitrary<Integer> daysBefore) {
        return Combinators.combine(daysBefore, Arbitraries.integers().between(-1, 23))
                .as((days, hour) -> {
                    LocalDate day = asOf.toLocalDate().minusDays(days);
                    // Without an hour it is a date; an hour that the clocks skip becomes the next.
                    return hour < 0
                            ? Moment.on(day)
                            : at(day.atTime(hour, 30).atZone(Moment.POLICY_ZONE).toInstant());
                });
    }

    /** The as-of time, a moment before and after it, the midnights about it, the ends of months, and what lies later. */
    private Arbitrary<Moment> edges() {
        LocalDate day = asOf.toLocalDate();
        Instant now = asOf.toInstant();
        Instant midnight = day.atStartOfDay(Moment.POLICY_ZONE).toInstant();
        return Arbitraries.of(List.of(
                at(now),
                at(now.minusNanos(1)),
                at(now.plusNanos(1)),
                at(midnight),
                at(midnight.minusNanos(1)),
                Moment.on(day),
                Moment.on(day.plusDays(1)),
                Moment.on(day.plusMonths(1)),
                Moment.on(day.minusMonths(6)),
                Moment.on(day.minusMonths(6).minusDays(1)),
                Moment.on(day.minusMonths(6).plusDays(1)),
                Moment.on(day.minusMonths(1)),
                Moment.on(LocalDate.of(day.getYear() - 1, 8, 31)),
                Moment.on(LocalDate.of(day.getYear() - 1, 8, 30)),
                at(asOf.minusMonths(6).toInstant()),
                at(now.plus(Duration.ofDays(3)))));
    }

    private static Moment at(Instant instant) {
        return Moment.at(instant.atZone(Moment.POLICY_ZONE).toOffsetDateTime());
    }
}
