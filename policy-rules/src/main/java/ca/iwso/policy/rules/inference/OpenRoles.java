package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Reason;

/**
 * That nobody recorded which roles somebody has whom the register of staff lists: she may have any.
 *
 * @param person the member of staff
 */
public record OpenRoles(StaffMember person) {

    /** Gives the reason that she may be a communications delegate. */
    Reason mayBeDelegate() {
        return mayBeDelegate(person);
    }

    /** Gives the reason that somebody whose roles nobody recorded may be a communications delegate. */
    static Reason mayBeDelegate(StaffMember person) {
        return Reason.of("holds-delegate-office", Truth.UNKNOWN, person, "roles", Ids.UNKNOWN);
    }
}
