package ca.iwso.policy.rules.laws;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.ActBuilder;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.event.ClientInteractionBuilder;
import ca.iwso.policy.model.event.ClientRequest;
import ca.iwso.policy.model.event.ClientRequestBuilder;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.ContactBuilder;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.DiscriminationGround;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Note;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.event.ReactionBuilder;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.SiteCreated;
import ca.iwso.policy.model.event.SiteCreatedBuilder;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.AccountBuilder;
import ca.iwso.policy.model.fact.AccountKind;
import ca.iwso.policy.model.fact.Affiliation;
import ca.iwso.policy.model.fact.Client;
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
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generates whole cases, with unknowns, at a fixed as-of time and with all registers present. */
final class Cases {
    static final Moment AS_OF = Moment.at("2026-03-31T17:00:00-04:00");

    private static final List<String> STAFF = List.of("amina", "bea", "dana");
    private static final List<String> CLIENTS = List.of("c-1", "c-2");
    private static final List<String> ACCOUNTS = List.of("iwso-page", "bea-page", "blog");

    private Cases() {}

    static Arbitrary<PolicyCase> any() {
        return Combinators.combine(
                        staff(),
                        accounts(),
                        consents().list().ofMaxSize(3),
                        Arbitraries.oneOf(requests(), InternetUses.approvals())
                                .list()
                                .ofMaxSize(3),
                        Uses.users(),
                        events())
                .as((staff, accounts, consents, requests, users, events) -> PolicyCaseBuilder.builder()
                        .asOf(AS_OF)
                        .staff(Entries.of(staff))
                        .clients(Entries.of(Client.unrecorded("c-1"), Client.unrecorded("c-2")))
                        .accounts(Entries.of(accounts))
                        .users(Entries.of(users))
                        .consents(Entries.of(numbered(consents)))
                        .requests(Entries.of(numberedRequests(requests)))
                        .events(events)
                        .build());
    }

    private static List<Consent> numbered(List<Consent> consents) {
        List<Consent> numbered = new ArrayList<>();
        consents.forEach(consent -> numbered.add(consent.withId("k-" + numbered.size())));
        return numbered;
    }

    private static List<Request> numberedRequests(List<Request> requests) {
        List<Request> numbered = new ArrayList<>();
        requests.forEach(request -> numbered.add(request.withId("r-" + numbered.size())));
        return numbered;
    }

    static Arbitrary<Moment> moments() {
        Arbitrary<Moment> days =
                Arbitraries.integers().between(1, 28).map(day -> Moment.on("2026-03-%02d".formatted(day)));
        Arbitrary<Moment> times = Combinators.combine(
                        Arbitraries.integers().between(1, 28),
                        Arbitraries.integers().between(0, 23))
                .as((day, hour) -> Moment.at("2026-03-%02dT%02d:30:00-04:00".formatted(day, hour)));
        return Arbitraries.oneOf(days, times);
    }

