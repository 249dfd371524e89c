package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.RoleGrant;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Reason;

/**
 * A role that the register says somebody holds or held, before it is asked who gave it to her.
 *
 * @param holder the id of the staff member
 * @param role the role
 * @param grantedBy the id of who granted it
 * @param grant the record
 */
public record Holding(String holder, Role role, String grantedBy, RoleGrant grant) implements Fact {

    /** Gives the holding of a recorded grant. */
    public static Holding of(StaffMember holder, RoleGrant grant) {
        return new Holding(holder.id(), grant.role(), grant.grantedBy(), grant);
    }

    @Override
    public String id() {
        return holder + "/" + Names.of(role);
    }

    @Override
    public String path() {
        return "staff/" + holder + "/roles/" + Names.of(role);
    }

    /**
     * Tells whether whoever was Executive Director on that day granted the role (6.11.3).
     *
     * <p>The Executive Director's own role and the IT administrator's are held by office. What she grants to herself
     * hangs on a reading.
     */
    public Reason granted(StaffMember granter, Readings readings) {
        if (role == Role.EXECUTIVE_DIRECTOR || role == Role.IT_ADMINISTRATOR) {
            return Reason.of("role-by-office", Truth.TRUE, this, "", role);
        }
        if (grantedBy.equals(Ids.NONE)) {
            return Reason.of("role-granted-by-director", Truth.FALSE, this, "grantedBy", grantedBy);
        }
        Reason byDirector = Reason.of(
                "role-granted-by-director",
                Ids.same(grantedBy, granter.id())
                        .and(directorAt(granter, grant.period().from())),
                this,
                "grantedBy",
                grantedBy);
        return grantedBy.equals(holder) ? Reason.all(byDirector, readings.says("I-ed-self")) : byDirector;
    }

    /** Tells whether somebody is Executive Director at a moment. */
    public static Truth directorAt(StaffMember person, Moment moment) {
        Entries<RoleGrant> roles = person.roles();
        Truth truth = roles.otherwise();
        for (RoleGrant each : roles) {
            if (each.role() == Role.EXECUTIVE_DIRECTOR) {
                truth = truth.or(each.heldAt(moment));
            }
        }
        return truth;
    }
}
