package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.finding.Reason;
import java.util.List;

/**
 * A client of whom somebody tells something, otherwise than in a post.
 *
 * @param client the id of the client, {@code unknown} where nobody knows of whom it tells
 * @param act the event
 */
public record Telling(String client, InformationDisclosed act) {

    /** Gives all clients of whom an event tells; where nobody recorded of whom, one of whom nobody knows who she is. */
    public static List<Telling> in(InformationDisclosed act) {
        List<Party> about = act.about().recorded() ? act.about().list() : List.of(Party.UNKNOWN);
        return about.stream()
                .map(Party::clientId)
                .filter(client -> !client.equals(Ids.NONE))
                .distinct()
                .map(client -> new Telling(client, act))
                .toList();
    }

    /** Gives the client told of, with her consents and those of nobody knows whom; she may be told of herself. */
    public ClientTold with(List<Consent> hers, List<Consent> loose, Premises premises) {
        return new ClientTold(
                act.id(),
                Reason.any(
                        "told-herself-or-consented",
                        List.of(
                                herself(act, client),
                                Consents.toWords(client, hers, loose, act.at(), premises.registers()))));
    }

    /** Tells whether it is the client of whom it tells who is told. */
    static Reason herself(InformationDisclosed act, String client) {
        return Reason.of(
                "told-herself",
                Ids.same(act.to().clientId(), client),
                act,
                "to",
                act.to().kind());
    }
}
