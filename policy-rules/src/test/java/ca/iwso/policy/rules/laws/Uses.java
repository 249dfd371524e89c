package ca.iwso.policy.rules.laws;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.AccountInspected;
import ca.iwso.policy.model.event.AccountInspectedBuilder;
import ca.iwso.policy.model.event.AccountUsed;
import ca.iwso.policy.model.event.AccountUsedBuilder;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.CompromiseSuspected;
import ca.iwso.policy.model.event.CompromiseSuspectedBuilder;
import ca.iwso.policy.model.event.CredentialShared;
import ca.iwso.policy.model.event.CredentialSharedBuilder;
import ca.iwso.policy.model.event.CredentialSought;
import ca.iwso.policy.model.event.CredentialSoughtBuilder;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Licence;
import ca.iwso.policy.model.event.MaterialTransferred;
import ca.iwso.policy.model.event.MaterialTransferredBuilder;
import ca.iwso.policy.model.event.MessageSent;
import ca.iwso.policy.model.event.MessageSentBuilder;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.PasswordSet;
import ca.iwso.policy.model.event.PasswordSetBuilder;
import ca.iwso.policy.model.event.ResetRequested;
import ca.iwso.policy.model.event.ResetRequestedBuilder;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.WebsiteUsed;
import ca.iwso.policy.model.event.WebsiteUsedBuilder;
import ca.iwso.policy.model.fact.Email;
import ca.iwso.policy.model.fact.Purpose;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.model.fact.UserIdBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates user IDs and what is done with them, with IWSO's website and its e-mail (7 to 9), and what can be forgotten of it. */
final class Uses {
    private static final List<String> USERS = List.of("u-bea", "u-amina", "none");
    private static final Email ADDRESS = Email.of("bea@immigrantwomenservices.com");

    private Uses() {}

    static Arbitrary<List<UserId>> users() {
        Arbitrary<Moment> before = Arbitraries.of(
                Moment.on("2025-08-31"), Moment.at("2025-10-01T09:00:00-04:00"), Moment.on("2026-02-01"), Moment.NONE);
        return Combinators.combine(
                        Arbitraries.of(List.of("bea"), List.of("bea", "dana")),
                        before,
                        before,
                        Arbitraries.of(Moment.on("2025-12-15"), Moment.on("2026-03-10"), Moment.on("2026-03-01"))
                                .list()
                                .ofMaxSize(2))
                .as((assignees, issued, agreed, changes) -> List.of(
                        new UserId("u-bea", assignees, issued, agreed, Entries.of(changes)),
                        UserIdBuilder.builder()
                                .id("u-amina")
                                .assignees(List.of("amina"))
                                .issuedOn(Moment.on("2026-01-05"))
                                .guidelinesAgreedOn(Moment.on("2026-01-05"))
                                .passwordChangedOn(Entries.none())
                                .build()));
    }

    static Arbitrary<Cases.Template> events(Arbitrary<Act> someActs, Arbitrary<Review> reviews) {
        Arbitrary<Act> acts = Combinators.combine(someActs, Arbitraries.of("u-bea", "u-amina", "unknown"))
                .as(Act::withUserId);
        Arbitrary<String> accounts = Arbitraries.of("iwso-page", "bea-page", "unknown");
        Arbitrary<Truth> truths = Arbitraries.of(Truth.class);
        return Arbitraries.oneOf(
                Combinators.combine(acts, accounts, reviews)
                        .as((act, site, review) -> id -> WebsiteUsedBuilder.builder()
                                .act(act.withId(id))
                                .site(site)
                                .review(review)
                                .build()),
                transfers(acts, accounts, truths),
                messages(acts, accounts, truths, reviews),
                credentials(acts, accounts),
                passwords(acts, truths),
                Combinators.combine(acts, Arbitraries.of(USERS), Arbitraries.of(AccountInspected.Need.class))
                        .as((act, user, need) -> id -> AccountInspectedBuilder.builder()
                                .act(act.withId(id))
                                .user(user)
                                .need(need)
                                .build()));
    }

