package ca.iwso.policy.rules;

import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.ClientInteraction;
import ca.iwso.policy.model.event.ClientRequest;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.event.SiteCreated;
import ca.iwso.policy.model.event.SiteDiscovered;
import java.util.HashSet;
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
        References references = new References(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
        policyCase.staff().forEach(person -> person.roles().forEach(role -> references.staff.add(role.grantedBy())));
        policyCase.accounts().forEach(account -> references.staff.add(account.holder()));
        policyCase.users().forEach(user -> references.staff.add(user.assignee()));
        policyCase.consents().forEach(consent -> references.clients.add(consent.client()));
        policyCase.requests().forEach(request -> {
            references.staff.add(request.by());
            references.staff.add(request.decidedBy());
        });
        policyCase.events().forEach(references::add);
        return references;
    }

    private void add(Event event) {
        add(event.act().actor());
        users.add(event.userId());
        if (event instanceof Post post) {
            accounts.add(post.account());
            accounts.add(post.appearsOn());
            add(post.to());
            post.depicts().forEach(depiction -> add(depiction.who()));
            post.review().noted().forEach(note -> note.about().forEach(this::add));
            post.review().unsure().forEach(note -> note.about().forEach(this::add));
        } else if (event instanceof Reaction reaction) {
            accounts.add(reaction.account());
        } else if (event instanceof Contact contact) {
            accounts.add(contact.account());
            add(contact.person());
        } else if (event instanceof ClientInteraction interaction) {
            add(interaction.client());
        } else if (event instanceof ClientRequest request) {
            accounts.add(request.account());
            add(request.to());
        } else if (event instanceof SiteCreated created) {
            accounts.add(created.site());
        } else if (event instanceof SiteDiscovered discovered) {
            accounts.add(discovered.site());
        }
    }

    private void add(Party party) {
        staff.add(party.staffId());
        clients.add(party.clientId());
    }
}
