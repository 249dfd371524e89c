package ca.iwso.policy.model.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ca.iwso.policy.model.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lengths of time by the calendar of the policy's zone, and by the clock. */
class SpanTest {
    @ParameterizedTest
    @CsvSource({
        "2025-08-31, P6M, 2026-02-28",
        "2023-08-31, P6M, 2024-02-29",
        "2026-01-15, P6M, 2026-07-15",
        "2026-01-31, P1M, 2026-02-28",
        "2026-03-01, P14D, 2026-03-15",
        "2025-12-31, P1Y, 2026-12-31",
    })
    void calendarLengthsAfterADateEndOnADate(String since, String span, String end) {
        assertThat(Span.parse(span).after(Moment.on(since), Moment.POLICY_ZONE)).isEqualTo(Moment.on(end));
    }

    @ParameterizedTest
    @CsvSource({
        // The clocks go forward on 8 March 2026: a day of the calendar keeps the hour, 24 hours do not.
        "P1D, 2026-03-08T10:00-04:00",
        "PT24H, 2026-03-08T11:00-04:00",
    })
    void afterATimeTheyEndAtATime(String span, String end) {
        Moment since = Moment.at("2026-03-07T10:00:00-05:00");

        assertThat(Span.parse(span).after(since, Moment.POLICY_ZONE)).isEqualTo(Moment.at(end));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "8", "soon", "-P1D", "PT-1H", "P", "P1001Y", "P12001M", "P999999999Y", "PT999999999999H"})
    void otherTextsAreRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Span.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "PT0S", "P1000Y", "P12000M", "P365000D", "PT8760000H", "PT8760023H"})
    void aLengthLastsFromNothingToAThousandYears(String text) {
        assertThat(Span.isSpan(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1000Y1M", "P365001D", "PT8760024H", "P1M-1D"})
    void longerOnesAndThoseThatGoBackAreNone(String text) {
        assertThat(Span.isSpan(text)).isFalse();
    }

    @Test
    void hoursAfterADateEndAtATime() {
        assertThat(Span.parse("PT24H").after(Moment.on("2026-03-08"), Moment.POLICY_ZONE))
                .isEqualTo(Moment.at("2026-03-09T01:00-04:00"));
    }

    @Test
    void aParameterTakesValuesOfItsUnitOnly() {
        assertThat(Parameter.Unit.NUMBER.accepts("8")).isTrue();
        assertThat(Parameter.Unit.NUMBER.accepts("P8D")).isFalse();
        assertThat(Parameter.Unit.NUMBER.accepts("9999999999")).isFalse();
        assertThat(Parameter.Unit.TIME.accepts("P8D")).isTrue();
        assertThat(Parameter.Unit.TIME.accepts("8")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Parameter("8.1/minimum-length", "", "P8D", Parameter.Unit.NUMBER));
    }
}
