package ca.iwso.policy.rules;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InternetUsed;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.event.SiteDiscovered;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.rules.inference.Flag;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The records of a case, found by what refers to them: so that what is judged of one event costs alike in a small office and
 * in a large one.
 */
final class RecordIndex {
    private final PolicyCase records;
    private final Map<String, StaffMember> staff;
    private final Map<String, Client> clients;
    private final Map<String, Account> accounts;
    private final Map<String, UserId> users;
    private final Map<String, List<Account>> accountsByHolder = new HashMap<>();
    private final Map<String, List<Consent>> consentsByClient = new HashMap<>();
    private final Map<String, List<Request>> requestsAbout = new HashMap<>();
    private final Map<String, List<Request>> requestsBy = new HashMap<>();
    /** What was asked for sites and pages: a site that nobody knows may be any of them (6.11.1). */
    private final List<Request> ofSites = new ArrayList<>();
    /** What was asked for uses of the internet: whoever did what nobody knows who did may have asked any of them (2). */
    private final List<Request> ofUses = new ArrayList<>();
    /** Those who moderate IWSO's sites, or may do so since nobody recorded their roles (7). */
    private final List<StaffMember> moderators = new ArrayList<>();

    /** Where entries stand in their registers: reasons list them in that order. */
    private final IdentityHashMap<Object, Integer> order = new IdentityHashMap<>();

    RecordIndex(PolicyCase records) {
        this.records = records;
        this.staff = byId(records.staff());
        this.clients = byId(records.clients());
        this.accounts = byId(records.accounts());
        this.users = byId(records.users());
        records.accounts().forEach(account -> add(account.holder(), account, accountsByHolder));
        for (Consent consent : records.consents()) {
            order.put(consent, order.size());
            add(consent.client(), consent, consentsByClient);
        }
        records.requests().forEach(request -> {
            order.put(request, order.size());
            add(request.about(), request, requestsAbout);
            add(request.by(), request, requestsBy);
            if (request.kind() == Request.Kind.SITE || request.kind() == Request.Kind.PERSONAL_PAGE) {
                ofSites.add(request);
            }
            if (request.kind() == Request.Kind.INTERNET_USE) {
                ofUses.add(request);
            }
        });
        for (StaffMember person : records.staff()) {
            if (!person.roles().recorded()
                    || person.roles().list().stream().anyMatch(each -> each.role() == Role.COMMUNICATIONS_DELEGATE)) {
                moderators.add(person);
            }
        }
    }

    private <F extends Fact> Map<String, F> byId(Entries<F> register) {
        Map<String, F> byId = new HashMap<>();
        for (F entry : register) {
            byId.put(entry.id(), entry);
            order.put(entry, order.size());
        }
        return byId;
    }

