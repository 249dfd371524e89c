package ca.iwso.policy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
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
    void whatHappensAtTheSameInstantIsNotEarlier() {
        Moment same = Moment.at("2026-03-08T16:00:00Z");

        assertThat(NOON.before(same)).isEqualTo(Truth.FALSE);
        assertThat(NOON.notAfter(same)).isEqualTo(Truth.TRUE);
        assertThat(NOON.endedBefore(same)).isEqualTo(Truth.FALSE);
        assertThat(NOON.endedBefore(Moment.at("2026-03-08T16:00:00.000000001Z")))
                .isEqualTo(Truth.TRUE);
        assertThat(NOON.before(Moment.at("2026-03-08T16:00:01Z"))).isEqualTo(Truth.TRUE);
        assertThat(NOON.liesAfter(same.known())).isFalse();
        assertThat(NOON.liesAfter(same.known().minusNanos(1))).isTrue();
    }

    @Test
    void onlyAKnownMomentHasAnInstant() {
        Instant noon = NOON.known();

        assertThat(NOON.isKnown()).isTrue();
        assertThat(Moment.NONE.isKnown()).isFalse();
        assertThat(Moment.NONE.liesAfter(noon)).isFalse();
        assertThatIllegalStateException().isThrownBy(Moment.NONE::known);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Moment(Moment.Kind.AT, null, null, "2026-03-08T12:00:00-04:00"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Moment(Moment.Kind.ON, noon, null, "2026-03-08"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Moment(Moment.Kind.NONE, noon, noon, "none"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Moment(Moment.Kind.UNKNOWN, null, noon, "unknown"));
    }

    @Test
    void momentsAreOrderedByInstantWithWhatHasNoneFirst() {
        Moment day = Moment.on("2026-03-08");

        assertThat(Stream.of(NOON, Moment.NONE, Moment.on("2026-03-09"), day).sorted())
                .containsExactly(Moment.NONE, day, NOON, Moment.on("2026-03-09"));
        assertThat(NOON).isGreaterThan(Moment.UNKNOWN);
        assertThat(Moment.UNKNOWN).isLessThan(NOON).isEqualByComparingTo(Moment.NONE);
    }

    @Test
    void aDateCanBeTakenAsTheInstantAtWhichItStarts() {
        Moment start = Moment.on("2026-03-08").start();

        assertThat(start.kind()).isEqualTo(Moment.Kind.AT);
        assertThat(start.known()).isEqualTo(Instant.parse("2026-03-08T05:00:00Z"));
        assertThat(start.text()).isEqualTo("2026-03-08");
        assertThat(start.endedBefore(NOON)).isEqualTo(Truth.TRUE);
        assertThat(Moment.NONE.start()).isEqualTo(Moment.NONE);
        assertThat(NOON.start()).isEqualTo(NOON);
    }

    @Test
    void momentsAreTheSameOnlyInAllThatTheySay() {
        Moment day = Moment.on("2026-03-08");
        Moment vancouver = Moment.on(LocalDate.parse("2026-03-08"), ZoneId.of("America/Vancouver"));

        assertThat(day).isEqualTo(Moment.on("2026-03-08")).hasSameHashCodeAs(Moment.on("2026-03-08"));
        assertThat(day).isNotEqualTo(vancouver).isNotEqualTo(day.start()).isNotEqualTo("2026-03-08");
        assertThat(day).isNotEqualTo(new Moment(Moment.Kind.ON, day.known(), vancouver.end(), day.text()));
        assertThat(NOON).isNotEqualTo(Moment.at("2026-03-08T16:00:00Z"));
        assertThat(day).doesNotHaveSameHashCodeAs(Moment.on("2026-03-09"));
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
