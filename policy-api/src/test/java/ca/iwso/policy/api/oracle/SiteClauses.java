package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.SiteCreated;
import ca.iwso.policy.model.event.SiteDiscovered;
import ca.iwso.policy.model.event.SiteReviewed;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.finding.Outcome;

/** 6.11.1: who creates sites, and what IWSO does about others. */
final class SiteClauses {
    private SiteClauses() {}

    // 83 and 84.
    static void judge(Office office, Ledger ledger, SiteCreated created) {
        Truth logo = created.identifiers().contains(SiteCreated.Identifier.LOGO);
        Truth carries =
                created.identifiers().contains(SiteCreated.Identifier.NAME).or(logo);
        Truth official = created.official().or(logo.and(office.reading("I-logo")));
        Truth delegate = office.delegate(created.actorId(), created.at());
        Truth claim = carries.and(official);
        // For a delegate a site that only carries the logo stands for IWSO, too.
        Truth stands = carries.and(created.official().or(logo));
        ledger.permission("6.11.1/delegate-sites", created, stands.and(delegate));
        ledger.act("6.11.1/no-other-sites", created, claim, claim, delegate, FALSE);
    }

    // 85.
    static void judge(Office office, Ledger ledger, SiteDiscovered discovery) {
        Truth applies =
                Ledger.triggers(discovery).and(authorised(office, discovery).not());
        Moment done = Moment.NONE;
        for (Event other : office.facts().events()) {
            if (other instanceof SiteReviewed review
                    && review.discovery().equals(discovery.id())
                    && office.counts(review)
                    && (!done.isKnown() || review.at().compareTo(done) < 0)) {
                done = review.at();
            }
        }
        if (approvedForHerself(office, discovery) && applies != FALSE && !done.isKnown()) {
            ledger.put("6.11.1/review", discovery.path(), "IWSO", Answer.undetermined(Outcome.VIOLATED));
            return;
        }
        ledger.duty("6.11.1/review", discovery.path(), "IWSO", applies, discovery.at(), done, FALSE, FALSE);
    }

    private static Truth authorised(Office office, SiteDiscovered discovery) {
        if (discovery.authorised() != Truth.UNKNOWN) {
            return discovery.authorised();
        }
        Truth any = office.facts().requests().otherwise();
        for (Request request : office.facts().requests()) {
            any = any.or(approves(office, request, discovery));
        }
        for (Event other : office.facts().events()) {
            if (other instanceof SiteCreated created && office.counts(created)) {
                any = any.or(Ids.same(created.site(), discovery.site())
                        .and(created.at().notAfter(discovery.at()))
                        .and(office.delegate(created.actorId(), created.at())));
            }
        }
        return any;
    }

    private static Truth approves(Office office, Request request, SiteDiscovered discovery) {
        boolean asks = request.kind() == Request.Kind.SITE || request.kind() == Request.Kind.PERSONAL_PAGE;
        String holder = office.account(discovery.site()).holder();
        return Truth.of(asks)
                .and(Ids.same(request.about(), discovery.site()))
                .and(office.approvedBy(request, discovery.at(), holder));
    }

    // What the Executive Director approved for a site of her own is open.
    private static boolean approvedForHerself(Office office, SiteDiscovered discovery) {
        String holder = office.account(discovery.site()).holder();
        boolean asked = discovery.authorised() == Truth.UNKNOWN
                && office.reading("I-ed-self") == Truth.UNKNOWN
                && office.facts().requests().recorded();
        for (Request request : office.facts().requests()) {
            boolean hers = Ids.names(holder) && request.decidedBy().equals(holder);
            if (asked
                    && hers
                    && approves(office, request, discovery) == Truth.UNKNOWN
                    && request.about().equals(discovery.site())
                    && office.approvedBy(request, discovery.at(), Ids.NONE) == Truth.TRUE) {
                return true;
            }
        }
        return false;
    }
}
