package ca.iwso.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Points in time as people record them. */
class MomentTest {
    private static final Moment NOON = Moment.at("2026-03-08T12:00:00-04:00");

    @Test
    void aDateCountsFromTheStartOfItsDay() {
        assertThat(Moment.on("2026-03-08").notAfter(NOON)).isEqualTo(Truth.TRUE);
        assertThat(Moment.on("2026-03-09").notAfter(NOON)).isEqualTo(Truth.FALSE);
        assertThat(Moment.on("2026-03-08").known()).isEqualTo(Instant.parse("2026-03-08T05:00:00Z"));
    }

    @Test
    void whereBothCarryTimesTheInstantsDecide() {
        assertThat(Moment.at("2026-03-08T17:00:00+01:00").notAfter(NOON)).isEqualTo(Truth.TRUE);
        assertThat(NOON.before(Moment.at("2026-03-08T17:00:00+01:00"))).isEqualTo(Truth.FALSE);
    }

    @Test
    void aDayEndsWithTheNextMidnightAcrossTheChangeOfClocks() {
        Moment shortDay = Moment.on("2026-03-08");

        assertThat(shortDay.endedBefore(Moment.at("2026-03-08T23:59:59-04:00"))).isEqualTo(Truth.FALSE);
        assertThat(shortDay.endedBefore(Moment.on("2026-03-09"))).isEqualTo(Truth.TRUE);
    }

    @Test
    void whatIsRecordedAsNeverDidNotHappenAndWhatIsNotRecordedMay() {
        assertThat(Moment.NONE.notAfter(NOON)).isEqualTo(Truth.FALSE);
        assertThat(Moment.NONE.before(NOON)).isEqualTo(Truth.FALSE);
        assertThat(Moment.NONE.endedBefore(NOON)).isEqualTo(Truth.FALSE);
        assertThat(Moment.UNKNOWN.notAfter(NOON)).isEqualTo(Truth.UNKNOWN);
        assertThat(NOON.before(Moment.UNKNOWN)).isEqualTo(Truth.UNKNOWN);
        assertThat(Moment.UNKNOWN.endedBefore(NOON)).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whatLiesAfterTheAsOfTimeHasNotHappened() {
        Instant asOf = NOON.known();

        assertThat(Moment.on("2026-03-09").knownBy(asOf)).isEqualTo(Moment.NONE);
        assertThat(NOON.knownBy(asOf)).isEqualTo(NOON);
        assertThat(Moment.UNKNOWN.knownBy(asOf)).isEqualTo(Moment.UNKNOWN);
    }

    @Test
    void onlyAKnownMomentHasAnInstant() {
        assertThatIllegalStateException().isThrownBy(Moment.NONE::known);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moment(Moment.Kind.AT, null, null, "2026-03-08T12:00:00-04:00"));
    }

    @Test
    void aPeriodHasItsLastDay() {
        Period period = new Period(Moment.on("2026-01-01"), Moment.on("2026-03-08"));

        assertThat(period.covers(NOON)).isEqualTo(Truth.TRUE);
        assertThat(period.covers(Moment.on("2026-03-09"))).isEqualTo(Truth.FALSE);
        assertThat(period.covers(Moment.on("2025-12-31"))).isEqualTo(Truth.FALSE);
        assertThat(new Period(Moment.UNKNOWN, Moment.on("2026-03-01")).covers(NOON))
                .isEqualTo(Truth.FALSE);
        assertThat(Period.UNKNOWN.covers(NOON)).isEqualTo(Truth.UNKNOWN);
    }
}
