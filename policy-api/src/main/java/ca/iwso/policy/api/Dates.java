package ca.iwso.policy.api;

import ca.iwso.policy.model.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** Moments in words, such as "5 March 2026, 12:10", in the zone of the policy. */
public final class Dates {
    // By hand, since locale data would cost a tenth of the start.
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

    /** Makes the words for a zone, such as that of the settings. */
    public Dates(ZoneId zone) {
        this.zone = zone;
    }

    /** Gives a moment in words. */
    public String words(Moment moment) {
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
    public String wordsWithZone(Moment moment) {
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
