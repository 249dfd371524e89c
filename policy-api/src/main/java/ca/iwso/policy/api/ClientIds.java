package ca.iwso.policy.api;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Consent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the ids of all clients whom a case names, in an order that does not depend on that of its records.
 *
 * <p>Each kind of event names its own parties, because a start of the program cannot afford reflection; a test walks
 * all kinds by reflection and fails for a party that is not named.
 */
final class ClientIds {
    private final Set<String> ids = new LinkedHashSet<>();

    private ClientIds() {}

    static List<String> of(PolicyCase policyCase) {
        ClientIds found = new ClientIds();
        policyCase.events().stream().sorted(Event.BY_TIME).forEach(found::event);
        policyCase.clients().list().stream().map(Client::id).sorted().forEach(found::id);
        policyCase.consents().list().stream().map(Consent::client).sorted().forEach(found::id);
        return new ArrayList<>(found.ids);
    }

    private void event(Event event) {
        party(event.act().actor());
        event.parties().forEach(this::party);
    }

    private void party(Party party) {
        if (party.kind() == Party.Kind.CLIENT) {
            id(party.id());
        }
    }

    private void id(String id) {
        if (Ids.names(id)) {
            ids.add(id);
        }
    }
}
