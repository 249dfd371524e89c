package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.finding.Reason;
import java.util.List;

/**
 * A client whom a picture in a post shows, with what she consented to.
 *
 * @param event the id of the post
 * @param shown whether the picture shows a client
 * @param consented whether she, or her substitute decision maker, had consented to pictures
 */
public record ClientShown(String event, Reason shown, Reason consented) {

    /** Gives a client shown, from the records of her, her consents, and those of nobody knows whom. */
    public static ClientShown of(
            Depicted depicted, Client woman, List<Consent> hers, List<Consent> loose, Premises premises) {
        return new ClientShown(
                depicted.event(),
                depicted.showsClient(woman, premises.readings()),
                Consents.toImages(depicted.client(), hers, loose, When.of(depicted.post()), premises.registers()));
    }

    /** Gives the reason that she had consented, where she is a client at all. */
    public Reason consentedIfShown() {
        return Reason.any(Reason.not("shows-no-client", shown), consented);
    }
}
