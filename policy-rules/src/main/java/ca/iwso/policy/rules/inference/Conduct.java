package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Interaction;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.kie.api.definition.rule.Rule;

/** An act, and somebody who answers for it: who did it, or to whom the user ID was issued with which it was done (9). */
public final class Conduct {
    private final Event act;
    private final StaffMember bearer;
    private final StaffMember actor;
    private final Account account;
    private final List<Office> offices;
    private final List<Reason> attribution;
    private final Premises premises;
    private final Memo memo = new Memo();

    /**
     * Makes the conduct of somebody.
     *
     * @param act the act
     * @param bearer who answers for it
     * @param actor who did it; the bearer where nobody knows
     * @param account the account with which it was done
     * @param offices the roles of who did it
     * @param attribution the reasons for which it is counted as the bearer's; empty where she did it herself
     * @param premises the readings and the registers
     */
    Conduct(
            Event act,
            StaffMember bearer,
            StaffMember actor,
            Account account,
            List<Office> offices,
            List<Reason> attribution,
            Premises premises) {
        this.act = act;
        this.bearer = bearer;
        this.actor = actor;
        this.account = account;
        this.offices = List.copyOf(offices);
        this.attribution = List.copyOf(attribution);
        this.premises = premises;
    }

    /** Gives the conduct of who did it. */
    public static Conduct own(Event act, StaffMember actor, Account account, List<Office> offices, Premises premises) {
        return new Conduct(act, actor, actor, account, offices, List.of(), premises);
    }

    /** Gives a reason that several norms give of this conduct, and puts it together where it is asked for the first time. */
    Reason once(String term, Supplier<Reason> reason) {
        return memo.of(term, reason);
    }

    /** Gives the id of the act. */
    public String event() {
        return act.id();
    }

    /** Gives the act. */
    public Event act() {
        return act;
    }

    /** Gives the act as one of its kind; throws ClassCastException where it is of another. */
    <E extends Event> E act(Class<E> kind) {
        return kind.cast(act);
    }

    /** Gives who answers for it. */
    public StaffMember bearer() {
        return bearer;
    }

    /** Gives who did it; the bearer where nobody knows. */
    public StaffMember actor() {
        return actor;
    }

    /** Gives the account with which it was done; one of which nothing is known where none belongs to it. */
    public Account account() {
        return account;
    }

    /** Gives what its judgement rests on. */
    public Premises premises() {
        return premises;
    }

    /** Gives how the text is read. */
    public Readings readings() {
        return premises.readings();
    }

    /** Gives which registers the case gives. */
    public Registers registers() {
        return premises.registers();
    }

    /** Tells whether the bearer answers only because her user ID was used. */
    public boolean attributed() {
        return !attribution.isEmpty();
    }

    /** Gives the type of the act: by it, rules about acts of one type keep clear of all others. */
    public String type() {
        return act.type();
    }

    /** Tells whether it is something between somebody and staff that may be a dealing with a client. */
    public boolean dealing() {
        return act instanceof Interaction;
    }

    /** Gives when it happened. */
    public Moment at() {
        return act.at();
    }

    /** Gives when it happened, with what records it. */
    public When when() {
        return When.of(act);
    }

    /**
     * Tells whether the bearer is staff at the time of the act (3, 5.Staff), and answers for it.
     *
     * <p>That she had acknowledged the policy is evidence, shown where it is recorded; the policy binds her without it.
     */
    public Reason byStaff() {
        return memo.of("actor-is-staff", () -> byStaffAt("actor-is-staff", when()));
    }

    /** Tells whether the bearer is staff at a moment, and answers for the act. */
    Reason byStaffAt(String term, When when) {
        // Of whoever did an act, or was issued the user ID with which it was done, who she is is missing first.
        Reason staff = bearer.id().equals(Ids.UNKNOWN)
                ? Reason.of(term, Truth.UNKNOWN, unnamedBearer())
                : staffAt(term, bearer, when);
        boolean acknowledged = bearer.acknowledgedOn().notAfter(at()) == Truth.TRUE;
        if (attribution.isEmpty() && !acknowledged) {
            return staff;
        }
        List<Reason> parts = new ArrayList<>();
        parts.add(staff);
        if (acknowledged) {
            parts.add(Reason.of("policy-acknowledged", Truth.TRUE, bearer, "acknowledgedOn", bearer.acknowledgedOn()));
        }
        parts.addAll(attribution);
        return Reason.all("", parts);
    }

    private Ground unnamedBearer() {
        return attribution.isEmpty()
                ? new Ground(act, "actor", Ids.UNKNOWN)
                : new Ground(UserId.unrecorded(act.userId()), "assignee", Ids.UNKNOWN);
    }

