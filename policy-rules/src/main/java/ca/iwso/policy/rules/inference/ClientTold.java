package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.finding.Reason;
import java.util.List;

/**
 * A client of whom a post, or somebody otherwise, tells something, with what she consented to.
 *
 * @param event the id of the event
 * @param told whether it tells something of her as a client, and to somebody else
 * @param consented whether she, or her substitute decision maker, had consented to words about her
 */
public record ClientTold(String event, Reason told, Reason consented) {

    /** Gives a client of whom something is told, from her consents and those of nobody knows whom. */
    public static ClientTold of(Mention mention, List<Consent> hers, List<Consent> loose, Premises premises) {
        return new ClientTold(
                mention.event(),
                mention.isNoted(),
                Consents.toWords(mention.client(), hers, loose, When.of(mention.post()), premises.registers()));
    }
}
