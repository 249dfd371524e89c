package ca.iwso.policy.rules.laws;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.event.ClientInteraction;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InternetUsed;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.SiteCreated;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Affiliation;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.Email;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.fact.Hosting;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A case, and the same case without one of its facts.
 *
 * @param what which fact
 * @param known the case with it
 * @param forgotten the case without it
 */
record Forgotten(String what, PolicyCase known, PolicyCase forgotten) {

    /**
     * Tells whether the record that a finding is about was itself forgotten, or who bears it, which is then IWSO.
     *
     * <p>What is to be removed (7) can be known from a review.
     */
    boolean forgets(String findingId) {
        boolean accounts =
                findingId.contains("@accounts/") && forgotten.accounts().equals(Entries.unknown());
        boolean roles = findingId.contains("/roles/") && what.endsWith("/roles");
        boolean bearer =
                what.endsWith("/holder") && findingId.contains("@" + what.substring(0, what.lastIndexOf('/')) + "@");
        boolean review = what.endsWith("/review")
                && findingId.startsWith("7.p2/")
                && findingId.contains("@" + what.substring(0, what.lastIndexOf('/')) + "@");
        return accounts || roles || bearer || review || Uses.forgets(findingId, what, known, forgotten);
    }

    static List<Forgotten> allOf(PolicyCase some) {
        List<Forgotten> all = new ArrayList<>();
        all.add(new Forgotten("the register of consents", some, some.withConsents(Entries.unknown())));
        all.add(new Forgotten("the register of requests", some, some.withRequests(Entries.unknown())));
        all.add(new Forgotten("the register of accounts", some, some.withAccounts(Entries.unknown())));
        all.add(new Forgotten("the register of users", some, some.withUsers(Entries.unknown())));
        all.add(new Forgotten("that all staff are listed", some, some.withStaff(openEnded(some.staff()))));
        all.add(new Forgotten("that all clients are listed", some, some.withClients(openEnded(some.clients()))));
        all.add(new Forgotten("that all accounts are listed", some, some.withAccounts(openEnded(some.accounts()))));
        all.add(new Forgotten("that all user IDs are listed", some, some.withUsers(openEnded(some.users()))));
        all.add(new Forgotten("that all consents are listed", some, some.withConsents(openEnded(some.consents()))));
        all.add(new Forgotten("that all requests are listed", some, some.withRequests(openEnded(some.requests()))));
        some.staff().forEach(person -> staff(some, person, all));
        some.accounts().forEach(account -> account(some, account, all));
        some.consents().forEach(consent -> consent(some, consent, all));
        some.requests().forEach(request -> request(some, request, all));
        some.users().forEach(user -> Uses.forgotten(user)
                .forEach((key, changed) -> add(
                        all,
                        some,
                        user.path() + "/" + key,
                        some.withUsers(replace(some.users(), user, each -> changed)))));
        some.events().forEach(event -> event(some, event, all));
        some.events().forEach(event -> Uses.forgotten(event)
                .forEach((key, changed) -> add(all, some, event.path() + "/" + key, events(some, changed))));
        return all;
    }

    private static <T> Entries<T> openEnded(Entries<T> register) {
        return Entries.some(register.list());
    }

    private static void staff(PolicyCase some, StaffMember person, List<Forgotten> all) {
        add(
                all,
                some,
                person.path() + "/engagement",
                staff(some, person, each -> each.withEngagement(Engagement.UNKNOWN)));
        add(all, some, person.path() + "/periods", staff(some, person, each -> each.withPeriods(Entries.unknown())));
        add(
                all,
                some,
                person.path() + "/confidentialitySignedOn",
                staff(some, person, each -> each.withConfidentialitySignedOn(Moment.UNKNOWN)));
        add(all, some, person.path() + "/roles", staff(some, person, each -> each.withRoles(Entries.unknown())));
        add(
                all,
                some,
                person.path() + "/grantedBy",
                staff(
                        some,
                        person,
                        each -> each.withRoles(Entries.of(each.roles().list().stream()
                                .map(role -> role.withGrantedBy(Ids.UNKNOWN))
                                .toList()))));
    }

    private static void account(PolicyCase some, Account account, List<Forgotten> all) {
        add(all, some, account.path() + "/hosting", accounts(some, account, each -> each.withHosting(Hosting.UNKNOWN)));
        add(
                all,
                some,
                account.path() + "/affiliation",
                accounts(some, account, each -> each.withAffiliation(Affiliation.UNKNOWN)));
        add(
                all,
                some,
                account.path() + "/disclaimer",
                accounts(some, account, each -> each.withDisclaimer(Truth.UNKNOWN)));
        add(
                all,
                some,
                account.path() + "/primaryEmail",
                accounts(some, account, each -> each.withPrimaryEmail(Email.UNKNOWN)));
        add(
                all,
                some,
                account.path() + "/notificationEmail",
                accounts(some, account, each -> each.withNotificationEmail(Email.UNKNOWN)));
        add(
                all,
                some,
                account.path() + "/publishedOn",
                accounts(some, account, each -> each.withPublishedOn(Moment.UNKNOWN)));
        add(all, some, account.path() + "/holder", accounts(some, account, each -> each.withHolder(Ids.UNKNOWN)));
    }

