package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.fact.Client;
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
    public ClientTold with(Client woman, List<Consent> hers, List<Consent> loose, Premises premises) {
        return new ClientTold(
                act.id(),
                Reason.all(ofClient(woman), Reason.not("not-told-herself", herself(act, client))),
                Reason.any(
                        "told-herself-or-consented",
                        List.of(
                                Reason.not("not-of-client", ofClient(woman)),
                                herself(act, client),
                                Consents.toWords(client, hers, loose, When.of(act), premises.registers()))));
    }

    /** Tells whether it is of a client: while she is one, or after. */
    private Reason ofClient(Client woman) {
        Truth named = act.about().list().stream()
                .filter(whom -> whom.clientId().equals(client))
                .map(whom -> whom.kind().is(Party.Kind.CLIENT))
                .reduce(Truth.FALSE, Truth::or)
                .or(act.about().otherwise());
        return Reason.all(
                Reason.of("tells-of-a-client", named, act, "about", client),
                Reason.any(
                        "told-while-client-or-after",
                        List.of(
                                When.of(act).says("concerns-client", woman.clientAt(act.at()), woman, "", woman.id()),
                                When.of(act)
                                        .says(
                                                "concerns-former-client",
                                                woman.formerAt(act.at()),
                                                woman,
                                                "",
                                                woman.id()))));
    }

    /** Tells whether it is the client of whom it tells who is told. */
    private static Reason herself(InformationDisclosed act, String client) {
        return Reason.of(
                "told-herself",
                Ids.same(act.to().clientId(), client),
                act,
                "to",
                act.to().kind());
    }
}
