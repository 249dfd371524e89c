package ca.iwso.policy.api.reader;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Moment;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which texts are dates and times. */
class MomentTypeTest {
    private static final Node.Scalar NOT_READ = new Node.Scalar(1, 7, "");

    private final Problems problems = new Problems();
    private final Binding binding = new Binding("f.yaml", ZoneId.of("America/Toronto"), problems);

    private Moment read(String text) {
        Moment read = new MomentType().read(new Node.Scalar(NOT_READ.line(), NOT_READ.column(), text), binding);
        assertThat(problems.sorted()).isEmpty();
        assertThat(read).isNotNull();
        return read == null ? Moment.UNKNOWN : read;
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T10:00Z, 2026-03-05T10:00:00Z",
        "2026-03-05T00:00+00:00, 2026-03-05T00:00:00Z",
        "2026-03-05T23:59:59-05:00, 2026-03-06T04:59:59Z",
        "2026-03-05T10:09:08.5Z, 2026-03-05T10:09:08.500Z",
        "2026-03-05T10:09:08.05+05:30, 2026-03-05T04:39:08.050Z",
        "2026-03-05T10:09:08.123456789-03:30, 2026-03-05T13:39:08.123456789Z",
        "0000-01-01T00:00Z, 0000-01-01T00:00:00Z",
        "9999-12-31T19:00-04:59, 9999-12-31T23:59:00Z",
    })
    void timesHaveAnOffset(String text, String instant) {
        Moment read = read(text);

        assertThat(read.kind()).isEqualTo(Moment.Kind.AT);
        assertThat(read.known()).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-05T10:00Z",
                "2026-03-05T10:00:00Z",
                "2026-03-05T10:00:01Z",
                "2026-03-05T10:00:01.5000Z",
                "2026-03-05T10:00-05:00",
                "2026-03-05T10:00:00-05:00",
                "2026-03-05T10:00:01-05:00",
                "2026-03-05T10:00:01.500-05:00",
                "2026-03-05T10:00:01+00:00",
                "2026-03-05T10:00:01-00:00",
                "2026-03-05T10:00:01-00:30",
                "2026-03-05T10:00:01+18:00",
                "0001-01-01T23:59:59+05:45",
            })
    void oneTimeIsOneMomentHoweverItIsWritten(String text) {
        assertThat(read(text)).isEqualTo(Moment.at(text));
        assertThat(read("2026-03-05T10:00:01-05:00").text()).isEqualTo("2026-03-05T10:00:01-05:00");
        assertThat(read(text)).isEqualTo(Moment.at(text));
    }

    @Test
    void datesStartInTheZoneOfTheSettings() {
        assertThat(read("2026-03-05")).isEqualTo(Moment.on("2026-03-05"));
        assertThat(read("2024-02-29")).isEqualTo(Moment.on("2024-02-29"));
        assertThat(read("unknown")).isEqualTo(Moment.UNKNOWN);
        assertThat(read("none")).isEqualTo(Moment.NONE);
    }

    private String problem(String text) {
        assertThat(new MomentType().read(new Node.Scalar(1, 7, text), binding)).isNull();
        assertThat(problems.sorted()).hasSize(1);
        return problems.sorted().get(0).found();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03",
                "2026-03-0",
                "2026-03-055",
                "2026-03-05T",
                "2026-03-05T10",
                "2026-03-05T10:0",
                "2026-03-05 10:00Z",
                "2026/03/05",
                "2026-03-05x10:00Z",
                "2026-03-0:",
                "2026-03-0/",
                "2026-03-05T10:00z",
                "2026-03-05T10:00:0Z",
                "2026-03-05T10:00:00.Z",
                "2026-03-05T10:00:00,5Z",
                "2026-03-05T10:00.5Z",
                "2026-03-05T10:00:00.1234567890Z",
                "2026-03-05T10:00:00.12a",
                "2026-03-05T10:00+5",
                "2026-03-05T10:00+05",
                "2026-03-05T10:00+05:0",
                "2026-03-05T10:00+0500",
                "2026-03-05T10:00*05:00",
                "2026-03-05T10:00+05:00x",
                "2026-03-05T10:00ZZ",
                "Unknown"
            })
    void otherFormsAreNeither(String text) {
        assertThat(problem(text)).isEqualTo("this is neither a date nor a time");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29",
                "2026-13-01",
                "2026-00-10",
                "2026-04-31",
                "2026-03-05T24:00Z",
                "2026-03-05T10:60Z",
                "2026-03-05T10:00:60Z",
                "2026-03-05T10:00+18:01",
                "2026-03-05T10:00-05:60"
            })
    void whatTheCalendarOrTheClockLacksIsNamed(String text) {
        assertThat(problem(text)).isEqualTo("`" + text + "` does not exist in the calendar or on the clock");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-05T10:00, 2026-03-05T10:00-05:00",
        "2026-07-05T10:00:30, 2026-07-05T10:00:30-04:00",
        "2026-07-05T10:00:30.25, 2026-07-05T10:00:30.250-04:00",
    })
    void aTimeWithoutItsOffsetIsShownWithThatOfTheZone(String text, String zoned) {
        assertThat(problem(text)).isEqualTo("a time without its offset from UTC");
        assertThat(problems.sorted().get(0).hint()).isEqualTo("in America/Toronto it would be " + zoned);
    }
}
