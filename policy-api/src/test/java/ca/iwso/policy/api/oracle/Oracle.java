package ca.iwso.policy.api.oracle;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.AccountInspected;
import ca.iwso.policy.model.event.AccountUsed;
import ca.iwso.policy.model.event.CredentialShared;
import ca.iwso.policy.model.event.CredentialSought;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.InternetUsed;
import ca.iwso.policy.model.event.MaterialTransferred;
import ca.iwso.policy.model.event.MessageSent;
import ca.iwso.policy.model.event.PasswordSet;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.event.WebsiteUsed;
import ca.iwso.policy.model.norm.Settings;
import java.util.Map;
import java.util.Set;

/**
 * The policy written a second time, plainly, from the register of its norms and not from the rules.
 *
 * <p>It shares nothing with the engine but the model of facts, and gives no reasons; slow and simple, it serves to be compared.
 */
final class Oracle {
    private Oracle() {}

    /** Gives what is found of each norm, by the key that a finding has as its id. */
    static Map<String, Answer> judge(PolicyCase whole, Moment asOf, Settings settings, Set<Dispute> conceded) {
        PolicyCase facts = Hindsight.upTo(asOf.known(), whole);
        Office office = new Office(facts, asOf, settings, conceded);
        Ledger ledger = new Ledger(office);
        for (Event event : facts.events()) {
            ledger.answering(Bearers.actorOf(event));
            judgeOnce(office, ledger, event);
            for (Bearers.Performance performance : Bearers.of(office, event)) {
                ledger.answering(performance.bearers());
                judge(office, ledger, performance.event());
            }
        }
        return ledger.resolved();
    }

    private static void judge(Office office, Ledger ledger, Event event) {
        if (event instanceof Post post) {
            PostClauses.judge(office, ledger, post);
            VoiceClauses.judge(office, ledger, post);
            TellingClauses.spam(office, ledger, post);
        } else if (event instanceof InformationDisclosed told) {
            TellingClauses.judge(office, ledger, told);
        } else if (event instanceof MessageSent message) {
            TellingClauses.judge(office, ledger, message);
        } else if (event instanceof Reaction reaction) {
            TellingClauses.judge(office, ledger, reaction);
        } else if (event instanceof InternetUsed use) {
            UseClauses.judge(office, ledger, use);
        } else if (event instanceof WebsiteUsed use) {
            UseClauses.judge(office, ledger, use);
        } else if (event instanceof MaterialTransferred material) {
            UseClauses.judge(office, ledger, material);
        } else if (event instanceof AccountUsed use) {
            UseClauses.judge(office, ledger, use);
        } else if (event instanceof CredentialShared sharing) {
            UseClauses.judge(office, ledger, sharing);
        } else if (event instanceof CredentialSought sought) {
            UseClauses.judge(office, ledger, sought);
        } else if (event instanceof PasswordSet set) {
            UseClauses.judge(office, ledger, set);
        }
    }

    /** What nobody answers for through a user ID: 109 binds all others than her to whom it was issued, and 105 IWSO. */
    private static void judgeOnce(Office office, Ledger ledger, Event event) {
        if (event instanceof AccountUsed use) {
            UseClauses.ownAccount(office, ledger, use);
        } else if (event instanceof AccountInspected inspection) {
            UseClauses.judge(office, ledger, inspection);
        }
    }
}
