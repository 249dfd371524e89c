package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import org.kie.api.definition.rule.Rule;

/**
 * An account with whose it is, as it stands at the as-of time (6.7.2, 6.7.3).
 *
 * @param page the account
 * @param holder whose account it is
 * @param present the as-of time
 */
public record Profile(Account page, StaffMember holder, Present present) {

    /** Gives the profile that an account is. */
    public static Profile of(Account page, StaffMember holder, Present present) {
        return new Profile(page, holder, present);
    }

    private Reason ofStaff() {
        return Reason.all(Pages.isPersonal(page), Conduct.staffAt("holder-is-staff", holder, present.asOf()));
    }

    /** Gives what a rule claims of every personal account of staff. */
    public Claim claimOfStaff(Rule rule, Reason holds) {
        return Pages.claim(rule, page, holder.id(), ofStaff(), holds);
    }

    /** Gives what a rule claims of every personal account of staff that says where its holder works. */
    public Claim claimOfStaffShowingIwso(Rule rule, Reason holds) {
        return Pages.claim(rule, page, holder.id(), Reason.all(ofStaff(), Pages.showsAffiliation(page)), holds);
    }
}