    private static <F> void add(String key, F entry, Map<String, List<F>> index) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(entry);
    }

    /** Gives what ties an event, of the records or not, to others. */
    Ties ties(Event event) {
        return Ties.of(event, this::assignees);
    }

    /** Gives the case of some events with those records on which what is found of them can rest, given the premises. */
    PolicyCase about(List<Event> events) {
        return about(events, List.of(), List.of());
    }

    /** Gives the case of some events with more accounts and consents than bear on them, and with whom these name. */
    PolicyCase about(List<Event> events, List<Account> morePages, List<Consent> moreConsents) {
        References references = References.of(events);
        Set<String> actors = new LinkedHashSet<>();
        Set<String> about = new LinkedHashSet<>(references.accounts());
        List<UserId> assigned = some(references.users(), users);
        Map<String, Account> pages = new LinkedHashMap<>();
        some(references.accounts(), accounts).forEach(page -> pages.put(page.id(), page));
        morePages.forEach(page -> pages.put(page.id(), page));
        List<Flag> flags = new ArrayList<>();
        Map<String, Request> requests = new LinkedHashMap<>();
        for (Event event : events) {
            about.add(event.id());
            actors.add(event.actorId());
            flags.addAll(Flag.in(event));
            if (event instanceof Reaction) {
                whoMayAnswerFor(event).forEach(holder -> accountsByHolder
                        .getOrDefault(holder, List.of())
                        .forEach(page -> pages.put(page.id(), page)));
            }
            if (event instanceof SiteDiscovered discovered && discovered.site().equals(Ids.UNKNOWN)) {
                put(ofSites, requests);
            }
            if (event instanceof InternetUsed && event.actorId().equals(Ids.UNKNOWN)) {
                put(ofUses, requests);
            }
        }
        assigned.forEach(user -> actors.addAll(user.assignees()));
        about.add(Ids.UNKNOWN);
        actors.add(Ids.UNKNOWN);
        about.forEach(id -> put(requestsAbout.get(id), requests));
        actors.forEach(id -> put(requestsBy.get(id), requests));
        Set<String> women = new LinkedHashSet<>(references.clients());
        women.add(Ids.UNKNOWN);
        moreConsents.forEach(consent -> women.add(consent.client()));
        List<Consent> consents = new ArrayList<>();
        women.forEach(id -> consents.addAll(consentsByClient.getOrDefault(id, List.of())));
        Set<String> people = new LinkedHashSet<>(references.staff());
        people.addAll(actors);
        pages.values().forEach(page -> people.add(page.holder()));
        requests.values().forEach(request -> people.addAll(List.of(request.by(), request.decidedBy())));
        if (!flags.isEmpty()) {
            flags.forEach(flag -> people.add(flag.reviewer()));
            moderators.forEach(person -> people.add(person.id()));
        }
        return records.withStaff(as(records.staff(), withGranters(people)))
                .withClients(as(records.clients(), some(women, clients)))
                .withAccounts(as(records.accounts(), pages.values()))
                .withUsers(as(records.users(), assigned))
                .withConsents(as(records.consents(), consents))
                .withRequests(as(records.requests(), requests.values()))
                .withEvents(events);
    }

    /** Gives the ids of those whose conduct an act may be: who did it, or to whom the user ID was issued (9). */
    private Set<String> whoMayAnswerFor(Event event) {
        Set<String> people = new LinkedHashSet<>(List.of(event.actorId(), Ids.UNKNOWN));
        people.addAll(assignees(event.userId()));
        return people;
    }

    /** Gives to whom a user ID was issued; nobody knows to whom where it is not described, and to none where there is none. */
    List<String> assignees(String user) {
        if (!Ids.names(user)) {
            return List.of();
        }
        UserId known = users.get(user);
        return known == null ? List.of(Ids.UNKNOWN) : known.assignees();
    }

    private static void put(@Nullable List<Request> some, Map<String, Request> requests) {
        if (some != null) {
            some.forEach(request -> requests.put(request.id(), request));
        }
    }

    /** Gives members of staff, and who granted their roles, and who granted theirs. */
    private Collection<StaffMember> withGranters(Collection<String> ids) {
        Map<String, StaffMember> people = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(ids);
        while (!open.isEmpty()) {
            StaffMember person = staff.get(open.remove());
            if (person != null && people.putIfAbsent(person.id(), person) == null) {
                person.roles().forEach(role -> open.add(role.grantedBy()));
            }
        }
        return people.values();
    }

    private static <F> List<F> some(Collection<String> ids, Map<String, F> byId) {
        List<F> some = new ArrayList<>();
        for (String id : ids) {
            F entry = byId.get(id);
            if (entry != null) {
                some.add(entry);
            }
        }
        return some;
    }

    /** Gives entries of a register, as complete as the whole is: what it does not list is as unknown, or as little so. */
    private <F> Entries<F> as(Entries<F> register, Collection<F> some) {
        return new Entries<>(register.recorded(), inOrder(some));
    }

    /** Gives entries as they stand in the records, and what is new after them. */
    private <F> List<F> inOrder(Collection<F> some) {
        List<F> sorted = new ArrayList<>(some);
        sorted.sort(Comparator.comparingInt(entry -> order.getOrDefault(entry, Integer.MAX_VALUE)));
        return sorted;
    }
}
