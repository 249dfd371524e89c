package ca.iwso.policy.cli.report;

import ca.iwso.policy.model.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** Moments in words, such as "5 March 2026, 12:10"; by hand, since locale data would cost a tenth of the start. */
final class Dates {
    private static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private final ZoneId zone;

    Dates(ZoneId zone) {
        this.zone = zone;
    }

    /** Gives a moment in words. */
    String words(Moment moment) {
        return switch (moment.kind()) {
            case NONE -> "none";
            case UNKNOWN -> "not recorded";
            case ON -> date(moment.known().atZone(zone).toLocalDate());
            case AT -> {
                ZonedDateTime local = moment.known().atZone(zone);
                yield date(local.toLocalDate()) + ", " + twoDigits(local.getHour()) + ":"
                        + twoDigits(local.getMinute());
            }
        };
    }

    /** Gives a moment in words with the place whose time it is. */
    String wordsWithZone(Moment moment) {
        String id = zone.getId();
        return words(moment) + " " + id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
