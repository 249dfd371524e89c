package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.AccountBuilder;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.ConsentBuilder;
import ca.iwso.policy.model.fact.Email;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.fact.Hosting;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.RequestBuilder;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.RoleGrantBuilder;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.StaffMemberBuilder;
import org.junit.jupiter.api.Test;

class CaseReaderTest {
    private static final String CASE = Texts.of("spring-gala.yaml");

    @Test
    void readsTheRecordsOfACase() {
        StaffMember amina = StaffMemberBuilder.builder()
                .id("amina")
                .engagement(Engagement.FULL_TIME)
                .periods(Entries.of(Period.since(Moment.on("2024-01-08"))))
                .confidentialitySignedOn(Moment.on("2024-01-08"))
                .roles(Entries.of(RoleGrantBuilder.builder()
                        .role(Role.COMMUNICATIONS_DELEGATE)
                        .grantedBy("dana")
                        .period(Period.since(Moment.on("2025-06-01")))
                        .build()))
                .build();
        StaffMember dana = StaffMemberBuilder.builder()
                .id("dana")
                .engagement(Engagement.FULL_TIME)
                .periods(Entries.of(Period.since(Moment.on("2015-03-02"))))
                .confidentialitySignedOn(Moment.on("2015-03-02"))
                .roles(Entries.of(RoleGrantBuilder.builder()
                        .role(Role.EXECUTIVE_DIRECTOR)
                        .period(Period.since(Moment.on("2015-03-02")))
                        .build()))
                .build();

        assertThat(Texts.read("case.yaml", CASE).policyCase())
                .isEqualTo(PolicyCaseBuilder.builder()
                        .asOf(Moment.at("2026-03-31T17:00:00-04:00"))
                        .staff(Entries.of(amina, dana))
                        .clients(Entries.of(Client.unrecorded("c-17")))
                        .accounts(Entries.of(AccountBuilder.builder()
                                .id("iwso-facebook")
                                .hosting(Hosting.OFFICIAL)
                                .platform("facebook")
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
                                .by("amina")
                                .about("spring-gala")
                                .decision(Request.Decision.APPROVED)
                                .decidedBy("dana")
                                .decidedOn(Moment.on("2026-03-04"))
                                .build()))
                        .events(java.util.List.of(PostBuilder.builder()
                                .act(Act.done("spring-gala", Moment.at("2026-03-05T10:00:00-05:00"), "amina"))
                                .account("iwso-facebook")
                                .depicts(Entries.of(Depiction.of(Party.client("c-17"))))
                                .review(Review.noting(
                                        "dana", Moment.on("2026-03-05"), Word.AS_ORGANISATION, Word.ON_BEHALF_OF_IWSO))
                                .build()))
                        .build());
    }

    @Test
    void recordsThePlacesOfEntriesAndKeys() {
        Places places = Texts.read("case.yaml", CASE).places();

        assertThat(places.of("consents/k-3/signedOn")).contains(new Place("case.yaml", 9, 69));
        assertThat(places.of("consents")).contains(new Place("case.yaml", 9, 1));
        assertThat(places.of("staff/amina")).contains(new Place("case.yaml", 3, 5));
        assertThat(places.of("staff/amina/roles/communications-delegate/grantedBy"))
                .contains(new Place("case.yaml", 4, 46));
        assertThat(places.of("staff/amina/periods")).contains(new Place("case.yaml", 3, 5));
        assertThat(places.of("events/spring-gala/depicts/0")).contains(new Place("case.yaml", 13, 16));
        assertThat(places.of("events/spring-gala/review/noted")).contains(new Place("case.yaml", 13, 68));
        assertThat(places.of("events/spring-gala/actor")).contains(new Place("case.yaml", 12, 76));
        assertThat(places.of("users/x")).isEmpty();
        assertThat(Places.none().of("consents")).isEmpty();
    }

    @Test
    void readsTheSameFromEveryFormatAndOrder() {
        var expected = Texts.read("case.yaml", CASE).policyCase();

        assertThat(Texts.read("case.json", Texts.of("spring-gala.json")).policyCase())
                .isEqualTo(expected);
        assertThat(Texts.read("-", Texts.of("spring-gala.json")).policyCase()).isEqualTo(expected);
        assertThat(Texts.read("case.jsonl", Texts.of("spring-gala.jsonl")).policyCase())
                .isEqualTo(expected);
        assertThat(Texts.read("-", Texts.of("spring-gala.jsonl")).policyCase()).isEqualTo(expected);
        assertThat(Texts.read("-", Texts.of("spring-gala-in-two-documents.yaml"))
                        .policyCase())
                .isEqualTo(expected);
        assertThat(expected.events().get(0).act().intended()).isEqualTo(Truth.UNKNOWN);
    }
}