    /** Tells whether somebody is staff at a moment (5.Staff). */
    static Reason staffAt(String term, StaffMember person, When when) {
        Entries<Period> periods = person.periods();
        Truth engaged = periods.otherwise();
        Period open = Period.UNKNOWN;
        for (Period period : periods) {
            Truth covered = period.covers(when.moment());
            engaged = engaged.or(covered);
            open = covered == Truth.UNKNOWN ? period : open;
        }
        Truth staff = person.engagement().isStaff().and(engaged);
        if (staff != Truth.UNKNOWN || person.engagement().isStaff() != Truth.TRUE) {
            return when.says(term, staff, person, "engagement", person.engagement());
        }
        // Where she is known to be engaged as staff, what is missing is from when, or until when.
        return open.from().kind() == Moment.Kind.UNKNOWN
                ? when.says(term, staff, person, "from", open.from())
                : when.says(term, staff, person, "to", open.to());
    }

    /** Tells whether who did it is a communications delegate at the time (6.11.3). */
    public Reason isDelegate() {
        return holds("is-delegate", Role.COMMUNICATIONS_DELEGATE);
    }

    /** Tells whether who did it may use IWSO's sites (6.4); a delegate may. */
    public Reason isApprovedUser() {
        return memo.of(
                "is-approved-user",
                () -> Reason.any(
                        "is-approved-user", List.of(holds("holds-approved-user", Role.APPROVED_USER), isDelegate())));
    }

    /** Tells whether who did it may speak for IWSO at the time (6.11.3); the Executive Director may by office. */
    public Reason isSpeaker() {
        return memo.of(
                "is-speaker",
                () -> Reason.any(
                        "is-speaker",
                        List.of(isDelegate(), holds("is-spokesperson", Role.OFFICIAL_SPOKESPERSON), isDirector())));
    }

    /** Tells whether who did it is the Executive Director at the time. */
    public Reason isDirector() {
        return holds("is-director", Role.EXECUTIVE_DIRECTOR);
    }

    private Reason holds(String term, Role role) {
        return memo.of(term, () -> held(term, role));
    }

    private Reason held(String term, Role role) {
        List<Reason> held = new ArrayList<>();
        for (Office office : offices) {
            if (office.role() == role) {
                held.add(office.heldAt(when()));
            }
        }
        return held.isEmpty() ? holdsNone(term, act, actor) : Reason.any(term, held);
    }

    /** Gives the reason that no role is known to be somebody's: whether that says that she has none. */
    static Reason holdsNone(String term, Event act, StaffMember person) {
        Truth truth = person.roles().otherwise();
        return person.id().equals(Ids.UNKNOWN)
                ? Reason.of(term, truth, act, "actor", Ids.UNKNOWN)
                : Reason.of(term, truth, person, "roles", truth == Truth.FALSE ? Ids.NONE : Ids.UNKNOWN);
    }

    /**
     * Tells whether she whom a record names did an act.
     *
     * <p>Where nobody knows who did it, that is what is missing, and what the record names is so only where it names nobody.
     */
    static Reason isBy(Event act, String actor, String term, Fact record, String key, String named) {
        Truth truth = Ids.same(named, actor);
        Ground recorded = new Ground(record, key, named);
        if (truth != Truth.UNKNOWN || !actor.equals(Ids.UNKNOWN)) {
            return Reason.of(term, truth, recorded);
        }
        Ground done = new Ground(act, "actor", actor);
        return named.equals(Ids.UNKNOWN) ? Reason.of(term, truth, recorded, done) : Reason.of(term, truth, done);
    }

    /** Gives what a rule claims of this conduct. */
    public Claim claim(Rule rule, Reason matter, Reason holds) {
        return new Claim(norm(rule), act, bearer.id(), attributed(), act.act().stage(), matter, holds, null);
    }

    /** Gives what a rule claims of something that this conduct asks to be done. */
    public Claim claim(Rule rule, Reason matter, Reason holds, Claim.Duty duty) {
        return new Claim(norm(rule), act, bearer.id(), attributed(), act.act().stage(), matter, holds, duty);
    }

    /** Gives what a rule claims where the norm's matter is itself what the norm forbids. */
    public Claim claim(Rule rule, Reason matter) {
        return claim(rule, matter, Reason.all());
    }

    /** Gives the id of the norm that a rule encodes. */
    public static String norm(Rule rule) {
        return Objects.requireNonNull((String) rule.getMetaData().get("norm"), rule.getName());
    }
}
