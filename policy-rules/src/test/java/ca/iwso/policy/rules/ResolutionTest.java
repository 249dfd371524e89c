package ca.iwso.policy.rules;

import static ca.iwso.policy.rules.MadeUp.ADVICE;
import static ca.iwso.policy.rules.MadeUp.AT;
import static ca.iwso.policy.rules.MadeUp.BAN;
import static ca.iwso.policy.rules.MadeUp.LEAVE;
import static ca.iwso.policy.rules.MadeUp.claim;
import static ca.iwso.policy.rules.MadeUp.duty;
import static ca.iwso.policy.rules.MadeUp.resolve;
import static ca.iwso.policy.rules.MadeUp.with;
import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of outcomes, on norms made up for the purpose. */
class ResolutionTest {
    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, VIOLATED, DEPARTED",
        "TRUE, FALSE, FULFILLED, FULFILLED",
        "TRUE, UNKNOWN, UNDETERMINED, UNDETERMINED",
        "FALSE, TRUE, NOT_APPLICABLE, NOT_APPLICABLE",
        "FALSE, UNKNOWN, NOT_APPLICABLE, NOT_APPLICABLE",
        "UNKNOWN, TRUE, UNDETERMINED, UNDETERMINED",
        "UNKNOWN, FALSE, NOT_APPLICABLE, NOT_APPLICABLE",
        "UNKNOWN, UNKNOWN, UNDETERMINED, UNDETERMINED",
    })
    void conductIsJudgedByMatterAndBreach(Truth matter, Truth holds, Outcome hard, Outcome soft) {
        Finding ban = resolve(BAN, List.of(), Settings.standard(), claim(BAN, matter, holds));
        Finding advice = resolve(ADVICE, List.of(), Settings.standard(), claim(ADVICE, matter, holds));

        assertThat(ban.outcome()).isEqualTo(hard);
        assertThat(advice.outcome()).isEqualTo(soft);
        assertThat(ban.worstCase()).isEqualTo(hard == Outcome.UNDETERMINED ? Outcome.VIOLATED : null);
        assertThat(advice.worstCase()).isEqualTo(soft == Outcome.UNDETERMINED ? Outcome.DEPARTED : null);
    }

    @ParameterizedTest
    @CsvSource({"TRUE, FULFILLED", "FALSE, NOT_APPLICABLE", "UNKNOWN, UNDETERMINED"})
    void aPermissionIsUsedOrNotAndNeverBroken(Truth holds, Outcome outcome) {
        Finding finding = resolve(LEAVE, List.of(), Settings.standard(), claim(LEAVE, Truth.TRUE, holds));

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.worstCase()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"TRUE, VIOLATED", "FALSE, NOT_APPLICABLE", "UNKNOWN, UNDETERMINED"})
    void anAttemptCountsWhenItWasMeant(Truth intended, Outcome outcome) {
        Claim attempt = claim(BAN, Act.Stage.ATTEMPTED, intended, Truth.TRUE, Truth.TRUE);

        Finding finding = resolve(BAN, List.of(), Settings.standard(), attempt);

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.stage()).isEqualTo(Act.Stage.ATTEMPTED);
    }

    @Test
    void softNormsDoNotReachAttemptsUnlessHardened() {
        Claim attempt = claim(ADVICE, Act.Stage.ATTEMPTED, Truth.TRUE, Truth.TRUE, Truth.TRUE);
        Settings hardened =
                SettingsBuilder.builder().hardened(Set.of(ADVICE.id())).build();

        assertThat(resolve(ADVICE, List.of(), Settings.standard(), attempt).outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        Finding finding = resolve(ADVICE, List.of(), hardened, attempt);
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.settings()).containsExactly("hardened=" + ADVICE.id());
    }

    @Test
    void twoWaysToBreakANormMakeOneFinding() {
        Finding finding = resolve(
                BAN,
                List.of(),
                Settings.standard(),
                claim(BAN, Truth.TRUE, Truth.FALSE),
                claim(BAN, Truth.FALSE, Truth.TRUE),
                claim(BAN, Truth.TRUE, Truth.TRUE));

        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
    }

    @Test
    void ofWaysToBreakANormThatWhichAsksForSomethingSaysByWhen() {
        Claim act = claim(BAN, Truth.FALSE, Truth.TRUE);
        Moment due = Moment.on("2026-03-20");
        Claim duty = duty(claim(BAN, Truth.TRUE, Truth.TRUE), new Claim.Duty(AT, due, Moment.NONE));

        for (List<Claim> order : List.of(List.of(act, duty), List.of(duty, act))) {
            Finding finding = resolve(BAN, List.of(), Settings.standard(), order.get(0), order.get(1));
            assertThat(finding.due()).isEqualTo(due);
            assertThat(finding.done()).isEqualTo(Moment.NONE);
            assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        }
    }

    @Test
    void whatIsMissingIsTheUnknownLeaves() {
        Reason known = Reason.of("known", Truth.TRUE);
        Claim claim = new Claim(
                BAN.id(),
                PostBuilder.builder().act(Act.done("e", AT, "bea")).build(),
                "bea",
                false,
                Act.Stage.DONE,
                known,
                Reason.all(
                        known,
                        Reason.of(
                                "open",
                                Truth.UNKNOWN,
                                PostBuilder.builder()
                                        .act(Act.done("e", AT, "bea"))
                                        .build(),
                                "review",
                                "none")),
                null);

        assertThat(resolve(BAN, List.of(), Settings.standard(), claim).missing())
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.term()).isEqualTo("open");
                    assertThat(missing.path()).isEqualTo("events/e/review");
                    assertThat(missing.setting()).isFalse();
                });
    }

    @Test
    void whatWouldEndTheWaitForADutyIsMissing() {
        Claim claim = claim(BAN, Truth.TRUE, Truth.UNKNOWN);
        Reason done = Reason.of("done", Truth.UNKNOWN, claim.subject(), "doneOn", Moment.UNKNOWN);
        Claim waiting = duty(with(claim, done), new Claim.Duty(AT, Moment.UNKNOWN));

        Finding finding = resolve(BAN, List.of(), Settings.standard(), waiting);

        assertThat(finding.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(finding.missing()).singleElement().satisfies(missing -> assertThat(missing.path())
                .isEqualTo("events/e/doneOn"));
    }

    @Test
    void whatIsDecidedMissesNothing() {
        Claim claim = claim(BAN, Truth.TRUE, Truth.TRUE);
        Reason open = Reason.of("open", Truth.UNKNOWN, claim.subject(), "review", "none");
        Claim broken = with(claim, Reason.any(open, Reason.of("known", Truth.TRUE)));
        Norm ban = NormBuilder.builder(BAN).defeatedBy(List.of(LEAVE.id())).build();
        Claim leave = with(claim(LEAVE, Truth.TRUE, Truth.TRUE), Reason.all(open, Reason.of("none", Truth.FALSE)));
        Claim free = with(claim(LEAVE, Truth.TRUE, Truth.TRUE), Reason.any(open, Reason.of("some", Truth.TRUE)));

        assertThat(resolve(BAN, List.of(), Settings.standard(), broken).missing())
                .isEmpty();
        assertThat(resolve(ban, List.of(LEAVE), Settings.standard(), broken, leave)
                        .missing())
                .isEmpty();
        assertThat(resolve(ban, List.of(LEAVE), Settings.standard(), with(claim, open), free)
                        .missing())
                .isEmpty();
    }
}