    private static void consent(PolicyCase some, Consent consent, List<Forgotten> all) {
        add(
                all,
                some,
                consent.path() + "/signer",
                consents(some, consent, each -> each.withSigner(Consent.Signer.UNKNOWN)));
        add(all, some, consent.path() + "/covers", consents(some, consent, each -> each.withCovers(Entries.unknown())));
        add(
                all,
                some,
                consent.path() + "/signedOn",
                consents(some, consent, each -> each.withSignedOn(Moment.UNKNOWN)));
        add(
                all,
                some,
                consent.path() + "/withdrawnOn",
                consents(some, consent, each -> each.withWithdrawnOn(Moment.UNKNOWN)));
    }

    private static void request(PolicyCase some, Request request, List<Forgotten> all) {
        add(all, some, request.path() + "/by", requests(some, request, each -> each.withBy(Ids.UNKNOWN)));
        add(
                all,
                some,
                request.path() + "/purposes",
                requests(some, request, each -> each.withPurposes(Entries.unknown())));
        add(all, some, request.path() + "/from", requests(some, request, each -> each.withPeriod(Period.UNKNOWN)));
        add(all, some, request.path() + "/madeOn", requests(some, request, each -> each.withMadeOn(Moment.UNKNOWN)));
        add(all, some, request.path() + "/about", requests(some, request, each -> each.withAbout(Ids.UNKNOWN)));
        add(
                all,
                some,
                request.path() + "/decision",
                requests(some, request, each -> each.withDecision(Request.Decision.UNKNOWN)));
        add(all, some, request.path() + "/decidedBy", requests(some, request, each -> each.withDecidedBy(Ids.UNKNOWN)));
        add(
                all,
                some,
                request.path() + "/decidedOn",
                requests(some, request, each -> each.withDecidedOn(Moment.UNKNOWN)));
    }

    private static void event(PolicyCase some, Event event, List<Forgotten> all) {
        String path = event.path();
        Disclosures.forgotten(event).forEach((key, changed) -> add(all, some, path + "/" + key, events(some, changed)));
        Aftermath.forgotten(event).forEach((key, changed) -> add(all, some, path + "/" + key, events(some, changed)));
        if (event instanceof Post post) {
            Entries<ca.iwso.policy.model.event.Depiction> pictures = post.pictures();
            add(all, some, path + "/account", events(some, post.withAccount(Ids.UNKNOWN)));
            add(all, some, path + "/form", events(some, post.withForm(Post.Form.UNKNOWN)));
            if (post.form().isOneOf(Post.Form.REPLY, Post.Form.DIRECT_MESSAGE) != Truth.FALSE) {
                // Of other forms nobody asks to whom they are addressed: left out, it is nobody.
                add(all, some, path + "/to", events(some, post.withTo(Party.UNKNOWN)));
            }
            add(
                    all,
                    some,
                    path + "/depicts",
                    events(some, post.withDepicts(Entries.unknown()).withReview(Review.MISSING)));
            add(
                    all,
                    some,
                    path + "/review",
                    events(some, post.withDepicts(pictures).withReview(Review.MISSING)));
        } else if (event instanceof Reaction reaction) {
            add(all, some, path + "/private", events(some, reaction.withSecret(Truth.UNKNOWN)));
            add(all, some, path + "/review", events(some, reaction.withReview(Review.MISSING)));
            add(all, some, path + "/account", events(some, reaction.withAccount(Ids.UNKNOWN)));
        } else if (event instanceof Contact contact) {
            add(all, some, path + "/person", events(some, contact.withPerson(Party.UNKNOWN)));
        } else if (event instanceof ClientInteraction talk) {
            add(all, some, path + "/client", events(some, talk.withClient(Party.UNKNOWN)));
            add(all, some, path + "/channel", events(some, talk.withChannel(Channel.UNKNOWN)));
        } else if (event instanceof InternetUsed use) {
            InternetUses.forget(use, (what, without) -> add(all, some, what, events(some, without)));
        } else if (event instanceof SiteCreated site) {
            add(all, some, path + "/official", events(some, site.withOfficial(Truth.UNKNOWN)));
            add(all, some, path + "/identifiers", events(some, site.withIdentifiers(Entries.unknown())));
        }
    }

    private static void add(List<Forgotten> all, PolicyCase known, String what, PolicyCase forgotten) {
        if (!known.equals(forgotten)) {
            all.add(new Forgotten(what, known, forgotten));
        }
    }

    private static PolicyCase staff(PolicyCase some, StaffMember one, UnaryOperator<StaffMember> change) {
        return some.withStaff(replace(some.staff(), one, change));
    }

    private static PolicyCase accounts(PolicyCase some, Account one, UnaryOperator<Account> change) {
        return some.withAccounts(replace(some.accounts(), one, change));
    }

    private static PolicyCase consents(PolicyCase some, Consent one, UnaryOperator<Consent> change) {
        return some.withConsents(replace(some.consents(), one, change));
    }

    private static PolicyCase requests(PolicyCase some, Request one, UnaryOperator<Request> change) {
        return some.withRequests(replace(some.requests(), one, change));
    }

    private static PolicyCase events(PolicyCase some, Event changed) {
        Function<Event, Event> change = each -> each.id().equals(changed.id()) ? changed : each;
        return some.withEvents(some.events().stream().map(change).toList());
    }

    private static <T> Entries<T> replace(Entries<T> all, T one, UnaryOperator<T> change) {
        return Entries.of(all.list().stream()
                .map(each -> each == one ? change.apply(each) : each)
                .toList());
    }
}
