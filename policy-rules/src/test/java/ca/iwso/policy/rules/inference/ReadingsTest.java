package ca.iwso.policy.rules.inference;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import ca.iwso.policy.rules.Policy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How the settings read times. */
class ReadingsTest {
    private static final When UNDATED = new When(Moment.UNKNOWN, Account.unrecorded("page"), "publishedOn");
    private static final String ROTATION = "8.2/rotation";
    private static final String RESET = "8.p1/reset-within";
    private static final Moment EVENING = Moment.at("2026-03-05T23:30:00-05:00");
    private static final Moment AS_OF = Moment.on("2026-04-01");

    private static Readings readings(Settings settings) {
        return new Readings(Policy.register(), settings);
    }

    private static Readings rotating(String within) {
        return readings(
                SettingsBuilder.builder().parameters(Map.of(ROTATION, within)).build());
    }

    @Test
    void whatAParameterSetsEndsThatLongAfterItsBeginning() {
        Readings standard = readings(Settings.standard());

        assertThat(standard.due(ROTATION, Moment.on("2025-08-31"))).isEqualTo(Moment.on("2026-02-28"));
        assertThat(standard.due(ROTATION, Moment.UNKNOWN)).isEqualTo(Moment.UNKNOWN);
        assertThat(standard.due(ROTATION, Moment.NONE)).isEqualTo(Moment.NONE);
        assertThat(standard.due(RESET, EVENING)).isEqualTo(Moment.NONE);
        assertThat(standard.due(RESET, Moment.UNKNOWN)).isEqualTo(Moment.NONE);
    }

    @Test
    void lengthsOfTheCalendarCountFromAWholeDayAndHoursFromTheMoment() {
        assertThat(rotating("P90D").startOf(ROTATION, EVENING)).isEqualTo(Moment.on("2026-03-05"));
        assertThat(rotating("PT48H").startOf(ROTATION, EVENING)).isEqualTo(EVENING);
        assertThat(rotating("PT48H").startOf(RESET, EVENING)).isEqualTo(Moment.on("2026-03-05"));
        assertThat(rotating("P90D").startOf(ROTATION, Moment.UNKNOWN)).isEqualTo(Moment.UNKNOWN);
    }

    @Test
    void aMomentLiesOnTheDayThatTheZoneOfTheSettingsHas() {
        ZoneId utc = ZoneId.of("UTC");
        Readings readings = readings(SettingsBuilder.builder().zone(utc).build());

        assertThat(readings.dayOf(EVENING)).isEqualTo(Moment.on(LocalDate.parse("2026-03-06"), utc));
        assertThat(readings.dayOf(Moment.NONE)).isEqualTo(Moment.NONE);
    }

    @Test
    void thePolicyBindsFromTheDayThatTheSettingsGive() {
        Readings always = readings(Settings.standard());
        Readings march = readings(SettingsBuilder.builder()
                .policyEffectiveOn(LocalDate.parse("2026-03-05"))
                .build());

        assertThat(always.inForceAt(When.known(EVENING), AS_OF).truth()).isEqualTo(Truth.TRUE);
        assertThat(always.inForceAt(UNDATED, AS_OF).truth()).isEqualTo(Truth.TRUE);
        assertThat(march.inForceAt(When.known(EVENING), AS_OF).truth()).isEqualTo(Truth.TRUE);
        assertThat(march.inForceAt(When.known(Moment.at("2026-03-04T23:59:59-05:00")), AS_OF)
                        .truth())
                .isEqualTo(Truth.FALSE);
        assertThat(march.inForceAt(UNDATED, AS_OF))
                .as("what is missing is the date of the page, and not a setting")
                .isEqualTo(Reason.of("policy-in-force", Truth.UNKNOWN, UNDATED.fact(), "publishedOn", Moment.UNKNOWN));
        // What happened did so by the as-of time, and so before the policy binds.
        assertThat(march.inForceAt(UNDATED, Moment.on("2026-03-04")).truth()).isEqualTo(Truth.FALSE);
    }
}
