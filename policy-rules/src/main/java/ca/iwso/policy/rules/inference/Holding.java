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
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;

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
        Moment from = grant.period().from();
        Reason byDirector = byDirector(
                "role-granted-by-director",
                new Ground(this, "grantedBy", grantedBy),
                granter,
                from,
                new Ground(this, "", from));
        return grantedBy.equals(holder) ? Reason.all(byDirector, readings.says("I-ed-self")) : byDirector;
    }

    /**
     * Tells whether she who decided something was Executive Director then.
     *
     * <p>Where it is recorded who decided, what is missing is when, or which office she held.
     *
     * @param who what records who decided
     * @param decider the same as a member of staff, of whom nothing is known where nobody knows who decided
     * @param on when she decided
     * @param when what records that
     */
    static Reason byDirector(String term, Ground who, StaffMember decider, Moment on, Ground when) {
        if (!Ids.names(decider.id())) {
            return Reason.of(term, decider.id().equals(Ids.NONE) ? Truth.FALSE : Truth.UNKNOWN, who);
        }
        Truth director = directorAt(decider, on);
        List<Ground> open = new ArrayList<>();
        if (director == Truth.UNKNOWN) {
            open.addAll(on.kind() == Moment.Kind.UNKNOWN ? List.of(when) : List.of());
            open.addAll(openOffice(decider, on));
        }
        return Reason.of(term, director, open.isEmpty() ? new Ground[] {who} : open.toArray(Ground[]::new));
    }

    private static List<Ground> openOffice(StaffMember person, Moment moment) {
        List<Ground> open = new ArrayList<>();
        if (!person.roles().recorded()) {
            open.add(new Ground(person, "roles", Ids.UNKNOWN));
        }
        for (RoleGrant each : person.roles()) {
            if (each.role() == Role.EXECUTIVE_DIRECTOR && moment.isKnown() && each.heldAt(moment) == Truth.UNKNOWN) {
                open.add(new Ground(of(person, each), "", each.role()));
            }
        }
        return open;
    }

    /** Gives the reason that somebody is Executive Director at a moment. */
    static Reason director(StaffMember person, When when) {
        List<?> roles = person.roles().list().stream().map(RoleGrant::role).toList();
        return when.says(
                "is-director",
                directorAt(person, when.moment()),
                person,
                "roles",
                roles.isEmpty() ? Ids.UNKNOWN : roles);
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
