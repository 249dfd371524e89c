package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Affiliation;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * A page with what its holder asked about it (6.7.6).
 *
 * @param page the page
 * @param asked what was asked about it
 * @param asOf the as-of time
 */
public record PagePermission(Account page, Asked asked, Moment asOf) {

    /** Gives the permission of a page. */
    public static PagePermission of(Profile profile, List<Ruling> rulings, List<Ruling> loose) {
        Asked asked = Asked.of(profile.holder(), rulings, loose, profile.premises());
        return new PagePermission(profile.page(), asked, profile.premises().asOf());
    }

    private StaffMember holder() {
        return asked.asker();
    }

    /**
     * Gives the claim that a page of staff is shown without the permission having been asked for.
     *
     * <p>A page that was there before the policy bound its holder has no date by which to ask, nor has one of which nobody
     * recorded when it was published: as long as nothing was asked or refused, the duty waits.
     */
    public Claim claim(Rule rule) {
        Reason refused = Reason.all(isShown(), asked.any("page-refused", this::refused));
        Reason before = Reason.not("page-not-asked-for", askedBy("page-asked-for", published(), directorThen()));
        Reason yet = Reason.not("page-not-asked-for-yet", askedBy("page-asked-for-since", When.EVER, directorNow()));
        Reason isNew = isNew();
        Reason late = Reason.all(isNew, before);
        // Not to have asked for an old page is no breach: where it may be refused, or may be old, only the other can be
        // one. Whether it is one to have asked oneself hangs on a reading, old or new.
        boolean mayBeOld =
                isNew.truth() == Truth.UNKNOWN && page.publishedOn().isKnown() && !asked.openByReading(directorNow());
        Reason unasked = refused.truth() == Truth.UNKNOWN || mayBeOld
                ? late
                : Reason.any(late, Reason.all(Reason.not("page-was-there", isNew), yet));
        return new Claim(
                Conduct.norm(rule),
                page,
                holder().id(),
                false,
                Act.Stage.DONE,
                Reason.all(
                        Reason.of("account-personal", page.personal(), page, "hosting", page.hosting()),
                        Reason.of(
                                "affiliation-identified",
                                page.affiliation().is(Affiliation.IDENTIFIED),
                                page,
                                "affiliation",
                                page.affiliation()),
                        bound(isNew)),
                Reason.any("page-without-permission", List.of(refused, unasked)),
                refused.truth() == Truth.FALSE ? duty(isNew.truth(), unasked, yet.truth()) : null);
    }

    private Claim.@Nullable Duty duty(Truth isNew, Reason unasked, Truth yet) {
        if (isNew == Truth.TRUE) {
            Precedence publishing = Precedence.over(List.of(new Step(Reason.all(), published())));
            return publishing.duty(page.publishedOn(), unasked, Step.first(steps()));
        }
        return yet != Truth.FALSE && waits(isNew) ? new Claim.Duty(page.publishedOn(), Moment.NONE) : null;
    }

    /** Tells whether the duty waits until something is asked: nobody has to know by when it was to be asked. */
    private boolean waits(Truth isNew) {
        boolean undated = isNew == Truth.FALSE
                || (page.publishedOn().kind() == Moment.Kind.UNKNOWN
                        && isStaffNow().truth() != Truth.FALSE);
        return undated && !asked.openByReading(directorNow());
    }

    private List<Step> steps() {
        List<Step> steps = new ArrayList<>(asked.approvals());
        if (asked.readings().says("I-permission").truth() == Truth.TRUE) {
            steps.addAll(asked.requests(directorThen(), published()));
        }
        return steps;
    }

    /** Tells whether she had asked by a moment, or as the reading has it, was permitted. */
    private Reason askedBy(String term, When limit, Reason director) {
        return asked.orHerself(
                director,
                asked.any(
                        term,
                        ruling -> Reason.any(
                                asked.ofAnother(
                                        director,
                                        Reason.all(
                                                asked.made(ruling, limit),
                                                asked.readings().says("I-permission"))),
                                asked.approved(ruling, limit))));
    }

    /** Tells whether she is the Executive Director when she has to ask: before a new page. */
    private Reason directorThen() {
        return Holding.director(holder(), published());
    }

    /** Tells whether she is the Executive Director when she has to ask for an old page: as long as it is shown. */
    private Reason directorNow() {
        return Holding.director(holder(), When.known(asOf));
    }

    /** Tells whether the page is there to be seen: what was refused and not published is as it should be. */
    private Reason isShown() {
        Moment published = page.publishedOn();
        return Reason.of("page-shown", Truth.of(published.kind() != Moment.Kind.NONE), page, "publishedOn", published);
    }

    /** Tells whether a request was refused by the Executive Director, and not approved after that. */
    private Reason refused(Ruling ruling) {
        Request request = ruling.request();
        Truth refused = request.decision()
                .is(Request.Decision.REFUSED)
                .and(Truth.of(request.decidedOn().kind() != Moment.Kind.NONE));
        Reason standing = Reason.all(
                Asked.concerns(ruling),
                Reason.of("request-refused", refused, request, "decision", request.decision()),
                ruling.byDirector());
        List<Reason> later = asked.rulings().stream()
                .filter(other -> !other.request().id().equals(request.id()))
                .map(other -> Reason.all(
                        asked.approved(other, When.EVER),
                        Reason.of(
                                "approved-after-refusal",
                                request.decidedOn().notAfter(other.request().decidedOn()),
                                other.request(),
                                "decidedOn",
                                other.request().decidedOn())))
                .filter(reason -> reason.truth() != Truth.FALSE)
                .toList();
        // A register that lists some requests may lack the one that was approved after that.
        Reason approved = asked.registers().requests().any("approved-later", later);
        return approved.truth() == Truth.FALSE
                ? standing
                : Reason.all(standing, Reason.not("refusal-stands", approved));
    }

    /** Tells whether the policy bound her when she published it. */
    private Reason isNew() {
        return Reason.all(
                "page-new",
                List.of(
                        isShown(),
                        Conduct.staffAt("holder-is-staff-then", holder(), published()),
                        asked.readings().inForceAt(published(), asOf)));
    }

    private When published() {
        return new When(page.publishedOn(), page, "publishedOn");
    }

    /** Tells whether she is bound: she published it as staff, which stays judged when she has left, or is staff now. */
    private Reason bound(Reason isNew) {
        return Reason.any("holder-bound", List.of(isNew, isStaffNow()));
    }

    private Reason isStaffNow() {
        return Conduct.staffAt("holder-is-staff", holder(), When.known(asOf));
    }
}
