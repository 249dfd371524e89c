package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.AccountBuilder;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.ConsentBuilder;
import ca.iwso.policy.model.fact.Email;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.fact.Hosting;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.RequestBuilder;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.RoleGrant;
import ca.iwso.policy.model.fact.RoleGrantBuilder;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.StaffMemberBuilder;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import ca.iwso.policy.rules.inference.Readings;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The way from facts built in code to findings. */
class RuleEngineTest {
    private static final RuleEngine ENGINE = RuleEngine.standard();

    private static final StaffMember DANA = staff(
            "dana",
            RoleGrantBuilder.builder()
                    .role(Role.EXECUTIVE_DIRECTOR)
                    .period(Period.since(Moment.on("2015-03-02")))
                    .build());
    private static final StaffMember AMINA = staff(
            "amina",
            RoleGrantBuilder.builder()
                    .role(Role.COMMUNICATIONS_DELEGATE)
                    .grantedBy("dana")
                    .period(Period.since(Moment.on("2025-06-01")))
                    .build());

    private static StaffMember staff(String id, RoleGrant role) {
        return StaffMemberBuilder.builder()
                .id(id)
                .engagement(Engagement.FULL_TIME)
                .periods(Entries.of(Period.since(Moment.on("2015-03-02"))))
                .confidentialitySignedOn(Moment.on("2015-03-02"))
                .roles(Entries.of(role))
                .build();
    }

    private static PolicyCase gala() {
        return PolicyCaseBuilder.builder()
                .staff(Entries.of(AMINA, DANA))
                .accounts(Entries.of(AccountBuilder.builder()
                        .id("iwso-facebook")
                        .hosting(Hosting.OFFICIAL)
                        .primaryEmail(Email.of("info@immigrantwomenservices.com"))
                        .build()))
                .consents(Entries.of(ConsentBuilder.builder()
                        .id("k-3")
                        .client("c-17")
                        .signer(Consent.Signer.CLIENT)
                        .covers(Entries.of(Consent.Matter.PHOTO))
                        .signedOn(Moment.on("2026-03-02"))
                        .build()))
                .requests(Entries.of(RequestBuilder.builder()
                        .id("r-9")
                        .kind(Request.Kind.PUBLICATION)
                        .about("gala")
                        .decision(Request.Decision.APPROVED)
                        .decidedBy("dana")
                        .decidedOn(Moment.on("2026-03-04"))
                        .build()))
                .events(List.of(PostBuilder.builder()
                        .act(Act.done("gala", Moment.at("2026-03-05T10:00:00-05:00"), "amina"))
                        .account("iwso-facebook")
                        .depicts(Entries.of(Depiction.of(Party.client("c-17"))))
                        .review(Review.noting(
                                "dana", Moment.on("2026-03-05"), Word.AS_ORGANISATION, Word.ON_BEHALF_OF_IWSO))
                        .build()))
                .build();
    }

    private static Finding find(Evaluation evaluation, String norm) {
        return evaluation.of("gala").stream()
                .filter(finding -> finding.norm().id().equals(norm))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDelegateMayPublishAClientsPhotoWithConsentAndApproval() {
        Evaluation evaluation = ENGINE.evaluate(gala(), Settings.standard());

        assertThat(find(evaluation, "6.9.3/client-images").outcome()).isEqualTo(Outcome.EXEMPT);
        assertThat(find(evaluation, "6.9.3/delegate-photos").outcome()).isEqualTo(Outcome.FULFILLED);
        assertThat(evaluation.verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(evaluation.asOf()).isEqualTo(Moment.at("2026-03-05T10:00:00-05:00"));
    }

    @Test
    void anAbsentRegisterOfConsentsLeavesTheExceptionOpen() {
        Evaluation evaluation = ENGINE.evaluate(gala().withConsents(Entries.unknown()), Settings.standard());

        Finding finding = find(evaluation, "6.9.3/client-images");
        assertThat(finding.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(finding.worstCase()).isEqualTo(Outcome.VIOLATED);
        assertThat(finding.missing()).extracting(missing -> missing.path()).contains("consents");
        assertThat(evaluation.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void anEmptyRegisterOfConsentsMakesItABreach() {
        Evaluation evaluation = ENGINE.evaluate(gala().withConsents(Entries.none()), Settings.standard());

        assertThat(find(evaluation, "6.9.3/client-images").outcome()).isEqualTo(Outcome.VIOLATED);
        assertThat(evaluation.verdict()).isEqualTo(Verdict.VIOLATION);
    }

    @Test
    void settingsThatThePolicyDoesNotHaveAreRefused() {
        Settings unknown = SettingsBuilder.builder()
                .readings(Map.of("I-selfie", "perhaps"))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.evaluate(gala(), unknown))
                .withMessageContaining("I-selfie")
                .withMessageContaining("permitted, review, violation");
    }

    @Test
    void aQuantityThatAParameterDoesNotTakeIsRefused() {
        Settings days = SettingsBuilder.builder()
                .parameters(Map.of("6.11.1/review-within", "14"))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.evaluate(gala(), days))
                .withMessage("the parameter 6.11.1/review-within takes a length of time such as P6M or PT24H, not 14");
    }

    @Test
    void aCaseWithoutAnyTimeIsRefused() {
        PolicyCase empty = PolicyCaseBuilder.builder().build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.evaluate(empty, Settings.standard()))
                .withMessageContaining("asOf");
    }

    @Test
    void aSessionInWhichRulesFailedServesTheNextCaseLikeANewOne() {
        PolicyCase dated = gala().withAsOf(AsOf.of(gala()));
        WorkingMemory facts = WorkingMemory.of(dated, new Readings(Policy.register(), Settings.standard()));
        Evaluation expected = ENGINE.evaluate(gala(), Settings.standard());

        for (int failsAt = 1; failsAt <= 40; failsAt++) {
            AtomicInteger left = new AtomicInteger(failsAt);
            assertThatThrownBy(() -> Sessions.standard().run(facts, claim -> {
                        if (left.decrementAndGet() == 0) {
                            throw new IllegalStateException("no more");
                        }
                    }))
                    .hasRootCauseMessage("no more");

            assertThat(ENGINE.evaluate(gala(), Settings.standard())).isEqualTo(expected);
        }
    }

    @Test
    void threadsThatShareAnEngineFindTheSame() {
        Evaluation expected = ENGINE.evaluate(gala(), Settings.standard());

        assertThat(IntStream.range(0, 400)
                        .parallel()
                        .mapToObj(each -> ENGINE.evaluate(gala(), Settings.standard()))
                        .distinct())
                .containsExactly(expected);
    }
}
