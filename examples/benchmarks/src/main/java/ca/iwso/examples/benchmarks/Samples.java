package ca.iwso.examples.benchmarks;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.AccountBuilder;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.ClientBuilder;
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
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Cases to measure with, the same in every run. */
final class Samples {
    private static final Moment LONG_AGO = Moment.on("2015-03-02");
    private static final OffsetDateTime MORNING = OffsetDateTime.parse("2026-03-05T10:00:00-05:00");
    private static final long SEED = 20_260_305;
    private static final List<String> STAFF = List.of("amina", "bea", "dana");
    private static final List<String> ACCOUNTS = List.of("iwso-facebook", "bea-instagram");

    private Samples() {}

    /** Gives what a publishing tool asks about: a small office, and one post that a delegate proposes. */
    static PolicyCase gate() {
        Event draft = draft();
        return records().withAsOf(draft.at()).and(draft);
    }

    /** Gives the records of a small office. */
    static PolicyCase records() {
        return office();
    }

    /** Gives a post that a delegate proposes, as the organisation, with the picture of a client. */
    static Event draft() {
        return PostBuilder.builder()
                .act(Act.proposed("gala", Moment.at(MORNING), "amina"))
                .account("iwso-facebook")
                .depicts(Entries.of(Depiction.of(Party.client("c-17"))))
                .review(Review.noting("dana", Moment.at(MORNING), Word.AS_ORGANISATION, Word.ON_BEHALF_OF_IWSO))
                .build();
    }

    /** Gives the same office with some posts of its staff, a minute apart. */
    static PolicyCase posts(int count) {
        Random random = new Random(SEED);
        List<Event> posts = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Moment at = Moment.at(MORNING.plusMinutes(index));
            posts.add(PostBuilder.builder()
                    .act(Act.done("post-" + index, at, any(STAFF, random)))
                    .account(any(ACCOUNTS, random))
                    .depicts(random.nextInt(4) == 0 ? Entries.of(Depiction.of(Party.client("c-17"))) : Entries.none())
                    .review(Review.noting("dana", at, any(List.of(Word.values()), random)))
                    .build());
        }
        return office().withEvents(posts);
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static PolicyCase office() {
        return PolicyCaseBuilder.builder()
                .staff(Entries.of(
                        staff("dana", Role.EXECUTIVE_DIRECTOR),
                        staff("amina", Role.COMMUNICATIONS_DELEGATE),
                        staff("bea", Role.APPROVED_USER)))
                .clients(Entries.of(client("c-17")))
                .accounts(Entries.of(
                        AccountBuilder.builder()
                                .id("iwso-facebook")
                                .hosting(Hosting.OFFICIAL)
                                .primaryEmail(Email.of("info@immigrantwomenservices.com"))
                                .build(),
                        AccountBuilder.builder()
                                .id("bea-instagram")
                                .hosting(Hosting.PERSONAL)
                                .holder("bea")
                                .build()))
                .users(Entries.none())
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
                        .about("gala")
                        .decision(Request.Decision.APPROVED)
                        .decidedBy("dana")
                        .decidedOn(Moment.on("2026-03-04"))
                        .build()))
                .build();
    }

    private static StaffMember staff(String id, Role role) {
        RoleGrant grant = RoleGrantBuilder.builder()
                .role(role)
                .grantedBy("dana")
                .period(Period.since(LONG_AGO))
                .build();
        return StaffMemberBuilder.builder()
                .id(id)
                .engagement(Engagement.FULL_TIME)
                .periods(Entries.of(Period.since(LONG_AGO)))
                .confidentialitySignedOn(LONG_AGO)
                .roles(Entries.of(grant))
                .build();
    }

    private static Client client(String id) {
        return ClientBuilder.builder()
                .id(id)
                .periods(Entries.of(Period.since(LONG_AGO)))
                .build();
    }
}
