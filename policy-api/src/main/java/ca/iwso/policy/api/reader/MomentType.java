package ca.iwso.policy.api.reader;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Dates, and dates with a time and an offset, in ISO 8601.
 *
 * <p>Read by position: the formatters of java.time cost a one-shot program more than all the rest of a file.
 */
final class MomentType implements Type<Moment> {
    private static final String ALLOWED =
            "write a date such as 2026-03-05, a time such as 2026-03-05T10:00:00-05:00, none or unknown";
    private static final int DATE = "2026-03-05".length();
    private static final int FINEST = "2026-03-05T10:00:00.123456789".length();
    private static final int TO_SECONDS = "2026-03-05T10:00:01-05:00".length();
    private static final long SECONDS_OF_DAY = 24 * 60 * 60;
    private static final int MINUTES = "T10:00".length();

    @Override
    public @Nullable Moment read(Node node, Binding binding) {
        String text = binding.text(node, ALLOWED);
        if (text == null) {
            return null;
        }
        // Compared one by one: a switch would compute the hash of each time.
        if (text.equals(Ids.UNKNOWN)) {
            return Moment.UNKNOWN;
        }
        if (text.equals(Ids.NONE)) {
            return Moment.NONE;
        }
        try {
            return moment(text, node, binding);
        } catch (DateTimeException impossible) {
            // Only what has the form of a date or time comes here, so that no other text is shown.
            binding.problem(node, "`" + text + "` does not exist in the calendar or on the clock", ALLOWED, "");
            return null;
        }
    }

    @Override
    public Shape shape() {
        return Shape.MOMENT;
    }

    private static @Nullable Moment moment(String text, Node node, Binding binding) {
        int offset = fits(text, 0, "0000-00-00") ? offsetStart(text) : -1;
        if (offset < 0) {
            binding.problem(node, "this is neither a date nor a time", ALLOWED, "");
            return null;
        }
        LocalDate date = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
        if (text.length() == DATE) {
            return binding.day(date);
        }
        LocalTime time = time(text, offset);
        if (offset == text.length()) {
            String zoned =
                    date.atTime(time).atZone(binding.zone()).toOffsetDateTime().toString();
            String hint = "in " + binding.zone() + " it would be " + zoned;
            binding.problem(node, "a time without its offset from UTC", ALLOWED, hint);
            return null;
        }
        ZoneOffset zone = offset(text, offset, binding);
        if (isShortest(text, time, zone)) {
            long second = date.toEpochDay() * SECONDS_OF_DAY + time.toSecondOfDay() - zone.getTotalSeconds();
            return new Moment(Moment.Kind.AT, Instant.ofEpochSecond(second), Instant.ofEpochSecond(second, 1), text);
        }
        return Moment.at(OffsetDateTime.of(date, time, zone));
    }

    /** Tells whether java.time writes a time as it was written, and need not do so. */
    private static boolean isShortest(String text, LocalTime time, ZoneOffset zone) {
        return text.length() == TO_SECONDS && time.getSecond() != 0 && zone.getTotalSeconds() != 0;
    }

    /** Gives where the offset starts, the length of the text where it has none, or -1 where this is neither date nor time. */
    private static int offsetStart(String text) {
        if (text.length() == DATE) {
            return DATE;
        }
        if (!fits(text, DATE, "T00:00")) {
            return -1;
        }
        int end = DATE + MINUTES;
        if (fits(text, end, ":00")) {
            end += 3;
            if (fits(text, end, ".0")) {
                end += 2;
                while (end < text.length() && end < FINEST && digit(text.charAt(end))) {
                    end++;
                }
            }
        }
        boolean offset =
                switch (text.length() - end) {
                    case 0 -> true;
                    case 1 -> text.charAt(end) == 'Z';
                    case 6 -> fits(text, end, "+00:00") || fits(text, end, "-00:00");
                    default -> false;
                };
        return offset ? end : -1;
    }

    private static LocalTime time(String text, int end) {
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = end > 16 ? number(text, 17, 19) : 0;
        if (end <= 20) {
            return LocalTime.of(hour, minute, second);
        }
        String nanos = (text.substring(20, end) + "00000000").substring(0, 9);
        return LocalTime.of(hour, minute, second, number(nanos, 0, 9));
    }

    private static ZoneOffset offset(String text, int start, Binding binding) {
        if (text.charAt(start) == 'Z') {
            return ZoneOffset.UTC;
        }
        int sign = text.charAt(start) == '-' ? -1 : 1;
        return binding.offset(sign * number(text, start + 1, start + 3), sign * number(text, start + 4, start + 6));
    }

    /** Tells whether a text goes on with some pattern, in which 0 stands for any digit. */
    private static boolean fits(String text, int start, String pattern) {
        if (text.length() < start + pattern.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            char wanted = pattern.charAt(i);
            char there = text.charAt(start + i);
            if (wanted == '0' ? !digit(there) : there != wanted) {
                return false;
            }
        }
        return true;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
