package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InformationDisclosedBuilder;
import ca.iwso.policy.model.event.LegalBasis;
import ca.iwso.policy.model.event.Licence;
import ca.iwso.policy.model.event.MaterialTransferred;
import ca.iwso.policy.model.event.MaterialTransferredBuilder;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.ConsentBuilder;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.RequestBuilder;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.RoleGrant;
import ca.iwso.policy.model.fact.RoleGrantBuilder;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The time as of which a case is judged, and what was known by then. */
class AsOfTest {
    private static final Moment FIRST = Moment.at("2026-03-01T09:00:00-05:00");
    private static final Moment MARCH = Moment.on("2026-03-10");
    private static final Moment APRIL = Moment.on("2026-04-10");

    private static final StaffMember BEA = StaffMember.unrecorded("bea");
    private static final UserId USER = UserId.unrecorded("u");
    private static final Client CLIENT = Client.unrecorded("c");
    private static final Consent CONSENT =
            ConsentBuilder.builder().id("k").client("c").build();
    private static final Request REQUEST =
            RequestBuilder.builder().id("r").kind(Request.Kind.SITE).build();
    private static final RoleGrant ROLE = RoleGrantBuilder.builder()
            .role(Role.APPROVED_USER)
            .period(Period.since(MARCH))
            .build();
    private static final Post POST =
            PostBuilder.builder().act(Act.done("p", FIRST, "bea")).build();
    private static final Review REVIEW = Review.noting("dana", APRIL, Word.NEGATIVE);

    /** A case in which something was recorded in April, and the same as it was known in March. */
    record Pair(String what, PolicyCase april, PolicyCase march) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Pair pair(String what, PolicyCaseBuilder april, PolicyCaseBuilder march) {
        return new Pair(what, april.build(), march.asOf(MARCH).build());
    }

    private static PolicyCaseBuilder people(StaffMember person) {
        return PolicyCaseBuilder.builder().staff(Entries.of(person));
    }

    private static PolicyCaseBuilder users(UserId user) {
        return PolicyCaseBuilder.builder().users(Entries.of(user));
    }

    private static PolicyCaseBuilder events(Event... events) {
        return PolicyCaseBuilder.builder().events(List.of(events));
    }

    private static PolicyCaseBuilder roles(RoleGrant... roles) {
        return people(BEA.withRoles(Entries.of(roles)));
    }

    private static PolicyCaseBuilder clients(Entries<Period> periods) {
        return PolicyCaseBuilder.builder().clients(Entries.of(CLIENT.withPeriods(periods)));
    }

    private static PolicyCaseBuilder accounts(Moment publishedOn) {
        return PolicyCaseBuilder.builder()
                .accounts(Entries.of(Account.unrecorded("a").withPublishedOn(publishedOn)));
    }

    private static PolicyCaseBuilder consents(Consent consent) {
        return PolicyCaseBuilder.builder().consents(Entries.of(consent));
    }

    private static PolicyCaseBuilder requests(Request request) {
        return PolicyCaseBuilder.builder().requests(Entries.of(request));
    }

    private static Event material(Moment obtainedOn) {
        return MaterialTransferredBuilder.builder()
                .act(Act.done("m", FIRST, "bea"))
                .action(MaterialTransferred.Action.USE)
                .licence(Licence.UNKNOWN.withObtainedOn(obtainedOn))
                .build();
    }

    private static Event told(Moment knownOn) {
        return InformationDisclosedBuilder.builder()
                .act(Act.done("d", FIRST, "bea"))
                .legalBasis(new LegalBasis("police", knownOn))
                .build();
    }

