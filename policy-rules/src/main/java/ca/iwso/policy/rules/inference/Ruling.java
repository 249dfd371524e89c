package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Reason;

/**
 * A request together with whether the Executive Director of that day decided it.
 *
 * @param kind what was asked for
 * @param about the id of what it is about
 * @param request the record
 * @param decider who decided it
 * @param readings the readings
 */
public record Ruling(Request.Kind kind, String about, Request request, StaffMember decider, Readings readings) {

    /** Gives the ruling on a request. */
    public static Ruling of(Request request, StaffMember decider, Readings readings) {
        return new Ruling(request.kind(), request.about(), request, decider, readings);
    }

    /**
     * Tells whether the Executive Director approved, by a moment, what somebody did.
     *
     * <p>Where she approved her own act, the effect hangs on a reading: nobody is named to approve hers.
     */
    public Reason approves(Fact subject, Moment by, String actor) {
        Truth concerns = Ids.same(about, subject.id());
        Reason approved = Reason.all(
                Reason.of("request-concerns", concerns, request, "about", about),
                Reason.of("request-approved-before", request.approvedBy(by), request, "decision", request.decision()),
                byDirector());
        return request.decidedBy().equals(actor) && Ids.names(actor)
                ? Reason.all(approved, readings.says("I-ed-self"))
                : approved;
    }

    /** Tells whether whoever was Executive Director then decided it. */
    Reason byDirector() {
        return Reason.of(
                "decided-by-director",
                Ids.same(request.decidedBy(), decider.id()).and(Holding.directorAt(decider, request.decidedOn())),
                request,
                "decidedBy",
                request.decidedBy());
    }
}
