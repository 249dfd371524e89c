package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Affiliation;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.StaffMember;
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
        // "Published before, or date unknown, no request": it waits.
        boolean undated = published.kind() == Moment.Kind.UNKNOWN || office.concedes(Dispute.PAGE_OF_PERHAPS_STAFF);
        if (isNew == UNKNOWN && undated && requested(office.asOf(), true) != TRUE) {
            isNew = FALSE;
        }
        Truth applies = shown.and(isNew.or(staffNow()));
        // What is not published is not "still shown".
        Truth there = Truth.of(published.kind() != Moment.Kind.NONE || office.concedes(Dispute.PAGE_NOT_PUBLISHED));
        Truth broken = shown.and(isNew)
                .and(permitted(published).not())
                .or(applies.and(there).and(refused()))
                .or(applies.and(own()));
        if (broken != FALSE) {
            return broken == TRUE ? Answer.of(Outcome.VIOLATED) : Answer.undetermined(Outcome.VIOLATED);
        } else if (applies != TRUE) {
            return applies == FALSE ? Answer.NOT_APPLICABLE : Answer.PERHAPS_PENDING;
        }
        boolean done = isNew.or(permitted(office.asOf())) == TRUE || perhapsOwn();
        return Answer.of(done ? Outcome.FULFILLED : Outcome.PENDING);
    }

    /** The policy bound her when she published it. */
    private Truth bound() {
        LocalDate since = office.settings().policyEffectiveOn();
        Moment start =
                since == null ? Moment.NONE : Moment.on(since, office.settings().zone());
        // A policy that is in force after the as-of time only has bound nobody yet.
        Truth inForce =
                start.liesAfter(office.asOf().known()) ? FALSE : since == null ? TRUE : start.notAfter(published);
        return office.staff(page.holder(), published).and(inForce);
    }

    private boolean perhapsOwn() {
        StaffMember holder = office.member(page.holder());
        return office.concedes(Dispute.PERHAPS_DIRECTOR)
                && holder != null
                && !holder.roles().list().isEmpty()
                && office.director(page.holder(), office.asOf()) != FALSE
                && office.reading("I-ed-self") == TRUE;
    }

    /** What she who is, or may be, recorded as Executive Director asks of herself is open. */
    private Truth own() {
        StaffMember holder = office.member(page.holder());
        Truth reading = office.reading("I-ed-self");
        if (holder == null || holder.roles().list().isEmpty()) {
            return FALSE;
        } else if (reading == FALSE && !office.concedes(Dispute.PAGE_OF_DIRECTOR)) {
            return FALSE;
        }
        Truth binding = office.concedes(Dispute.DIRECTOR_THEN) ? TRUE : bound();
        Truth then = published.isKnown() ? binding.and(office.director(page.holder(), published)) : FALSE;
        Truth now = bound().not().and(office.director(page.holder(), office.asOf()));
        return then.or(now).and(reading.not());
    }

    private Truth staffNow() {
        StaffMember holder = office.member(page.holder());
        if (holder == null || !office.concedes(Dispute.PAGE_OF_FORMER_STAFF)) {
            return office.staff(page.holder(), office.asOf());
        }
        Truth ever = holder.periods().otherwise();
        for (Period period : holder.periods()) {
            ever = ever.or(period.from().notAfter(office.asOf()));
        }
        return holder.engagement().isStaff().and(ever);
    }

    /** Asked for by then, or approved by then, as I-permission reads it; what the Executive Director asks of herself is open. */
    private Truth permitted(Moment by) {
        Truth herself = office.director(page.holder(), by);
        if (herself == TRUE) {
            return office.reading("I-ed-self");
        }
        return requested(by, false).or(office.ownDirector(page.holder(), by));
    }

    private Truth requested(Moment by, boolean byHerself) {
        Truth any = office.facts().requests().otherwise();
        for (Request request : office.facts().requests()) {
            // What was approved is enough, whoever asked.
            Truth approved = office.approvedBy(request, by, page.holder());
            Truth asked = office.reading("I-permission")
                    .and(Ids.same(request.by(), page.holder()))
                    .and(office.askedBy(request, by));
            Truth hers = byHerself ? Ids.same(request.by(), page.holder()) : TRUE;
            any = any.or(concerns(request).and(hers).and(asked.or(approved)));
        }
        return any;
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