    static List<Pair> later() {
        Entries<Period> both = Entries.of(Period.since(MARCH), Period.since(APRIL));
        Entries<Period> begun = Entries.of(Period.since(MARCH));
        return List.of(
                pair(
                        "statement",
                        people(BEA.withConfidentialitySignedOn(APRIL)),
                        people(BEA.withConfidentialitySignedOn(Moment.NONE))),
                pair(
                        "acknowledgment",
                        people(BEA.withAcknowledgedOn(APRIL)),
                        people(BEA.withAcknowledgedOn(Moment.NONE))),
                pair("engagement", people(BEA.withPeriods(both)), people(BEA.withPeriods(begun))),
                pair("role", roles(ROLE, ROLE.withPeriod(Period.since(APRIL))), roles(ROLE)),
                pair("revocation", roles(ROLE.withRevokedOn(APRIL)), roles(ROLE)),
                pair("client", clients(both), clients(begun)),
                pair("publication", accounts(APRIL), accounts(Moment.NONE)),
                pair("user ID", users(USER.withIssuedOn(APRIL)), users(USER.withIssuedOn(Moment.NONE))),
                pair(
                        "guidelines",
                        users(USER.withGuidelinesAgreedOn(APRIL)),
                        users(USER.withGuidelinesAgreedOn(Moment.NONE))),
                pair(
                        "change of password",
                        users(USER.withPasswordChangedOn(Entries.of(MARCH, APRIL))),
                        users(USER.withPasswordChangedOn(Entries.of(MARCH)))),
                pair("consent", consents(CONSENT.withSignedOn(APRIL)), consents(CONSENT.withSignedOn(Moment.NONE))),
                pair("withdrawal", consents(CONSENT.withWithdrawnOn(APRIL)), consents(CONSENT)),
                pair("request", requests(REQUEST.withMadeOn(APRIL)), requests(REQUEST.withMadeOn(Moment.NONE))),
                pair("decision", requests(REQUEST.withDecidedOn(APRIL)), requests(REQUEST.withDecidedOn(Moment.NONE))),
                pair("event", events(POST, POST.withAct(Act.done("q", APRIL, "bea"))), events(POST)),
                pair("review", events(POST.withReview(REVIEW)), events(POST)),
                pair("licence", events(material(APRIL)), events(material(Moment.NONE))),
                pair("law", events(told(APRIL)), events(told(Moment.NONE))));
    }

    @ParameterizedTest
    @MethodSource("later")
    void whateverWasRecordedLastSetsTheTime(Pair pair) {
        assertThat(AsOf.latest(pair.april())).contains(APRIL);
        assertThat(AsOf.of(pair.april())).isEqualTo(APRIL);
    }

    @ParameterizedTest
    @MethodSource("later")
    void whatLiesLaterHasNotHappened(Pair pair) {
        assertThat(AsOf.knownBy(pair.april(), MARCH)).isEqualTo(pair.march());
    }

    @ParameterizedTest
    @MethodSource("later")
    void whatLiesNoLaterStaysAsItIs(Pair pair) {
        // Something later elsewhere, so that all records are looked through.
        Event later = POST.withAct(Act.done("later", Moment.on("2026-05-01"), "bea"));

        assertThat(AsOf.knownBy(pair.april().and(later), APRIL))
                .isEqualTo(pair.april().withAsOf(APRIL));
        assertThat(AsOf.knownBy(pair.april(), APRIL)).isEqualTo(pair.april().withAsOf(APRIL));
    }

    @Test
    void thePictureOfAPostMayBeTheLastThing() {
        Depiction picture = new Depiction(Party.client("c"), Truth.TRUE, APRIL);

        assertThat(AsOf.latest(PolicyCase.of(POST.withDepicts(Entries.of(picture)))))
                .contains(APRIL);
    }

    @Test
    void endsMayLieAheadAndSetNoTime() {
        PolicyCase some = people(BEA.withPeriods(Entries.of(new Period(MARCH, APRIL))))
                .requests(Entries.of(REQUEST.withPeriod(new Period(MARCH, APRIL))))
                .build();

        assertThat(AsOf.of(some)).isEqualTo(MARCH);
        assertThat(AsOf.knownBy(some, MARCH)).isEqualTo(some.withAsOf(MARCH));
    }

    @Test
    void aCasesOwnTimeComesFirst() {
        assertThat(AsOf.of(PolicyCase.of(POST).withAsOf(APRIL))).isEqualTo(APRIL);
    }

    @Test
    void withoutAnyTimeNothingIsJudged() {
        PolicyCase none = people(BEA).build();

        assertThat(AsOf.latest(none)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> AsOf.of(none)).withMessageContaining("asOf");
    }
}
