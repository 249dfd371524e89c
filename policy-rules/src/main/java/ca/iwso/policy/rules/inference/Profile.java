package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
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
 * @param premises the readings, the registers and the as-of time
 */
public record Profile(Account page, StaffMember holder, Premises premises) {

    /** Gives the profile that an account is. */
    public static Profile of(Account page, StaffMember holder, Premises premises) {
        return new Profile(page, holder, premises);
    }

    /** Gives the id of the account. */
    public String account() {
        return page.id();
    }

    /** Tells whether an IWSO address is its primary means of identification. */
    public Reason identifiedByIwsoAddress() {
        return Pages.identifiedByIwsoAddress(page, premises.readings());
    }

    /** Tells whether its notifications go to an IWSO address. */
    public Reason notifiesIwsoAddress() {
        return Pages.notifiesIwsoAddress(page, premises.readings());
    }

    /** Tells whether it says that the views are the holder's own (6.7.3). */
    public Reason carriesDisclaimer() {
        return Pages.carriesDisclaimer(page);
    }

    private Reason ofStaff() {
        return Reason.all(
                Pages.isPersonal(page), Conduct.staffAt("holder-is-staff", holder, When.known(premises.asOf())));
    }

    /** Gives what a rule claims of every one of IWSO's own accounts, for its holder; for IWSO where none is known. */
    public Claim claimOfIwso(Rule rule, Reason holds) {
        String bearer = Ids.names(page.holder()) ? page.holder() : Claim.ORGANISATION;
        return Pages.claim(rule, page, bearer, Pages.isOfficial(page), holds);
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