    private static Arbitrary<Moment> openMoments() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, moments()),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Moment.NONE, Moment.UNKNOWN)));
    }

    private static Arbitrary<List<StaffMember>> staff() {
        Arbitrary<StaffMember> delegate = Combinators.combine(Arbitraries.of("dana", "bea", "unknown"), openMoments())
                .as((by, from) -> person(
                        "amina",
                        Entries.of(RoleGrantBuilder.builder()
                                .role(Role.COMMUNICATIONS_DELEGATE)
                                .grantedBy(by)
                                .period(Period.since(from.isKnown() ? from : Moment.on("2025-01-01")))
                                .build())));
        Arbitrary<StaffMember> other = Combinators.combine(
                        Arbitraries.of(Engagement.class), openMoments(), openMoments())
                .as((engagement, from, signed) -> person("bea", Entries.none())
                        .withEngagement(engagement)
                        .withPeriods(Entries.of(Period.since(from)))
                        .withConfidentialitySignedOn(signed));
        StaffMember director = person(
                "dana",
                Entries.of(new RoleGrant(
                        Role.EXECUTIVE_DIRECTOR, "unknown", Period.since(Moment.on("2015-03-02")), Moment.NONE)));
        return Combinators.combine(delegate, other).as((one, two) -> List.of(one, two, director));
    }

    private static StaffMember person(String id, Entries<RoleGrant> roles) {
        return StaffMemberBuilder.builder()
                .id(id)
                .engagement(Engagement.FULL_TIME)
                .periods(Entries.of(Period.since(Moment.on("2015-03-02"))))
                .confidentialitySignedOn(Moment.on("2015-03-02"))
                .email(Email.of(id + "@immigrantwomenservices.com"))
                .roles(roles)
                .build();
    }

    private static Arbitrary<List<Account>> accounts() {
        Email own = Email.of("bea@example.org");
        Email atWork = Email.of("bea@immigrantwomenservices.com");
        Arbitrary<Account> page = Combinators.combine(
                        Arbitraries.of(Hosting.class),
                        Arbitraries.of(Affiliation.class),
                        Arbitraries.of(AccountKind.class),
                        Arbitraries.of(Truth.class),
                        Arbitraries.of(own, Email.NONE, atWork),
                        Arbitraries.of(own, Email.NONE, atWork),
                        openMoments())
                .as((hosting, affiliation, kind, disclaimer, primary, notification, published) ->
                        AccountBuilder.builder()
                                .id("bea-page")
                                .holder("bea")
                                .hosting(hosting)
                                .affiliation(affiliation)
                                .kind(kind)
                                .disclaimer(disclaimer)
                                .primaryEmail(primary)
                                .notificationEmail(notification)
                                .publishedOn(published)
                                .build());
        Account official = AccountBuilder.builder()
                .id("iwso-page")
                .hosting(Hosting.OFFICIAL)
                .primaryEmail(Email.of("info@immigrantwomenservices.com"))
                .build();
        Account blog = AccountBuilder.builder()
                .id("blog")
                .holder("amina")
                .hosting(Hosting.PERSONAL)
                .affiliation(Affiliation.NONE)
                .kind(AccountKind.BLOG)
                .primaryEmail(Email.NONE)
                .notificationEmail(Email.NONE)
                .build();
        return page.map(each -> List.of(official, each, blog));
    }

    static Arbitrary<Consent> consents() {
        return Combinators.combine(
                        Arbitraries.of(CLIENTS),
                        Arbitraries.of(Consent.Signer.class),
                        Arbitraries.of(Consent.Matter.class)
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        openMoments(),
                        openMoments())
                .as((client, signer, covers, signed, withdrawn) -> ConsentBuilder.builder()
                        .id("k")
                        .client(client)
                        .signer(signer)
                        .covers(Entries.of(covers))
                        .signedOn(signed)
                        .withdrawnOn(withdrawn)
                        .build());
    }

    private static Arbitrary<Request> requests() {
        return Combinators.combine(
                        Arbitraries.of("e-0", "e-1", "e-2", "e-3", "bea-page", "unknown"),
                        Arbitraries.of(Request.Kind.class),
                        Arbitraries.of("dana", "bea", "unknown"),
                        Arbitraries.of(Request.Decision.class),
                        Arbitraries.of("dana", "bea", "unknown"),
                        openMoments(),
                        openMoments())
                .as((about, kind, by, decision, decidedBy, made, decided) -> RequestBuilder.builder()
                        .id("r")
                        .kind(kind)
                        .by(by)
                        .about(about)
                        // What is decided was asked before.
                        .madeOn(decided.isKnown() && made.compareTo(decided) > 0 ? decided : made)
                        .decision(decision)
                        .decidedBy(decidedBy)
                        .decidedOn(decided)
                        .build());
    }

    private static Arbitrary<List<Event>> events() {
        Arbitrary<List<Post>> posts = posts().list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(posts, others().list().ofMaxSize(5)).as((some, more) -> {
            List<Event> events = new ArrayList<>();
            some.forEach(post -> events.add(post.withAct(post.act().withId("e-" + events.size()))));
            more.forEach(each -> events.add(each.at("e-" + events.size())));
            return events;
        });
    }

    /** An event that waits for its id. */
    interface Template {
        Event at(String id);
    }

    static Arbitrary<Act> acts() {
        return Combinators.combine(
                        moments(), Arbitraries.of(STAFF), Arbitraries.of(Act.Stage.class), Arbitraries.of(Truth.class))
                .as((at, actor, stage, intended) -> ActBuilder.builder()
                        .id("e")
                        .at(at)
                        .actor(Party.staff(actor))
                        .stage(stage)
                        .intended(intended)
                        .build());
    }

    private static Arbitrary<Party> parties() {
        return Arbitraries.of(
                Party.client("c-1"),
                Party.client("c-2"),
                Party.staff("bea"),
                Party.staff("amina"),
                Party.other("visitor"),
                new Party(Party.Kind.DONOR, "donor"),
                Party.UNKNOWN);
    }

    private static Arbitrary<Review> reviews() {
        Arbitrary<List<DiscriminationGround>> grounds = Arbitraries.of(
                        DiscriminationGround.AGE, DiscriminationGround.OTHER)
                .list()
                .ofMaxSize(1);
        Arbitrary<Note> notes = Combinators.combine(
                        Arbitraries.of(Word.class), parties().list().ofMaxSize(1), grounds)
                .as((word, about, by) -> new Note(word, about, word == Word.DISCRIMINATORY ? by : List.of()));
        Arbitrary<Review> made = Combinators.combine(
                        notes.list().ofMaxSize(4), notes.list().ofMaxSize(2))
                .as((noted, unsure) -> new Review(true, "tool", Moment.on("2026-03-01"), noted, unsure));
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, made), net.jqwik.api.Tuple.of(1, Arbitraries.just(Review.MISSING)));
    }

    private static Arbitrary<Entries<Depiction>> pictures() {
        Arbitrary<Depiction> one = Combinators.combine(parties(), Arbitraries.of(Truth.class))
                .as((who, recognisable) -> new Depiction(who, recognisable, Moment.UNKNOWN));
        return Arbitraries.oneOf(
                one.list().ofMaxSize(2).map(Entries::of), Arbitraries.just(Entries.<Depiction>unknown()));
    }

    private static Arbitrary<Post> posts() {
        return Combinators.combine(
                        acts(),
                        Arbitraries.of(ACCOUNTS),
                        Arbitraries.of(Post.Form.class),
                        pictures(),
                        reviews(),
                        Arbitraries.oneOf(parties(), Arbitraries.just(Party.NONE)))
                .as((act, account, form, pictures, review, to) -> PostBuilder.builder()
                        .act(act)
                        .account(account)
                        .form(form)
                        .email(Email.of("x@immigrantwomenservices.com"))
                        .to(to)
                        .depicts(pictures)
                        .review(review)
                        .build());
    }

    private static Arbitrary<Template> others() {
        Arbitrary<Template> reactions = Combinators.combine(
                        acts(),
                        Arbitraries.of(Reaction.Action.class),
                        Arbitraries.of(ACCOUNTS),
                        Arbitraries.of(Truth.class),
                        reviews())
                .as((act, action, account, secret, review) -> id -> ReactionBuilder.builder()
                        .act(act.withId(id))
                        .action(action)
                        .account(account)
                        .secret(secret)
                        .review(review)
                        .build());
        Arbitrary<Template> contacts = Combinators.combine(
                        acts(), Arbitraries.of(Contact.Action.class), parties(), Arbitraries.of(ACCOUNTS))
                .as((act, action, person, account) -> id -> ContactBuilder.builder()
                        .act(act.withId(id))
                        .action(action)
                        .person(person)
                        .account(account)
                        .build());
        Arbitrary<Template> talks = Combinators.combine(acts(), parties(), Arbitraries.of(Channel.class))
                .as((act, client, channel) -> id -> ClientInteractionBuilder.builder()
                        .act(act.withId(id))
                        .client(client)
                        .channel(channel)
                        .build());
        Arbitrary<Template> requests = Combinators.combine(
                        acts(),
                        Arbitraries.of(ClientRequest.Kind.class),
                        Arbitraries.of(STAFF),
                        Arbitraries.of(ACCOUNTS))
                .as((act, kind, to, account) -> id -> ClientRequestBuilder.builder()
                        .act(act.withId(id).withActor(Party.client("c-1")))
                        .kind(kind)
                        .to(Party.staff(to))
                        .account(account)
                        .build());
        Arbitrary<Template> sites = Combinators.combine(acts(), Arbitraries.of(Truth.class))
                .as((act, official) -> id -> SiteCreatedBuilder.builder()
                        .act(act.withId(id))
                        .site("bea-page")
                        .official(official)
                        .identifiers(Entries.of(SiteCreated.Identifier.NAME))
                        .build());
        Arbitrary<Template> uses = InternetUses.events(acts()).map(use -> use::apply);
        return Arbitraries.oneOf(
                reactions,
                contacts,
                talks,
                requests,
                sites,
                uses,
                Uses.events(acts(), reviews()),
                Disclosures.events(acts(), parties()),
                Aftermath.events(),
                Aftermath.events());
    }
}
