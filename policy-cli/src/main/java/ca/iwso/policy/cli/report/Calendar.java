package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.Dates;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Finding;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Counts findings about events over time: by days, or by weeks, months or years where there would be too many of them. */
final class Calendar {
    private static final int MOST = 45;

    private final Unit unit;
    private final List<LocalDate> starts;
    private final List<Counts> counts;
    private final Dates dates;
    private final ZoneId zone;

    private enum Unit {
        DAY(ChronoUnit.DAYS),
        WEEK(ChronoUnit.WEEKS),
        MONTH(ChronoUnit.MONTHS),
        YEAR(ChronoUnit.YEARS);

        private final ChronoUnit step;

        Unit(ChronoUnit step) {
            this.step = step;
        }

        LocalDate start(LocalDate date) {
            return switch (this) {
                case DAY -> date;
                case WEEK -> date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> date.withDayOfMonth(1);
                case YEAR -> date.withDayOfYear(1);
            };
        }

        List<LocalDate> between(LocalDate first, LocalDate last) {
            List<LocalDate> starts = new ArrayList<>();
            for (LocalDate each = start(first); !each.isAfter(last); each = each.plus(1, step)) {
                starts.add(each);
            }
            return starts;
        }

        boolean fits(LocalDate first, LocalDate last) {
            return start(first).plus(MOST, step).isAfter(last);
        }
    }

    private Calendar(Unit unit, List<LocalDate> starts, List<Counts> counts, Dates dates, ZoneId zone) {
        this.unit = unit;
        this.starts = starts;
        this.counts = counts;
        this.dates = dates;
        this.zone = zone;
    }

    /** Counts findings about events whose dates are known; there is at least one. */
    static Calendar of(List<Finding> dated, ZoneId zone, Dates dates) {
        List<LocalDate> days =
                dated.stream().map(each -> day(each, zone)).sorted().toList();
        LocalDate first = days.get(0);
        LocalDate last = days.get(days.size() - 1);
        Unit unit = Arrays.stream(Unit.values())
                .filter(each -> each.fits(first, last))
                .findFirst()
                .orElse(Unit.YEAR);
        List<LocalDate> starts = unit.between(first, last);
        List<Counts> counts = new ArrayList<>();
        for (LocalDate start : starts) {
            counts.add(Counts.none(dates.words(Moment.on(start, zone))));
        }
        for (Finding finding : dated) {
            int at = starts.indexOf(unit.start(day(finding, zone)));
            counts.set(at, counts.get(at).and(Counts.of("", finding.verdict())));
        }
        return new Calendar(unit, starts, List.copyOf(counts), dates, zone);
    }

    private static LocalDate day(Finding finding, ZoneId zone) {
        return ((Event) finding.subject()).at().known().atZone(zone).toLocalDate();
    }

    /** Gives the counts, without a gap between the first and the last. */
    List<Counts> counts() {
        return counts;
    }

    /** Gives what the labels of the counts are. */
    String unit() {
        return switch (unit) {
            case DAY -> "Day";
            case WEEK -> "Week from";
            case MONTH -> "Month from";
            case YEAR -> "Year from";
        };
    }

    /** Gives a short label: without the year where all lie in one. */
    String tick(int index) {
        String words = dates.words(Moment.on(starts.get(index), zone));
        boolean oneYear =
                starts.get(0).getYear() == starts.get(starts.size() - 1).getYear();
        return oneYear ? words.substring(0, words.lastIndexOf(' ')) : words;
    }
}
