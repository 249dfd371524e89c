package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.AccountInspected;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import org.kie.api.definition.rule.Rule;

/**
 * An access of IWSO to a user's account (7).
 *
 * @param act the event
 */
public record Inspection(AccountInspected act) {

    /** Gives the inspection that an access is. */
    public static Inspection of(AccountInspected act) {
        return new Inspection(act);
    }

    /** Tells whether the account is that of a user at IWSO. */
    public Reason ofUsersAccount() {
        return Credentials.isAtIwso(act, act.user());
    }

    /** Tells whether a need had arisen; those that the clause names are examples. */
    public Reason needArose() {
        Truth arose =
                switch (act.need()) {
                    case SUSPECTED_MISUSE, SYSTEM_INTEGRITY, OTHER -> Truth.TRUE;
                    case NONE -> Truth.FALSE;
                    case UNKNOWN -> Truth.UNKNOWN;
                };
        return Reason.of("need-arose", arose, act, "need", act.need());
    }

    /** Gives what a rule claims of it, for IWSO. */
    public Claim claim(Rule rule, Reason matter, Reason holds) {
        return new Claim(
                Conduct.norm(rule), act, Claim.ORGANISATION, false, act.act().stage(), matter, holds, null);
    }
}
