package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Reason;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a member of staff asked of the Executive Director about something, and what was decided (6.7.6 to 6.7.8).
 *
 * @param asker who had to ask
 * @param rulings what was asked about it, and what may have been since nobody recorded what it is about
 * @param registers the registers
 * @param readings the readings
 */
public record Asked(StaffMember asker, List<Ruling> rulings, Registers registers, Readings readings) {

    /** Gives what was asked, in a stable order. */
    public static Asked of(StaffMember asker, List<Ruling> about, List<Ruling> loose, Premises premises) {
        List<Ruling> rulings = Stream.concat(about.stream(), loose.stream())
                .sorted(Comparator.comparing(ruling -> ruling.request().id()))
                .toList();
        return new Asked(asker, rulings, premises.registers(), premises.readings());
    }

    /** Gives the requests of two lists. */
    public static List<Ruling> both(List<Ruling> some, List<Ruling> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Tells whether she had asked by a moment, whatever was decided; by {@link When#EVER}, whether she ever did. */
    Reason madeBy(String term, When limit, Reason director) {
        return orHerself(director, ofAnother(director, any(term, ruling -> made(ruling, limit))));
    }

    /** Tells whether the Executive Director had approved by a moment; by {@link When#EVER}, whether she ever did. */
    Reason approvedBy(When limit, Reason director) {
        return orHerself(director, any("director-approved", ruling -> approved(ruling, limit)));
    }

    /** Gives all that she asked, with when she did; or with when it was decided, where that shows that it was by a moment. */
    List<Step> requests(Reason director, When limit) {
        return rulings.stream()
                .map(ruling -> new Step(ofAnother(director, made(ruling, When.EVER)), madeOn(ruling.request(), limit)))
                .toList();
    }

    /** Gives all that was approved, with when it was. */
    List<Step> approvals() {
        return rulings.stream()
                .map(ruling -> new Step(approved(ruling, When.EVER), decidedOn(ruling.request())))
                .toList();
    }

    /** Tells whether some request holds; where the register is not given, nobody knows. */
    Reason any(String term, Function<Ruling, Reason> reason) {
        return registers.requests().any(term, rulings.stream().map(reason).toList());
    }

    /** Tells whether a request is about the matter in hand. */
    static Reason concerns(Ruling ruling) {
        Truth concerns = ruling.about().equals(Ids.UNKNOWN) ? Truth.UNKNOWN : Truth.TRUE;
        return Reason.of("request-concerns", concerns, ruling.request(), "about", ruling.about());
    }

    /** Tells whether she made a request about it by a moment. */
    Reason made(Ruling ruling, When limit) {
        Request request = ruling.request();
        return Reason.all(
                concerns(ruling),
                Reason.of("asked-by-herself", Ids.same(request.by(), asker.id()), request, "by", request.by()),
                limit.says("asked-by-then", madeBy(request, limit), request, "madeOn", request.madeOn()));
    }

    /** Tells whether the Executive Director approved it by a moment; what she approves for herself hangs on a reading. */
    Reason approved(Ruling ruling, When limit) {
        Request request = ruling.request();
        Truth approved = request.decision().is(Request.Decision.APPROVED).and(by(request.decidedOn(), limit));
        Reason byDirector = Reason.all(
                concerns(ruling),
                limit.says("request-approved-before", approved, request, "decision", request.decision()),
                ruling.byDirector());
        return request.decidedBy().equals(asker.id()) ? Reason.all(byDirector, readings.says("I-ed-self")) : byDirector;
    }

    /** Where the Executive Director would have to ask herself, a reading tells whether she may decide. */
    Reason orHerself(Reason director, Reason asked) {
        if (director.truth() == Truth.FALSE) {
            return asked;
        }
        Reason herself = Reason.all(director, readings.says("I-ed-self"));
        return openByReading(director) && asked.truth() != Truth.TRUE ? herself : Reason.any(herself, asked);
    }

    /** What the Executive Director asks she asks of herself, which a reading may let count; anybody else has one to ask. */
    Reason ofAnother(Reason director, Reason made) {
        boolean counts =
                director.truth() == Truth.FALSE || readings.says("I-ed-self").truth() == Truth.TRUE;
        return counts ? made : Reason.all(Reason.not("is-not-director", director), made);
    }

    /** Tells whether a reading alone keeps open what she asks, of whom no record can say more: she is the Executive Director. */
    boolean openByReading(Reason director) {
        return director.truth() == Truth.TRUE && readings.says("I-ed-self").truth() == Truth.UNKNOWN;
    }

    /** What was decided by a moment had been asked by then, also where nobody recorded when. */
    private static Truth madeBy(Request request, When limit) {
        Truth made = by(request.madeOn(), limit);
        boolean decided = made == Truth.UNKNOWN
                && request.decision() != Request.Decision.NONE
                && by(request.decidedOn(), limit) == Truth.TRUE;
        return decided ? Truth.TRUE : made;
    }

    private static When madeOn(Request request, When limit) {
        boolean undated = request.madeOn().kind() == Moment.Kind.UNKNOWN;
        return undated && request.decidedOn().isKnown() && madeBy(request, limit) == Truth.TRUE
                ? decidedOn(request)
                : new When(request.madeOn(), request, "madeOn");
    }

    private static When decidedOn(Request request) {
        return new When(request.decidedOn(), request, "decidedOn");
    }

    /** A moment counts as in time where it lies by the limit; where there is no limit, where it lies at all. */
    private static Truth by(Moment moment, When limit) {
        return limit.isEver() ? Truth.of(moment.kind() != Moment.Kind.NONE) : moment.notAfter(limit.moment());
    }
}
