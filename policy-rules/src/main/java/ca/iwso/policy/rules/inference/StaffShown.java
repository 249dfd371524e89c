package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Reason;

/**
 * A member of staff whom a picture in a post shows.
 *
 * @param event the id of the post
 * @param depicted the record
 * @param person whom it shows
 * @param readings the readings
 */
public record StaffShown(String event, Depicted depicted, StaffMember person, Readings readings) {

    /** Gives a member of staff shown. */
    public static StaffShown of(Depicted depicted, StaffMember person, Premises premises) {
        return new StaffShown(depicted.event(), depicted, person, premises.readings());
    }

    /** Tells whether the picture, posted by somebody, shows a member of staff. */
    public Reason shown(String actor) {
        return depicted.showsStaff(person, actor, readings);
    }
}