    private static Arbitrary<Cases.Template> transfers(
            Arbitrary<Act> acts, Arbitrary<String> accounts, Arbitrary<Truth> truths) {
        Arbitrary<Licence> licences = Arbitraries.of(
                Licence.NONE,
                Licence.UNKNOWN,
                new Licence(Moment.on("2026-03-01"), Entries.of(MaterialTransferred.Action.values())));
        return Combinators.combine(
                        acts,
                        Arbitraries.of(MaterialTransferred.Action.class),
                        Combinators.combine(accounts, Arbitraries.of(Email.UNKNOWN, ADDRESS))
                                .as(Tuple::of),
                        truths,
                        Arbitraries.of(MaterialTransferred.Origin.class),
                        licences,
                        truths,
                        truths)
                .as((act, action, over, complies, origin, licence, malicious, knowing) ->
                        id -> MaterialTransferredBuilder.builder()
                                .act(act.withId(id))
                                .action(action)
                                .account(over.get2().equals(ADDRESS) ? Ids.UNKNOWN : over.get1())
                                .email(over.get2())
                                .complies(complies)
                                .origin(origin)
                                .licence(licence)
                                .malicious(malicious)
                                .knowing(knowing)
                                .build());
    }

    private static Arbitrary<Cases.Template> messages(
            Arbitrary<Act> acts, Arbitrary<String> accounts, Arbitrary<Truth> truths, Arbitrary<Review> reviews) {
        Arbitrary<Email> addresses = Arbitraries.of(Email.UNKNOWN, ADDRESS, Email.of("bea@example.org"));
        return Combinators.combine(acts, accounts, addresses, truths, truths, reviews)
                .as((act, account, email, solicited, authorised, review) -> id -> MessageSentBuilder.builder()
                        .act(act.withId(id))
                        .account(email.equals(Email.UNKNOWN) ? account : Ids.UNKNOWN)
                        .email(email)
                        .solicited(solicited)
                        .authorised(authorised)
                        .review(review)
                        .build());
    }

    private static Arbitrary<Cases.Template> credentials(Arbitrary<Act> acts, Arbitrary<String> accounts) {
        Arbitrary<Entries<CredentialShared.Item>> items =
                Arbitraries.of(CredentialShared.Item.class).list().ofMaxSize(2).map(Entries::of);
        return Combinators.combine(
                        acts,
                        Arbitraries.of(USERS),
                        accounts,
                        items,
                        Arbitraries.of(Purpose.class),
                        Arbitraries.integers().between(0, 4))
                .as((act, user, account, what, purpose, kind) -> id -> switch (kind) {
                    case 0 ->
                        CredentialSharedBuilder.builder()
                                .act(act.withId(id))
                                .user(account.equals(Ids.UNKNOWN) ? user : Ids.UNKNOWN)
                                .account(account)
                                .what(what)
                                .recipient(Party.client("c-1"))
                                .build();
                    case 1 ->
                        AccountUsedBuilder.builder()
                                .act(act.withId(id))
                                .user(user)
                                .purpose(purpose)
                                .build();
                    case 2 ->
                        CredentialSoughtBuilder.builder()
                                .act(act.withId(id))
                                .user(user)
                                .build();
                    case 3 ->
                        CompromiseSuspectedBuilder.builder()
                                .act(act.withId(id))
                                .user(user)
                                .build();
                    default ->
                        ResetRequestedBuilder.builder()
                                .act(act.withId(id))
                                .user(user)
                                .build();
                });
    }

    private static Arbitrary<Cases.Template> passwords(Arbitrary<Act> acts, Arbitrary<Truth> truths) {
        return Combinators.combine(
                        acts, Arbitraries.of(OptionalInt.empty(), OptionalInt.of(7), OptionalInt.of(8)), truths, truths)
                .as((act, length, letter, digit) -> id -> PasswordSetBuilder.builder()
                        .act(act.withId(id))
                        .length(length)
                        .letter(letter)
                        .digit(digit)
                        .build());
    }

