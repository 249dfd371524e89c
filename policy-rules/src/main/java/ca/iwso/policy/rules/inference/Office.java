package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.finding.Reason;

/**
 * A role together with whether it was given by whoever may give it (6.11.3); a role that was not has no effect.
 *
 * @param holder the id of the staff member
 * @param role the role
 * @param holding the record
 * @param granted whether the Executive Director of that day granted it
 */
public record Office(String holder, Role role, Holding holding, Reason granted) {

    /** Tells whether the role is held, and has effect, at a moment. */
    public Reason heldAt(Moment moment) {
        return Reason.all(Reason.of("role-held-then", holding.grant().heldAt(moment), holding, "", role), granted);
    }
}
