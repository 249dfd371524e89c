package ca.iwso.policy.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final Moment MARCH = Moment.on("2026-03-10");

    @Test
    void whatBeginsLaterHasNotEnded() {
        Period later = new Period(Moment.on("2026-03-20"), Moment.UNKNOWN);

        assertThat(later.endedBefore(MARCH)).isEqualTo(Truth.FALSE);
        assertThat(later.endedBefore(Moment.on("2026-03-21"))).isEqualTo(Truth.UNKNOWN);
    }

    @Test
    void whatNeverBeganHasNotEnded() {
        Period never = new Period(Moment.NONE, Moment.UNKNOWN);

        assertThat(never.endedBefore(MARCH)).isEqualTo(Truth.FALSE);
        assertThat(never.covers(MARCH)).isEqualTo(Truth.FALSE);
    }

    @Test
    void whatBeganWhenNobodyKnowsMayHaveEnded() {
        assertThat(new Period(Moment.UNKNOWN, Moment.UNKNOWN).endedBefore(MARCH))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(new Period(Moment.UNKNOWN, Moment.on("2026-03-01")).endedBefore(MARCH))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void theLastDayBelongsToIt() {
        Period period = new Period(Moment.on("2026-03-01"), MARCH);

        assertThat(period.covers(Moment.at("2026-03-10T23:59:59-04:00"))).isEqualTo(Truth.TRUE);
        assertThat(period.covers(Moment.at("2026-03-11T00:00:00-04:00"))).isEqualTo(Truth.FALSE);
    }
}