    /** Gives the same user ID without one of its facts, by the key of the fact. */
    static Map<String, UserId> forgotten(UserId user) {
        Map<String, UserId> all = new LinkedHashMap<>();
        all.put("assignee", user.withAssignees(List.of(Ids.UNKNOWN)));
        all.put("issuedOn", user.withIssuedOn(Moment.UNKNOWN));
        all.put("guidelinesAgreedOn", user.withGuidelinesAgreedOn(Moment.UNKNOWN));
        all.put("passwordChangedOn", user.withPasswordChangedOn(Entries.unknown()));
        return all;
    }

    /** Gives the same event without one of its facts, by the key of the fact. */
    static Map<String, Event> forgotten(Event event) {
        Map<String, Event> all = new LinkedHashMap<>();
        if (event instanceof WebsiteUsed use) {
            all.put("site", use.withSite(Ids.UNKNOWN));
            all.put("review", use.unreviewed());
        } else if (event instanceof MaterialTransferred material) {
            all.put("over", material.withAccount(Ids.UNKNOWN).withEmail(Email.UNKNOWN));
            all.put("complies", material.withComplies(Truth.UNKNOWN));
            all.put("origin", material.withOrigin(MaterialTransferred.Origin.UNKNOWN));
            all.put("licence", material.withLicence(Licence.UNKNOWN));
            all.put("malicious", material.withMalicious(Truth.UNKNOWN));
            all.put("knowing", material.withKnowing(Truth.UNKNOWN));
        } else if (event instanceof MessageSent message) {
            all.put("over", message.withAccount(Ids.UNKNOWN).withEmail(Email.UNKNOWN));
            all.put("solicited", message.withSolicited(Truth.UNKNOWN));
            all.put("authorised", message.withAuthorised(Truth.UNKNOWN));
            all.put("review", message.unreviewed());
        } else if (event instanceof AccountInspected inspection) {
            all.put("user", inspection.withUser(Ids.UNKNOWN));
            all.put("need", inspection.withNeed(AccountInspected.Need.UNKNOWN));
        } else if (event instanceof CredentialShared sharing) {
            all.put("of", sharing.withUser(Ids.UNKNOWN).withAccount(Ids.UNKNOWN));
            all.put("what", sharing.withWhat(Entries.unknown()));
        } else if (event instanceof AccountUsed use) {
            all.put("user", use.withUser(Ids.UNKNOWN));
            all.put("purpose", use.withPurpose(Purpose.UNKNOWN));
        } else if (event instanceof CredentialSought seeking) {
            all.put("user", seeking.withUser(Ids.UNKNOWN));
        } else if (event instanceof CompromiseSuspected suspicion) {
            all.put("user", suspicion.withUser(Ids.UNKNOWN));
        } else if (event instanceof ResetRequested reset) {
            all.put("user", reset.withUser(Ids.UNKNOWN));
        } else if (event instanceof PasswordSet password) {
            all.put("length", password.withLength(OptionalInt.empty()));
            all.put("hasLetter", password.withLetter(Truth.UNKNOWN));
            all.put("hasDigit", password.withDigit(Truth.UNKNOWN));
        }
        return all;
    }

    /** Tells whether what a finding is about, or why somebody bears it, is forgotten with a fact of a user ID. */
    static boolean forgets(String findingId, String what, PolicyCase known, PolicyCase forgotten) {
        boolean register = !forgotten.users().recorded();
        // A change of password, or the issue, that nobody recorded starts no period of its own.
        boolean period = (what.endsWith("/passwordChangedOn") && findingId.contains("@" + what + "/"))
                || (what.endsWith("/issuedOn") && findingId.contains("@" + what + "@"));
        boolean assignee = what.startsWith("users/") && what.endsWith("/assignee");
        String user = assignee ? what.substring(0, what.lastIndexOf('/')) : "users/";
        return period
                || ((register || assignee)
                        && (findingId.contains("@" + user) || attributed(findingId, user, known.events())));
    }

    /** Tells whether somebody else than who acted answers for an act, because of the user ID with which it was done. */
    private static boolean attributed(String findingId, String user, List<Event> events) {
        return events.stream()
                .filter(event -> findingId.contains("@" + event.path() + "@"))
                .anyMatch(event ->
                        ("users/" + event.userId()).startsWith(user) && !findingId.endsWith("@" + event.actorId()));
    }
}
