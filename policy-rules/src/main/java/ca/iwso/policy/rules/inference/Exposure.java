package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.ErrorFound;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.MaterialReported;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostRemoved;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kie.api.definition.rule.Rule;

/**
 * Something posted that may have to go from one of IWSO's own sites, with when it was removed (7).
 *
 * @param flag what makes it known
 * @param due that it has to go: what it is, where it stands, and that it is known
 * @param unremoved that it was not removed
 * @param removedAt when it was; UNKNOWN where it only may have been
 * @param registers the registers
 */
public record Exposure(Flag flag, Reason due, Reason unremoved, Moment removedAt, Registers registers) {

    /**
     * Gives the exposure that a flag makes known.
     *
     * @param site the account or site on which the post appears
     * @param readers the member of staff who reviewed it; none where it was not staff, or it is known otherwise
     * @param removals the removals of the post
     */
    public static Exposure of(
            Flag flag,
            Post post,
            Account site,
            List<StaffMember> readers,
            List<PostRemoved> removals,
            Premises premises) {
        Registers registers = premises.registers();
        Reason due = Reason.all(
                Pages.isOfficial(site),
                posted(post),
                known(flag, described(readers, registers), registers),
                mustGo(flag, post),
                stillThere(post, removals, flag.when()));
        List<Step> steps = steps(flag, removals);
        Reason removed = steps.isEmpty()
                ? Reason.of("material-removed", Truth.FALSE, post, "", Ids.NONE)
                : Reason.any("material-removed", steps.stream().map(Step::is).toList());
        return new Exposure(
                flag, due, Reason.not("material-not-removed", removed), Step.done(removed, steps), registers);
    }

    /** Tells whether it is a review that found nothing in the post. */
    public boolean clean() {
        return flag.clean();
    }

    /**
     * Gives those of whom more is recorded than that some event refers to them: which others do has nothing to do with this
     * one, and of a register that is not complete it is unknown anyway whom else it would list.
     */
    private static List<StaffMember> described(List<StaffMember> people, Registers registers) {
        boolean complete = registers.staff().otherwise() == Truth.FALSE;
        return people.stream()
                .filter(person ->
                        complete || !Ids.names(person.id()) || !person.equals(StaffMember.unrecorded(person.id())))
                .toList();
    }

    /** Gives the claim that a communications delegate in office has still to remove it. */
    public Claim claim(Rule rule, Office office) {
        return claim(rule, office.holder(), office.heldAt(flag.when()));
    }

    /** Gives the claim that somebody who may be a communications delegate has still to remove it. */
    public Claim claim(Rule rule, OpenRoles open) {
        return claim(rule, open.person().id(), open.mayBeDelegate());
    }

    /** Gives the claim that IWSO has still to remove it, where nobody is a delegate in office. */
    public Claim claimOfIwso(Rule rule, List<Office> delegates, List<StaffMember> ofUnknownRoles) {
        List<Reason> held = new ArrayList<>();
        delegates.stream()
                .sorted(Comparator.comparing(Office::holder))
                .forEach(office -> held.add(office.heldAt(flag.when())));
        described(ofUnknownRoles, registers).stream()
                .filter(person -> Ids.names(person.id()))
                .sorted(Comparator.comparing(StaffMember::id))
                .forEach(person -> held.add(OpenRoles.mayBeDelegate(person)));
        return claim(
                rule,
                Claim.ORGANISATION,
                Reason.not("no-delegate-in-office", registers.staff().any("delegate-in-office", held)));
    }

    private Claim claim(Rule rule, String bearer, Reason bound) {
        return new Claim(
                Conduct.norm(rule),
                flag.event(),
                bearer,
                false,
                flag.event().act().stage(),
                Reason.all(bound, due),
                unremoved,
                new Claim.Duty(flag.at(), removedAt));
    }

    private static List<Step> steps(Flag flag, List<PostRemoved> removals) {
        return removals.stream()
                .sorted(Event.BY_TIME)
                .map(removal -> new Step(
                        flag.when().says("removed-then", flag.at().notAfter(removal.at()), removal, "at", removal.at()),
                        When.of(removal)))
                .toList();
    }

    /** Tells whether something makes it known to IWSO: a report and a found error do, a review where staff made it. */
    private static Reason known(Flag flag, List<StaffMember> readers, Registers registers) {
        if (flag.reviewer().isEmpty()) {
            return Reason.of(
                    "material-known",
                    Truth.TRUE,
                    flag.event(),
                    "type",
                    flag.event().type());
        }
        List<Reason> staff = readers.stream()
                .map(reader -> Conduct.staffAt("reviewer-is-staff", reader, flag.when()))
                .toList();
        // What the register says of a reviewer whom it lists, others whom it does not list do not change.
        return staff.isEmpty()
                ? registers.staff().any("reviewed-by-staff", staff)
                : Reason.any("reviewed-by-staff", staff);
    }

    /** Tells whether it is offensive, improper or inaccurate: as a reviewer noted; without a review, as it was reported. */
    private static Reason mustGo(Flag flag, Post post) {
        List<Reason> kinds = new ArrayList<>();
        if (flag.event() instanceof ErrorFound error) {
            kinds.add(Reason.of("error-makes-inaccurate", Truth.TRUE, error, "type", error.type()));
        }
        Truth reported = post.review().made() ? Truth.UNKNOWN : reported(flag);
        if (reported == Truth.UNKNOWN) {
            for (Word word : Flag.FAULTS) {
                kinds.add(Words.notes(post, post.review(), word));
            }
        }
        if (flag.event() instanceof MaterialReported report && !post.review().made()) {
            kinds.add(Reason.of(
                    "reported-as-such",
                    reported,
                    report,
                    "kinds",
                    report.kinds().list()));
        }
        return Reason.any("material-must-go", kinds);
    }

    /** Tells whether it was reported as one of the three: unknown, too, where nobody reported it. */
    private static Truth reported(Flag flag) {
        if (flag.event() instanceof MaterialReported report) {
            return report.kinds().list().isEmpty() ? report.kinds().otherwise() : Truth.TRUE;
        }
        return Truth.UNKNOWN;
    }

    /** Tells whether something was posted, and neither tried nor proposed only. */
    static Reason posted(Post post) {
        Act.Stage stage = post.act().stage();
        return Reason.of("was-posted", Truth.of(stage == Act.Stage.DONE), post, "stage", stage);
    }

    /** Tells whether a post had not been removed before a moment. */
    static Reason stillThere(Post post, List<PostRemoved> removals, When when) {
        List<Reason> before = removals.stream()
                .sorted(Event.BY_TIME)
                .map(removal ->
                        when.says("removed-then", removal.at().before(when.moment()), removal, "at", removal.at()))
                .filter(reason -> reason.truth() != Truth.FALSE)
                .toList();
        return Reason.not(
                "post-still-there",
                before.isEmpty()
                        ? Reason.of("removed-before", Truth.FALSE, post, "", Ids.NONE)
                        : Reason.any("removed-before", before));
    }
}
