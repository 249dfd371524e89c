package ca.iwso.policy.api.oracle;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.AccountInspected;
import ca.iwso.policy.model.event.AccountUsed;
import ca.iwso.policy.model.event.ClientInteraction;
import ca.iwso.policy.model.event.ClientRequest;
import ca.iwso.policy.model.event.CompromiseSuspected;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.CredentialShared;
import ca.iwso.policy.model.event.CredentialSought;
import ca.iwso.policy.model.event.ErrorFound;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.InternetUsed;
import ca.iwso.policy.model.event.MaterialReported;
import ca.iwso.policy.model.event.MaterialTransferred;
import ca.iwso.policy.model.event.MediaAnswered;
import ca.iwso.policy.model.event.MediaContacted;
import ca.iwso.policy.model.event.MessageSent;
import ca.iwso.policy.model.event.PasswordSet;
import ca.iwso.policy.model.event.PaymentOffered;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostEdited;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.event.SiteCreated;
import ca.iwso.policy.model.event.SiteDiscovered;
import ca.iwso.policy.model.event.WebsiteUsed;
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
        Ledger ledger = new Ledger(office);
        judgeRecords(office, ledger);
        judgeEvents(office, ledger);
        return ledger.resolved();
    }

    /** Judges people, accounts and user IDs. */
    static void judgeRecords(Office office, Ledger ledger) {
        PolicyCase facts = office.facts();
        facts.staff().forEach(member -> {
            RecordClauses.judge(office, ledger, member);
            GrantClauses.judge(office, ledger, member);
        });
        facts.accounts().forEach(account -> {
            RecordClauses.judge(office, ledger, account);
            PageClauses.judge(office, ledger, account);
        });
        facts.users().forEach(user -> RecordClauses.judge(office, ledger, user));
    }

    /** Judges what happened. */
    static void judgeEvents(Office office, Ledger ledger) {
        for (Event event : office.facts().events()) {
            ledger.answering(Bearers.actorOf(event));
            judgeOnce(office, ledger, event);
            for (Bearers.Performance performance : Bearers.of(office, event)) {
                ledger.answering(performance.bearers());
                judge(office, ledger, performance.event());
            }
        }
    }

    private static void judge(Office office, Ledger ledger, Event event) {
        if (event instanceof Post post) {
            PostClauses.judge(office, ledger, post);
            VoiceClauses.judge(office, ledger, post);
            TellingClauses.spam(office, ledger, post);
            ContactClauses.judge(office, ledger, post);
            AskedClauses.judge(office, ledger, post);
        } else if (event instanceof Contact contact) {
            ContactClauses.judge(office, ledger, contact);
            AskedClauses.judge(office, ledger, contact);
        } else if (event instanceof ClientInteraction dealing) {
            ContactClauses.judge(office, ledger, dealing);
            AskedClauses.judge(office, ledger, dealing);
        } else if (event instanceof MediaAnswered answer) {
            MediaClauses.judge(office, ledger, answer);
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
        } else if (event instanceof CompromiseSuspected suspicion) {
            DirectorClauses.judge(office, ledger, suspicion);
        } else if (event instanceof SiteCreated created) {
            SiteClauses.judge(office, ledger, created);
        } else if (event instanceof PostEdited edit) {
            MistakeClauses.judge(office, ledger, edit);
        }
    }

    /** What nobody answers for through a user ID: 109 binds all others than her to whom it was issued, and 105 IWSO. */
    private static void judgeOnce(Office office, Ledger ledger, Event event) {
        if (event instanceof AccountUsed use) {
            UseClauses.ownAccount(office, ledger, use);
        } else if (event instanceof AccountInspected inspection) {
            UseClauses.judge(office, ledger, inspection);
        } else if (event instanceof SiteDiscovered discovery) {
            SiteClauses.judge(office, ledger, discovery);
        } else if (event instanceof ErrorFound found) {
            MistakeClauses.judge(office, ledger, found);
            RemovalClauses.judge(office, ledger, found);
        } else if (event instanceof Post post) {
            RemovalClauses.judge(office, ledger, post);
        } else if (event instanceof MaterialReported report) {
            RemovalClauses.judge(office, ledger, report);
        } else if (event instanceof MediaContacted contact) {
            MediaClauses.judge(office, ledger, contact);
        } else if (event instanceof ClientRequest request) {
            AskedClauses.judge(office, ledger, request);
        } else if (event instanceof PaymentOffered offer) {
            DirectorClauses.judge(office, ledger, offer);
        }
    }
}
