package ca.iwso.policy.api;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.rules.SideBySide;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Refuses cases built by code that no reader would make: an id given twice in a register, and a reference to what a
 * complete register does not list.
 *
 * <p>What a request is about is not looked for: it may be an act that the case does not hold.
 */
final class CaseIntegrity {
    /** How many events are checked at a time. */
    private static final int PIECE = 5_000;

    private final PolicyCase policyCase;

    /**
     * The entries of a register to which others can refer.
     *
     * @param name the key of the register
     * @param entry what an entry is called
     * @param complete whether it lists all
     * @param ids the ids that it lists
     */
    private record Listed(String name, String entry, boolean complete, Set<String> ids) {}

    private final Listed staff;
    private final Listed clients;
    private final Listed accounts;
    private final Listed users;
    private final Listed events;

    private CaseIntegrity(PolicyCase policyCase) {
        this.policyCase = policyCase;
        staff = listed("staff", "staff member", policyCase.staff());
        clients = listed("clients", "client", policyCase.clients());
        accounts = listed("accounts", "account", policyCase.accounts());
        users = listed("users", "user ID", policyCase.users());
        listed("consents", "consent", policyCase.consents());
        listed("requests", "request", policyCase.requests());
        events = new Listed("events", "event", true, ids("events", policyCase.events()));
    }

    /** Throws IllegalArgumentException, which names the entry, and what it refers to. */
    static void check(PolicyCase policyCase) {
        checked(policyCase);
    }

    /** Does what {@link #check(PolicyCase)} does, and looks through the events on so many threads, the caller's among them. */
    static void check(PolicyCase policyCase, int threads) {
        new CaseIntegrity(policyCase).check(threads);
    }

    /** Gives what checks acts against the records of a case, after checking these. */
    static CaseIntegrity checked(PolicyCase policyCase) {
        CaseIntegrity integrity = new CaseIntegrity(policyCase);
        integrity.check(1);
        return integrity;
    }

    /** Throws IllegalArgumentException for an act whose id the case has already, or that refers to what it lacks. */
    void checkNew(Event act) {
        if (events.ids().contains(act.id())) {
            throw new IllegalArgumentException("the case lists an event with the id " + shown(act.id()) + " already");
        }
        check(act);
    }

    private Listed listed(String name, String entry, Entries<? extends Fact> register) {
        return new Listed(name, entry, register.recorded(), ids(name, register.list()));
    }

    private Set<String> ids(String register, List<? extends Fact> entries) {
        if (entries.isEmpty()) {
            return Set.of();
        }
        Set<String> ids = new HashSet<>();
        for (Fact entry : entries) {
            if (!ids.add(entry.id())) {
                throw new IllegalArgumentException(
                        "the case lists two " + register + " with the id " + shown(entry.id()));
            }
        }
        return ids;
    }

    private void check(int threads) {
        policyCase.staff().forEach(person -> person.roles().forEach(role -> find(role.grantedBy(), staff, person)));
        policyCase.accounts().forEach(account -> find(account.holder(), staff, account));
        policyCase.users().forEach(user -> user.assignees().forEach(assignee -> find(assignee, staff, user)));
        policyCase.consents().forEach(consent -> find(consent.client(), clients, consent));
        policyCase.requests().forEach(request -> {
            find(request.by(), staff, request);
            find(request.decidedBy(), staff, request);
        });
        List<Event> all = policyCase.events();
        int pieces = (all.size() + PIECE - 1) / PIECE;
        SideBySide.all(
                pieces,
                threads,
                i -> checkEach(all.subList(i * PIECE, Math.min(all.size(), (i + 1) * PIECE))),
                done -> {});
    }

    private int checkEach(List<Event> some) {
        some.forEach(this::check);
        return some.size();
    }

    private void check(Event event) {
        checkRecords(event);
        event.refersTo().forEach(other -> find(other, events, event));
    }

    /** Throws IllegalArgumentException for an act that refers to people, accounts or user IDs that the case lacks. */
    void checkRecords(Event event) {
        find(event.act().actor(), event);
        event.parties().forEach(party -> find(party, event));
        find(event.userId(), users, event);
        event.userIds().forEach(user -> find(user, users, event));
        event.accountIds().forEach(account -> find(account, accounts, event));
    }

    private void find(Party party, Fact referring) {
        find(party.staffId(), staff, referring);
        find(party.clientId(), clients, referring);
    }

    private void find(String id, Listed register, Fact referring) {
        if (register.complete() && Ids.names(id) && !register.ids().contains(id)) {
            Redaction shown = redaction(referring);
            throw new IllegalArgumentException(shown.id(referring.path()) + " refers to the " + register.entry() + " "
                    + shown.id(id) + ", which the " + register.name()
                    + " of the case do not list; list it, or leave the reference unknown");
        }
    }

    /** Gives what may be shown of something: an act that is not of the case can name clients of its own. */
    private Redaction redaction(Fact referring) {
        boolean isNew = referring instanceof Event event && !events.ids().contains(event.id());
        return Redaction.of(isNew ? policyCase.and((Event) referring) : policyCase);
    }

    private String shown(String id) {
        return Redaction.of(policyCase).id(id);
    }
}
