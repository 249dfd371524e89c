package ca.iwso.policy.api.oracle;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.norm.Settings;
import java.util.Map;

/**
 * The policy written a second time, plainly, from the register of its norms and not from the rules.
 *
 * <p>It shares nothing with the engine but the model of facts, and gives no reasons; slow and simple, it serves to be compared.
 */
final class Oracle {
    private Oracle() {}

    /** Gives what is found of each norm, by the key that a finding has as its id. */
    static Map<String, Answer> judge(PolicyCase whole, Moment asOf, Settings settings) {
        PolicyCase facts = Hindsight.upTo(asOf.known(), whole);
        Office office = new Office(facts, asOf, settings);
        Ledger ledger = new Ledger(office, new Bearers(office));
        for (Event event : facts.events()) {
            if (event instanceof Post post) {
                PostClauses.judge(office, ledger, post);
            }
        }
        return ledger.resolved();
    }
}
