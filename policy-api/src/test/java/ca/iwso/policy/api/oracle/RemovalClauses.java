package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.ErrorFound;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.MaterialReported;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostRemoved;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Outcome;

/** 7.p2: what is to be removed from IWSO's own sites. */
final class RemovalClauses {
    private static final String NORM = "7.p2/remove-material";

    private RemovalClauses() {}

    // 104, known from a report.
    static void judge(Office office, Ledger ledger, MaterialReported report) {
        Post post = MistakeClauses.post(office, report.post());
        if (post != null) {
            Truth kinds = report.kinds().list().isEmpty() ? report.kinds().otherwise() : TRUE;
            Truth mustGo = post.review().made() ? faulty(post.review()) : kinds;
            judge(office, ledger, report, report.at(), post, mustGo);
        }
    }

    // Known from an error that was found.
    static void judge(Office office, Ledger ledger, ErrorFound found) {
        Post post = MistakeClauses.post(office, found.post());
        if (post != null) {
            judge(office, ledger, found, found.at(), post, TRUE);
        }
    }

    // Known from a review by staff of IWSO.
    static void judge(Office office, Ledger ledger, Post post) {
        Review review = post.review();
        if (review.made()) {
            Moment read = review.on();
            boolean earlier = read.isKnown() && read.compareTo(post.at()) < 0;
            Moment known = earlier ? post.at() : read;
            Truth reviewer = office.staff(review.by(), known);
            judge(office, ledger, post, known, post, faulty(review).and(reviewer));
        }
    }

    private static Truth faulty(Review review) {
        return review.notes(Word.OFFENSIVE).or(review.notes(Word.IMPROPER)).or(review.notes(Word.INACCURATE));
    }

    private static void judge(Office office, Ledger ledger, Event by, Moment since, Post post, Truth mustGo) {
        Truth applies = office.official(post.appearsOn())
                .and(mustGo)
                .and(Truth.of(post.act().stage() == Act.Stage.DONE))
                .and(Ledger.triggers(by));
        Moment removed = Moment.NONE;
        for (Event event : office.facts().events()) {
            if (event instanceof PostRemoved removal && removal.post().equals(post.id()) && office.counts(removal)) {
                Truth before = removal.at().before(since);
                applies = applies.and(before.not());
                if (before != TRUE && (!removed.isKnown() || removal.at().compareTo(removed) < 0)) {
                    removed = removal.at();
                }
            }
        }
        boolean waits = applies == TRUE && removed.kind() == Moment.Kind.NONE;
        Truth nobody = office.facts().staff().recorded() ? TRUE : UNKNOWN;
        boolean known = true;
        for (StaffMember member : office.facts().staff()) {
            Truth delegate = office.delegate(member.id(), since);
            nobody = nobody.and(delegate.not());
            boolean byReading = office.delegateByReadingAlone(member, since);
            known &= byReading || delegate == FALSE;
            put(ledger, by, member.id(), applies.and(delegate), since, removed, waits && byReading);
        }
        boolean byReading = known && office.facts().staff().recorded() && nobody == UNKNOWN;
        put(ledger, by, "IWSO", applies.and(nobody), since, removed, waits && byReading);
    }

    /** What nothing but a reading keeps open, no waiting settles. */
    private static void put(
            Ledger ledger, Event by, String bearer, Truth applies, Moment since, Moment removed, boolean byReading) {
        if (byReading) {
            Answer open = Answer.undetermined(Outcome.VIOLATED);
            ledger.put(NORM, by.path(), bearer, open.dueBy(ledger.due(NORM, since)));
        } else {
            ledger.duty(NORM, by.path(), bearer, applies, since, removed, FALSE, FALSE);
        }
    }
}
