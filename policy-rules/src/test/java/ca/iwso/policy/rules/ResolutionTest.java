package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Modality;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import ca.iwso.policy.model.norm.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of outcomes, on norms made up for the purpose. */
class ResolutionTest {
    private static final Moment AT = Moment.at("2026-03-05T10:00:00-05:00");
    private static final Moment AS_OF = Moment.at("2026-04-01T00:00:00Z");

    static Norm norm(String id, Modality modality, Force force) {
        return NormBuilder.builder()
                .id(id)
                .row(1)
                .group("1-test")
                .clause("1")
                .line(1)
                .quote("words")
                .summary("")
                .modality(modality)
                .force(force)
                .bearer("staff")
                .treatment(Treatment.REPORTS)
                .reason("")
                .reading("")
                .defeatedBy(List.of())
                .excludedBy(List.of())
                .yieldsTo(List.of())
                .deadline("")
                .never(List.of())
                .apart(Map.of())
                .repairs(List.of())
                .build();
    }

    private static final Norm BAN = norm("1/ban", Modality.PROHIBITION, Force.HARD);
    private static final Norm ADVICE = norm("1/advice", Modality.DISCOURAGEMENT, Force.SOFT);
    private static final Norm LEAVE = norm("1/leave", Modality.PERMISSION, Force.NONE);

    private static Claim claim(Norm norm, Act.Stage stage, Truth intended, Truth matter, Truth holds) {
        Act act = new Act("e", AT, Party.staff("bea"), "unknown", stage, intended);
        return new Claim(
                norm.id(),
                PostBuilder.builder().act(act).build(),
                "bea",
                false,
                stage,
                Reason.of("m", matter),
                Reason.of("h", holds),
                null);
    }

    private static Claim claim(Norm norm, Truth matter, Truth holds) {
        return claim(norm, Act.Stage.DONE, Truth.UNKNOWN, matter, holds);
    }

    private static Finding resolve(Norm norm, List<Norm> others, Settings settings, Claim... claims) {
        List<Norm> norms = new ArrayList<>(others);
        norms.add(norm);
        PolicyRegister register = PolicyRegister.of("test", List.of(), norms, List.of(), List.of(), List.of());
        return Resolution.resolve(register, settings, AS_OF, List.of(claims)).stream()
                .flatMap(List::stream)
                .filter(finding -> finding.norm().equals(norm))
                .findFirst()
                .orElseThrow();
    }

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

    private static Claim with(Claim claim, Reason holds) {
        return new Claim(
                claim.norm(),
                claim.subject(),
                claim.bearer(),
                claim.attributed(),
                claim.stage(),
                claim.matter(),
                holds,
                claim.duty());
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
        Claim broken = of(claim(ban, Truth.TRUE, Truth.TRUE), new Place("1", "events/1"), "bea");
        Claim leave = claim(LEAVE, Truth.TRUE, Truth.TRUE);

        assertThat(outcome(ban, broken, of(leave, new Place("1", "events/1"), "bea")))
                .isEqualTo(Outcome.EXEMPT);
        assertThat(outcome(ban, broken, of(leave, new Place("1", "accounts/1"), "bea")))
                .isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(ban, broken, of(leave, new Place("2", "events/1"), "bea")))
                .isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(ban, broken, of(leave, new Place("1", "events/1"), "chloe")))
                .isEqualTo(Outcome.VIOLATED);
    }

    private static Outcome outcome(Norm norm, Claim claim, Claim leave) {
        return resolve(norm, List.of(LEAVE), Settings.standard(), claim, leave).outcome();
    }

    private record Place(String id, String path) implements Fact {}

    private static Claim of(Claim claim, Fact subject, String bearer) {
        return new Claim(
                claim.norm(),
                subject,
                bearer,
                claim.attributed(),
                claim.stage(),
                claim.matter(),
                claim.holds(),
                claim.duty());
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

    /** A duty done too late was broken, so that it is exempt where it lies outside; one done in time asks for nothing there. */
    @Test
    void whatWasDoneTooLateOutsideOfThePolicyIsExempt() {
        Norm ban = NormBuilder.builder(BAN).excludedBy(List.of(LEAVE.id())).build();
        Claim outside = claim(LEAVE, Truth.TRUE, Truth.TRUE);
        Moment due = Moment.on("2026-03-20");
        Claim.Duty late = new Claim.Duty(AT, due, Moment.on("2026-03-21"));

        assertThat(found(ban, duty(claim(ban, Truth.TRUE, Truth.FALSE), late), outside))
                .isEqualTo(Outcome.EXEMPT);
        assertThat(found(ban, duty(claim(ban, Truth.UNKNOWN, Truth.FALSE), late), outside))
                .isEqualTo(Outcome.EXEMPT);
        assertThat(found(ban, duty(claim(ban, Truth.FALSE, Truth.FALSE), late), outside))
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(found(ban, duty(claim(ban, Truth.TRUE, Truth.FALSE), new Claim.Duty(AT, due, due)), outside))
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    private static Outcome found(Norm norm, Claim claim, Claim other) {
        return resolve(norm, List.of(LEAVE), Settings.standard(), claim, other).outcome();
    }

    private static Claim duty(Claim claim, Claim.Duty duty) {
        return new Claim(
                claim.norm(),
                claim.subject(),
                claim.bearer(),
                claim.attributed(),
                claim.stage(),
                claim.matter(),
                claim.holds(),
                duty);
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
