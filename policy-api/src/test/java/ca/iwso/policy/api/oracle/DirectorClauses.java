package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.CompromiseSuspected;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.PaymentOffered;
import ca.iwso.policy.model.event.ResetRequested;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.finding.Outcome;

/** 6.7.7 and 8: what is to be taken to the Executive Director, or to the IT administrator. */
final class DirectorClauses {
    private DirectorClauses() {}

    // 58: the talk is recorded as a consultation about the offer.
    static void judge(Office office, Ledger ledger, PaymentOffered offer) {
        String her = offer.addressee();
        Truth own = office.ownDirector(her, offer.at());
        Truth applies = office.staff(her, offer.at()).and(Ledger.triggers(offer));
        Truth herself = office.director(her, offer.at());
        Moment done = office.facts().requests().recorded() ? Moment.NONE : Moment.UNKNOWN;
        Truth ever = office.facts().requests().otherwise();
        // Where the Executive Director may take it to herself, it does not matter whether she is.
        Truth counts =
                office.reading("I-ed-self") == TRUE ? TRUE : herself.not().or(own);
        for (Request request : office.facts().requests()) {
            if (request.kind() == Request.Kind.CONSULTATION) {
                Truth asked = Ids.same(request.about(), offer.id())
                        .and(Ids.same(request.by(), her))
                        .and(counts);
                Moment talked = office.asked(request, ledger.due("6.7.7/discuss-payment", offer.at()));
                ever = ever.or(asked.and(office.askedSoFar(request)));
                if (asked == TRUE && talked.isKnown() && (!done.isKnown() || talked.compareTo(done) < 0)) {
                    done = talked;
                } else if (asked != FALSE
                        && talked.kind() != Moment.Kind.NONE
                        && !done.isKnown()
                        // A talk that was too late if it was about this puts nothing right.
                        && ledger.due("6.7.7/discuss-payment", offer.at()).endedBefore(talked) != TRUE) {
                    done = Moment.UNKNOWN;
                }
            }
        }
        if (own == UNKNOWN && !done.isKnown()) {
            done = Moment.UNKNOWN;
        }
        // Where she may have had nobody to discuss it with, a late talk may have been none that was due.
        if (own == UNKNOWN && ledger.due("6.7.7/discuss-payment", offer.at()).endedBefore(done) == TRUE) {
            done = Moment.UNKNOWN;
        }
        // What the Executive Director would discuss with herself is open, done or left to do, as I-ed-self reads it.
        if (herself == TRUE) {
            ever = own;
            done = own == TRUE ? offer.at() : own == UNKNOWN ? Moment.UNKNOWN : Moment.NONE;
        }
        if (herself == TRUE && own == UNKNOWN && applies == TRUE) {
            ledger.put("6.7.7/discuss-payment", offer.path(), her, Answer.undetermined(Outcome.VIOLATED));
        } else {
            ledger.undatedDuty("6.7.7/discuss-payment", offer.path(), her, applies, offer.at(), done, ever);
        }
    }

    // 112: she who believes it asks for a new password, after she came to believe it.
    static void judge(Office office, Ledger ledger, CompromiseSuspected suspicion) {
        Truth ours =
                suspicion.user().equals(Ids.NONE) ? FALSE : suspicion.user().equals(Ids.UNKNOWN) ? UNKNOWN : TRUE;
        ledger.actorsDuty(
                "8.p1/reset",
                suspicion,
                bearer -> ours.and(office.user(suspicion.user())
                        .map(user -> user.issuedTo(bearer))
                        .orElse(UNKNOWN)),
                bearer -> resetBy(office, suspicion, bearer));
    }

    private static Moment resetBy(Office office, CompromiseSuspected suspicion, String her) {
        Moment done = Moment.NONE;
        for (Event event : office.facts().events()) {
            if (event instanceof ResetRequested reset && office.counts(reset)) {
                Truth answers = Ids.same(reset.user(), suspicion.user())
                        .and(Ids.same(reset.actorId(), her))
                        .and(suspicion.at().notAfter(reset.at()));
                if (answers == TRUE && (!done.isKnown() || reset.at().compareTo(done) < 0)) {
                    done = reset.at();
                } else if (answers == UNKNOWN && !done.isKnown()) {
                    done = Moment.UNKNOWN;
                }
            }
        }
        return done;
    }
}
