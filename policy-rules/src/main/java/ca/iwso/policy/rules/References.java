package ca.iwso.policy.rules;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Interaction;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Reviewed;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The ids to which the records of a case refer.
 *
 * @param staff of members of staff
 * @param clients of clients
 * @param accounts of accounts and sites
 * @param users of user IDs
 */
record References(Set<String> staff, Set<String> clients, Set<String> accounts, Set<String> users) {

    static References of(PolicyCase policyCase) {
        References references = of(policyCase.events());
        policyCase.staff().forEach(person -> person.roles().forEach(role -> references.staff.add(role.grantedBy())));
        policyCase.accounts().forEach(account -> references.staff.add(account.holder()));
        policyCase.users().forEach(user -> references.staff.addAll(user.assignees()));
        policyCase.consents().forEach(consent -> references.clients.add(consent.client()));
        policyCase.requests().forEach(request -> {
            references.staff.add(request.by());
            references.staff.add(request.decidedBy());
        });
        return references;
    }

    /** Gives the ids to which some events refer. */
    static References of(List<Event> events) {
        References references = new References(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        events.forEach(references::add);
        return references;
    }

    private void add(Event event) {
        add(event.act().actor());
        users.add(event.userId());
        users.addAll(event.userIds());
        accounts.add(event.overAccount());
        accounts.addAll(event.accountIds());
        event.parties().forEach(this::add);
        if (event instanceof Interaction act) {
            clients.add(act.counterpartClient());
        }
        if (event instanceof Reviewed reviewed && reviewed.review().by().equals(Ids.UNKNOWN)) {
            staff.add(Ids.UNKNOWN);
        }
    }

    /** Adds a member of staff and a client. */
    void add(String staffId, String clientId) {
        staff.add(staffId);
        clients.add(clientId);
    }

    private void add(Party party) {
        add(party.staffId(), party.clientId());
    }
}
