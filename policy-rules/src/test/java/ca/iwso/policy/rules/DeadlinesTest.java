package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Modality;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** By when duties are due, by the text or by the settings. */
class DeadlinesTest {
    private static final Moment AUGUST = Moment.on("2025-08-31");

    private static final Norm OPEN = NormBuilder.builder(MadeUp.norm("1/open", Modality.OBLIGATION, Force.HARD))
            .deadline("1/open")
            .build();
    private static final Norm SET = NormBuilder.builder(OPEN).deadline("1/set").build();
    private static final Norm NEVER = NormBuilder.builder(OPEN).deadline("").build();

    private static final PolicyRegister REGISTER = PolicyRegister.of(
            "test",
            List.of(),
            List.of(OPEN),
            List.of(),
            List.of(new Parameter("1/open", "", ""), new Parameter("1/set", "", "P6M")),
            List.of());

    private static Moment due(Norm norm, Moment since) {
        return due(norm, new Claim.Duty(since, Moment.NONE), Settings.standard());
    }

    private static Moment due(Norm norm, Claim.Duty duty, Settings settings) {
        return new Deadlines(REGISTER, settings).of(norm, duty);
    }

    @Test
    void aLengthOfTimeCountsFromTheTrigger() {
        assertThat(due(SET, AUGUST)).isEqualTo(Moment.on("2026-02-28"));
        assertThat(due(SET, Moment.UNKNOWN)).isEqualTo(Moment.UNKNOWN);
        assertThat(due(SET, Moment.NONE)).isEqualTo(Moment.NONE);
    }

    @Test
    void withoutALengthOfTimeNothingIsDue() {
        assertThat(due(NEVER, AUGUST)).isEqualTo(Moment.NONE);
        assertThat(due(OPEN, AUGUST)).isEqualTo(Moment.NONE);
        assertThat(due(OPEN, Moment.UNKNOWN)).isEqualTo(Moment.NONE);
    }

    @Test
    void theSettingsComeBeforeTheStandard() {
        Claim.Duty duty = new Claim.Duty(AUGUST, Moment.NONE);
        Settings settings = SettingsBuilder.builder()
                .parameters(Map.of("1/set", "P1M", "1/open", "PT24H"))
                .zone(ZoneId.of("America/Vancouver"))
                .build();

        assertThat(due(SET, duty, settings)).isEqualTo(Moment.on(LocalDate.parse("2025-09-30"), settings.zone()));
        // The day starts in the zone in which it was read, and ends at a time of the zone of the settings.
        assertThat(due(OPEN, duty, settings)).isEqualTo(Moment.at("2025-08-31T21:00-07:00"));
    }

    @Test
    void whatTheTextSetsComesBeforeTheSettings() {
        Moment text = Moment.on("2025-09-10");

        assertThat(due(SET, new Claim.Duty(AUGUST, text, Moment.NONE), Settings.standard()))
                .isEqualTo(text);
        assertThat(due(SET, new Claim.Duty(AUGUST, Moment.UNKNOWN, Moment.NONE), Settings.standard()))
                .isEqualTo(Moment.UNKNOWN);
        assertThat(due(NEVER, new Claim.Duty(AUGUST, text, Moment.NONE), Settings.standard()))
                .isEqualTo(text);
    }
}
