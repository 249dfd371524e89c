package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a duty stands, by when it was done and by when it was due. */
class DutiesTest {
    private static final Moment AS_OF = Moment.at("2026-04-30T12:00:00Z");
    private static final Moment SINCE = Moment.on("2026-04-01");
    private static final Moment DUE = Moment.on("2026-04-15");

    private static Duties duty(Moment done, Moment due) {
        return new Duties(new Claim.Duty(SINCE, done), due, AS_OF);
    }

    private static Moment moment(String text) {
        return switch (text) {
            case "none" -> Moment.NONE;
            case "unknown" -> Moment.UNKNOWN;
            default -> Moment.on(text);
        };
    }

    @ParameterizedTest
    @CsvSource({
        // triggered, left undone, done, due, outcome
        "FALSE,   TRUE,    none,       2026-04-15, NOT_APPLICABLE",
        "TRUE,    FALSE,   2026-04-15, 2026-04-15, FULFILLED",
        "TRUE,    FALSE,   2026-04-16, 2026-04-15, VIOLATED",
        "TRUE,    TRUE,    none,       2026-04-15, VIOLATED",
        "TRUE,    TRUE,    none,       2026-04-30, PENDING",
        "TRUE,    UNKNOWN, unknown,    2026-04-15, UNDETERMINED",
        "TRUE,    UNKNOWN, unknown,    2026-04-30, PENDING",
        "UNKNOWN, TRUE,    none,       2026-04-15, UNDETERMINED",
        "UNKNOWN, FALSE,   2026-04-10, 2026-04-15, NOT_APPLICABLE",
        // where nobody recorded when it was due, nobody knows whether it is late
        "TRUE,    FALSE,   2026-04-16, unknown,    UNDETERMINED",
        "TRUE,    TRUE,    none,       unknown,    UNDETERMINED",
        "FALSE,   TRUE,    none,       unknown,    NOT_APPLICABLE",
        // without a date it is never late
        "TRUE,    FALSE,   2026-04-16, none,       FULFILLED",
        "TRUE,    TRUE,    none,       none,       PENDING",
        "TRUE,    UNKNOWN, unknown,    none,       PENDING",
        "UNKNOWN, TRUE,    none,       none,       PENDING",
    })
    void theTableOfDuties(Truth triggered, Truth open, String done, String due, Outcome outcome) {
        Duties duty = duty(moment(done), moment(due));

        assertThat(duty.outcome(triggered, open, false, Outcome.VIOLATED)).isEqualTo(outcome);
    }

    @Test
    void whatOnlyAReadingKeepsOpenIsNotWaitedFor() {
        Duties duty = duty(Moment.UNKNOWN, Moment.NONE);

        assertThat(duty.outcome(Truth.TRUE, Truth.UNKNOWN, true, Outcome.VIOLATED))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(duty.outcome(Truth.TRUE, Truth.FALSE, true, Outcome.VIOLATED))
                .isEqualTo(Outcome.FULFILLED);
    }

    @Test
    void aBreachRemembersWhenItWasRepaired() {
        assertThat(duty(Moment.on("2026-04-16"), DUE).remediedAt()).isEqualTo(Moment.on("2026-04-16"));
        assertThat(duty(Moment.on("2026-04-15"), DUE).remediedAt()).isEqualTo(Moment.NONE);
        assertThat(duty(Moment.NONE, DUE).remediedAt()).isEqualTo(Moment.NONE);
        assertThat(duty(Moment.on("2026-04-16"), Moment.NONE).remediedAt()).isEqualTo(Moment.NONE);
    }
}
