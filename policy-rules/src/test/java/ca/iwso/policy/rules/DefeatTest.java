package ca.iwso.policy.rules;

import static ca.iwso.policy.rules.MadeUp.ADVICE;
import static ca.iwso.policy.rules.MadeUp.AS_OF;
import static ca.iwso.policy.rules.MadeUp.AT;
import static ca.iwso.policy.rules.MadeUp.BAN;
import static ca.iwso.policy.rules.MadeUp.LEAVE;
import static ca.iwso.policy.rules.MadeUp.about;
import static ca.iwso.policy.rules.MadeUp.claim;
import static ca.iwso.policy.rules.MadeUp.duty;
import static ca.iwso.policy.rules.MadeUp.resolve;
import static ca.iwso.policy.rules.MadeUp.with;
import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.Treatment;
import ca.iwso.policy.rules.inference.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which norm defeats which, excludes it or speaks before it, on norms made up for the purpose. */
class DefeatTest {
    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, EXEMPT",
        "TRUE, FALSE, VIOLATED",
        "TRUE, UNKNOWN, UNDETERMINED",
        "UNKNOWN, TRUE, EXEMPT",
        "UNKNOWN, FALSE, UNDETERMINED",
        "UNKNOWN, UNKNOWN, UNDETERMINED",
        "FALSE, TRUE, FULFILLED",
        "FALSE, UNKNOWN, FULFILLED",
    })
    void anExceptionHoldsOnlyWhenWhollyMet(Truth holds, Truth exception, Outcome outcome) {
        Norm ban = NormBuilder.builder(BAN).defeatedBy(List.of(LEAVE.id())).build();

        Finding finding = resolve(
                ban,
                List.of(LEAVE),
                Settings.standard(),
                claim(ban, Truth.TRUE, holds),
                claim(LEAVE, Truth.TRUE, exception));

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.exemptions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        // what else the exception asks for, whether both rest on the same open fact
        "TRUE, true, EXEMPT",
        "UNKNOWN, true, UNDETERMINED",
        "TRUE, false, UNDETERMINED",
    })
    void anExceptionThatHoldsWhereverTheNormWouldBeBrokenHolds(Truth rest, boolean shared, Outcome outcome) {
        Norm ban = NormBuilder.builder(BAN).defeatedBy(List.of(LEAVE.id())).build();
        Claim broken = claim(ban, Truth.TRUE, Truth.UNKNOWN);
        Reason open = Reason.of("open", Truth.UNKNOWN, broken.subject(), "actor", "unknown");
        Reason other = shared ? open : Reason.of("open", Truth.UNKNOWN, broken.subject(), "account", "unknown");

        Finding finding = resolve(
                ban,
                List.of(LEAVE),
                Settings.standard(),
                with(broken, open),
                with(claim(LEAVE, Truth.TRUE, Truth.TRUE), Reason.all(other, Reason.of("rest", rest))));

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.exemptions().get(0).reason().truth())
                .isEqualTo(outcome == Outcome.EXEMPT ? Truth.TRUE : Truth.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        // does the other norm apply, is it broken
        "TRUE, TRUE, EXEMPT",
        "TRUE, FALSE, EXEMPT",
        "FALSE, TRUE, VIOLATED",
        "UNKNOWN, FALSE, UNDETERMINED",
    })
    void whatBindsDefeatsAnotherWhereItAppliesBrokenOrNot(Truth applies, Truth broken, Outcome outcome) {
        Norm prevailing = NormBuilder.builder(BAN).id("1/prevailing").build();
        Norm ban = NormBuilder.builder(BAN).defeatedBy(List.of(prevailing.id())).build();

        Finding finding = resolve(
                ban,
                List.of(prevailing),
                Settings.standard(),
                claim(ban, Truth.TRUE, Truth.TRUE),
                claim(prevailing, applies, broken));

        assertThat(finding.outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, EXEMPT",
        "UNKNOWN, TRUE, EXEMPT",
        "FALSE, TRUE, NOT_APPLICABLE",
        "TRUE, UNKNOWN, UNDETERMINED",
        "FALSE, UNKNOWN, FULFILLED",
        "TRUE, FALSE, VIOLATED",
    })
    void whatLiesOutsideOfThePolicyIsNotFulfilled(Truth holds, Truth outside, Outcome outcome) {
        Norm ban = NormBuilder.builder(BAN).excludedBy(List.of(LEAVE.id())).build();

        Finding finding = resolve(
                ban,
                List.of(LEAVE),
                Settings.standard(),
                claim(ban, Truth.TRUE, holds),
                claim(LEAVE, Truth.TRUE, outside));

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.outOfScope()).isEqualTo(outcome == Outcome.EXEMPT);
    }

    /** A duty done too late was broken, so that it is exempt where it lies outside; one done in time asks for nothing there. */
    @Test
    void whatWasDoneTooLateOutsideOfThePolicyIsExempt() {
        Norm ban = NormBuilder.builder(BAN).excludedBy(List.of(LEAVE.id())).build();
        Claim outside = claim(LEAVE, Truth.TRUE, Truth.TRUE);
        Moment due = Moment.on("2026-03-20");
        Claim.Duty late = new Claim.Duty(AT, due, Moment.on("2026-03-21"));

        assertThat(outcome(ban, duty(claim(ban, Truth.TRUE, Truth.FALSE), late), outside))
                .isEqualTo(Outcome.EXEMPT);
        assertThat(outcome(ban, duty(claim(ban, Truth.UNKNOWN, Truth.FALSE), late), outside))
                .isEqualTo(Outcome.EXEMPT);
        assertThat(outcome(ban, duty(claim(ban, Truth.FALSE, Truth.FALSE), late), outside))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(outcome(ban, duty(claim(ban, Truth.TRUE, Truth.FALSE), new Claim.Duty(AT, due, due)), outside))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({
        // does the exception hold, does it lie outside
        "FALSE, FALSE, VIOLATED",
        "TRUE, FALSE, EXEMPT",
        "FALSE, TRUE, EXEMPT",
        "UNKNOWN, FALSE, UNDETERMINED",
        "FALSE, UNKNOWN, UNDETERMINED",
        "UNKNOWN, TRUE, EXEMPT",
    })
    void whatHasExceptionsAndMayLieOutsideTellsOfBoth(Truth exception, Truth outside, Outcome outcome) {
        Norm scope = NormBuilder.builder(LEAVE).id("1/scope").build();
        Norm ban = NormBuilder.builder(BAN)
                .defeatedBy(List.of(LEAVE.id()))
                .excludedBy(List.of(scope.id()))
                .build();

        Finding finding = resolve(
                ban,
                List.of(LEAVE, scope),
                Settings.standard(),
                claim(ban, Truth.TRUE, Truth.TRUE),
                claim(LEAVE, Truth.TRUE, exception),
                claim(scope, Truth.TRUE, outside));

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.exemptions()).extracting(Exemption::norm).containsExactly(LEAVE, scope);
    }

    /** Whoever chose them must be able to see where they told. */
    @Test
    void aFindingNamesTheSettingsOnWhichItAndItsExceptionsRest() {
        Norm ban = NormBuilder.builder(BAN).defeatedBy(List.of(LEAVE.id())).build();
        Claim broken =
                with(claim(ban, Truth.TRUE, Truth.TRUE), Setting.says("zone", Truth.TRUE, "zone", "America/Toronto"));
        Claim leave = with(
                claim(LEAVE, Truth.TRUE, Truth.TRUE),
                Setting.says("I-selfie", Truth.FALSE, "readings/I-selfie", "review"));

        assertThat(resolve(ban, List.of(LEAVE), Settings.standard(), broken, leave)
                        .settings())
                .containsExactly("readings/I-selfie=review", "zone=America/Toronto");
        assertThat(resolve(ban, List.of(LEAVE), Settings.standard(), broken).settings())
                .containsExactly("zone=America/Toronto");
    }

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, NOT_APPLICABLE",
        "UNKNOWN, TRUE, UNDETERMINED",
        "FALSE, TRUE, DEPARTED",
        "UNKNOWN, FALSE, FULFILLED",
        "TRUE, FALSE, NOT_APPLICABLE",
    })
    void aResidualNormSpeaksAfterThoseItYieldsTo(Truth first, Truth own, Outcome outcome) {
        Norm residual = NormBuilder.builder(ADVICE).yieldsTo(List.of(BAN.id())).build();

        Finding finding = resolve(
                residual,
                List.of(BAN),
                Settings.standard(),
                claim(residual, Truth.TRUE, own),
                claim(BAN, Truth.TRUE, first));

        assertThat(finding.outcome()).isEqualTo(outcome);
    }

    @Test
    void theOrderOfClaimsIsIrrelevant() {
        Norm residual = NormBuilder.builder(ADVICE).yieldsTo(List.of(BAN.id())).build();
        Claim first = claim(BAN, Truth.TRUE, Truth.TRUE);
        Claim own = claim(residual, Truth.TRUE, Truth.TRUE);

        Finding finding = resolve(residual, List.of(BAN), Settings.standard(), first, own);

        assertThat(finding.outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(finding).isEqualTo(resolve(residual, List.of(BAN), Settings.standard(), own, first));
    }

    @Test
    void whatDoesNotReportDefeatsAndMakesNoFindingOfItsOwn() {
        Norm leave = NormBuilder.builder(LEAVE).treatment(Treatment.FEEDS).build();
        Norm ban = NormBuilder.builder(BAN).defeatedBy(List.of(leave.id())).build();
        PolicyRegister register =
                PolicyRegister.of("test", List.of(), List.of(ban, leave), List.of(), List.of(), List.of());
        List<Claim> claims = List.of(claim(leave, Truth.TRUE, Truth.TRUE), claim(ban, Truth.TRUE, Truth.TRUE));

        assertThat(Resolution.resolve(register, Settings.standard(), AS_OF, claims))
                .singleElement()
                .satisfies(findings -> assertThat(findings).singleElement().satisfies(finding -> {
                    assertThat(finding.norm()).isEqualTo(ban);
                    assertThat(finding.outcome()).isEqualTo(Outcome.EXEMPT);
                }));
    }

    @Test
    void normsDefeatOnlyThoseOfTheSameSubjectAndBearer() {
        Norm ban = NormBuilder.builder(BAN).defeatedBy(List.of(LEAVE.id())).build();
        Claim broken = about(claim(ban, Truth.TRUE, Truth.TRUE), new Place("1", "events/1"), "bea");
        Claim leave = claim(LEAVE, Truth.TRUE, Truth.TRUE);

        assertThat(outcome(ban, broken, about(leave, new Place("1", "events/1"), "bea")))
                .isEqualTo(Outcome.EXEMPT);
        assertThat(outcome(ban, broken, about(leave, new Place("1", "accounts/1"), "bea")))
                .isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(ban, broken, about(leave, new Place("2", "events/1"), "bea")))
                .isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(ban, broken, about(leave, new Place("1", "events/1"), "chloe")))
                .isEqualTo(Outcome.VIOLATED);
    }

    private static Outcome outcome(Norm norm, Claim claim, Claim leave) {
        return resolve(norm, List.of(LEAVE), Settings.standard(), claim, leave).outcome();
    }

    private record Place(String id, String path) implements Fact {}
}
