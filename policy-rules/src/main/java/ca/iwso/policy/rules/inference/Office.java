package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.kie.api.definition.rule.Rule;

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
    public Reason heldAt(When when) {
        return Reason.all(
                when.says("role-held-then", holding.grant().heldAt(when.moment()), holding, "", role), granted);
    }

    /** Tells that the role is recorded as given, which asks for the approval. */
    public Reason given() {
        return Reason.of("role-given", Truth.TRUE, holding, "", role);
    }

    /** Gives the duty to approve who holds it, done by the grant where the Executive Director gave it. */
    public Claim.Duty dutyToApprove() {
        Moment from = holding.grant().period().from();
        Moment approvedOn =
                switch (granted.truth()) {
                    case TRUE -> from;
                    case FALSE -> Moment.NONE;
                    case UNKNOWN -> Moment.UNKNOWN;
                };
        return new Claim.Duty(from, approvedOn);
    }

    /** Gives what a rule claims of that duty, for whoever was Executive Director when the role was given. */
    public Claim claim(Rule rule, Collection<Holding> directors, Reason matter, Reason holds) {
        return new Claim(
                Conduct.norm(rule),
                holding,
                director(directors),
                false,
                Act.Stage.DONE,
                matter,
                holds,
                dutyToApprove());
    }

    /** Gives the Executive Director of the day of the grant: of several, who granted it; IWSO where none is known. */
    private String director(Collection<Holding> directors) {
        Moment from = holding.grant().period().from();
        Set<String> then = new TreeSet<>();
        for (Holding each : directors) {
            if (each.grant().heldAt(from) == Truth.TRUE) {
                then.add(each.holder());
            }
        }
        if (then.contains(holding.grantedBy())) {
            return holding.grantedBy();
        }
        return then.size() == 1 ? then.iterator().next() : Claim.ORGANISATION;
    }
}
