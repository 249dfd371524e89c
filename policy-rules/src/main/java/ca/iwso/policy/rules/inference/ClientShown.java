package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * A client whom a picture in a post shows, with what she consented to.
 *
 * @param event the id of the post
 * @param shown whether the picture shows a client
 * @param consented whether she, or her substitute decision maker, had consented to pictures
 */
public record ClientShown(String event, Reason shown, Reason consented) {

    /** Gives a client shown, from the records of her. */
    public static ClientShown of(
            Depicted depicted, Client woman, List<Consent> consents, Registers registers, Readings readings) {
        return new ClientShown(
                depicted.event(),
                depicted.showsClient(woman, readings),
                consented(consents, depicted.post().at(), registers));
    }

    private static Reason consented(List<Consent> consents, Moment by, Registers registers) {
        List<Reason> each = new ArrayList<>();
        for (Consent consent : consents) {
            each.add(Reason.all(
                    Reason.of("consent-signed-before", consent.standsAt(by), consent, "signedOn", consent.signedOn()),
                    Reason.of(
                            "consent-covers-images",
                            consent.coversImages(),
                            consent,
                            "covers",
                            consent.covers().list())));
        }
        return registers.consents().any("client-consented-to-images", each);
    }

    /** Gives the reason that she had consented, where she is a client at all. */
    public Reason consentedIfShown() {
        return Reason.any(Reason.not("shows-no-client", shown), consented);
    }
}
