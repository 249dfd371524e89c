package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Use;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;
import java.util.List;

/**
 * A request together with whether the Executive Director of that day decided it.
 *
 * @param kind what was asked for
 * @param about the id of what it is about
 * @param by the id of who asked
 * @param request the record
 * @param decider who decided it
 * @param readings the readings
 */
public record Ruling(
        Request.Kind kind, String about, String by, Request request, StaffMember decider, Readings readings) {

    /** Gives the ruling on a request. */
    public static Ruling of(Request request, StaffMember decider, Readings readings) {
        return new Ruling(request.kind(), request.about(), request.by(), request, decider, readings);
    }

    /**
     * Tells whether the Executive Director approved, by a moment, what somebody did.
     *
     * <p>Where she approved her own act, the effect hangs on a reading: nobody is named to approve hers.
     */
    public Reason approves(Fact subject, When by, String actor) {
        return approved(concerns(subject), by, actor);
    }

    /**
     * Tells whether the Executive Director approved beforehand that somebody uses the internet so.
     *
     * <p>She asked for it herself, and it is about this use or covers its purpose and time. Where nobody knows who used it,
     * it counts only if she who asked did.
     */
    public Reason approvesUse(Use use, String actor) {
        Reason purpose = Reason.of(
                "approval-covers-purpose",
                request.covers(use.purpose()),
                request,
                "purposes",
                request.purposes().list());
        When when = When.of(use);
        Period period = request.period();
        boolean over = period.endedBefore(use.at()) == Truth.TRUE;
        Reason time = when.says(
                "approval-covers-time",
                period.covers(use.at()),
                request,
                over ? "to" : "from",
                over ? period.to() : period.from());
        Reason covers = Reason.all(
                Conduct.isBy(use, actor, "request-hers", request, "by", by),
                Reason.any("approval-covers-use", List.of(concerns(use), Reason.all(purpose, time))));
        return approved(covers, when, Ids.names(actor) ? actor : by);
    }

    private Reason concerns(Fact subject) {
        return Reason.of("request-concerns", Ids.same(about, subject.id()), request, "about", about);
    }

    private Reason approved(Reason covers, When before, String actor) {
        Truth then = request.approvedBy(before.moment());
        boolean undated = then == Truth.UNKNOWN && request.decision() == Request.Decision.APPROVED;
        Reason approved = Reason.all(
                covers,
                undated
                        ? before.says("request-approved-before", then, request, "decidedOn", request.decidedOn())
                        : Reason.of("request-approved-before", then, request, "decision", request.decision()),
                byDirector());
        return request.decidedBy().equals(actor) && Ids.names(actor)
                ? Reason.all(approved, readings.says("I-ed-self"))
                : approved;
    }

    /** Tells whether whoever was Executive Director then decided it. */
    Reason byDirector() {
        return Holding.byDirector(
                "decided-by-director",
                new Ground(request, "decidedBy", request.decidedBy()),
                decider,
                request.decidedOn(),
                new Ground(request, "decidedOn", request.decidedOn()));
    }
}
