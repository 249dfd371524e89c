package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Affiliation;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.finding.Outcome;
import java.time.LocalDate;

/** 6.7.6: pages that say that their holder works at IWSO. */
final class PageClauses {
    private static final String NORM = "6.7.6/page-permission";

    private final Office office;
    private final Account page;
    private final Moment published;

    private PageClauses(Office office, Account page) {
        this.office = office;
        this.page = page;
        this.published = page.publishedOn();
    }

    // 57.
    static void judge(Office office, Ledger ledger, Account page) {
        ledger.put(NORM, page.path(), page.holder(), new PageClauses(office, page).answer());
    }

    private Answer answer() {
        Truth shown = page.personal().and(page.affiliation().is(Affiliation.IDENTIFIED));
        Truth isNew = published.kind() == Moment.Kind.NONE ? FALSE : bound();
        Truth staffNow = office.staff(page.holder(), office.asOf());
        // "Published before, or date unknown, no request": it waits, for whoever is staff.
        boolean undated = published.kind() == Moment.Kind.UNKNOWN && isNew == UNKNOWN && staffNow != FALSE;
        if (undated && permitted(office.asOf()) != TRUE) {
            isNew = FALSE;
        }
        Truth applies = shown.and(isNew.or(staffNow));
        // What is not published is not "still shown".
        Truth there = Truth.of(published.kind() != Moment.Kind.NONE);
        Truth broken = shown.and(isNew)
                .and(permitted(published).not())
                .or(applies.and(there).and(refused()));
        if (broken != FALSE) {
            return broken == TRUE ? Answer.of(Outcome.VIOLATED) : Answer.undetermined(Outcome.VIOLATED);
        } else if (applies == FALSE) {
            return Answer.NOT_APPLICABLE;
        } else if (isNew == TRUE || permitted(office.asOf()) == TRUE) {
            return applies == TRUE ? Answer.of(Outcome.FULFILLED) : Answer.PERHAPS_PENDING;
        } else if (open()) {
            return Answer.undetermined(Outcome.VIOLATED);
        }
        return applies == TRUE ? Answer.of(Outcome.PENDING) : Answer.PERHAPS_PENDING;
    }

    /** The policy bound her when she published it. */
    private Truth bound() {
        LocalDate since = office.settings().policyEffectiveOn();
        Moment start =
                since == null ? Moment.NONE : Moment.on(since, office.settings().zone());
        // A policy that is in force after the as-of time only has bound nobody yet.
        Truth inForce = start.liesAfter(office.asOf().known())
                ? FALSE
                : since == null ? TRUE : published.before(start).not();
        return office.staff(page.holder(), published).and(inForce);
    }

    /** What the Executive Director asks of herself is open. */
    private boolean open() {
        return office.director(page.holder(), office.asOf()) == TRUE && office.reading("I-ed-self") == UNKNOWN;
    }

    /** Asked for by then, or approved by then, as I-permission reads it; what the Executive Director asks of herself is open. */
    private Truth permitted(Moment by) {
        Truth hers = office.director(page.holder(), by).not().or(office.reading("I-ed-self"));
        Truth any = office.facts().requests().otherwise();
        for (Request request : office.facts().requests()) {
            // What was approved is enough, whoever asked.
            Truth approved = office.approvedBy(request, by, page.holder());
            Truth asked = office.reading("I-permission")
                    .and(Ids.same(request.by(), page.holder()))
                    .and(by.equals(published) ? office.askedBy(request, by) : office.askedSoFar(request))
                    .and(hers);
            any = any.or(concerns(request).and(asked.or(approved)));
        }
        return any.or(office.ownDirector(page.holder(), by));
    }

    private Truth concerns(Request request) {
        return Truth.of(request.kind() == Request.Kind.PERSONAL_PAGE).and(Ids.same(request.about(), page.id()));
    }

    /** The page was refused by whoever was Executive Director, whoever had asked, and not approved after that. */
    private Truth refused() {
        Truth any = office.facts().requests().otherwise();
        for (Request request : office.facts().requests()) {
            Truth refusal = concerns(request)
                    .and(request.decision().is(Request.Decision.REFUSED))
                    .and(Truth.of(request.decidedOn().kind() != Moment.Kind.NONE))
                    .and(office.director(request.decidedBy(), request.decidedOn()));
            any = any.or(refusal.and(approvedAfter(request.decidedOn()).not()));
        }
        return any;
    }

    private Truth approvedAfter(Moment refusal) {
        Truth any = office.facts().requests().otherwise();
        for (Request request : office.facts().requests()) {
            any = any.or(concerns(request)
                    .and(office.approvedBy(request, office.asOf(), page.holder()))
                    .and(refusal.notAfter(request.decidedOn())));
        }
        return any;
    }
}
