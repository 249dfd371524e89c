package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.definition.rule.Rule;

/**
 * The time from the issue of a user ID, or a change of its password, to the next change (8.2).
 *
 * <p>Its path is that of the record that starts it, so that each period makes a finding of its own.
 *
 * @param user the id of the user ID
 * @param record the user ID
 * @param key the key under which the start is recorded
 * @param start when it starts
 * @param changedOn when the password was changed next; NONE where it was not, UNKNOWN where it may have been
 */
public record PasswordPeriod(String user, UserId record, String key, Moment start, Moment changedOn) implements Fact {
    private static final String ISSUED = "issuedOn";
    private static final String CHANGED = "passwordChangedOn";
    private static final String ROTATION = "8.2/rotation";

    /**
     * Gives the periods of a user ID.
     *
     * <p>Where nobody recorded when it was issued, a recorded change is the first start that is known.
     */
    public static List<PasswordPeriod> of(UserId record) {
        List<Moment> changes =
                record.passwordChangedOn().list().stream().distinct().sorted().toList();
        List<PasswordPeriod> periods = new ArrayList<>();
        Moment issued = record.issuedOn();
        if (issued.kind() != Moment.Kind.UNKNOWN || changes.isEmpty()) {
            periods.add(new PasswordPeriod(record.id(), record, ISSUED, issued, next(record, changes, issued)));
        }
        for (Moment change : changes) {
            String key = CHANGED + "/" + change.text();
            periods.add(new PasswordPeriod(record.id(), record, key, change, next(record, changes, change)));
        }
        return periods;
    }

    private static Moment next(UserId record, List<Moment> changes, Moment start) {
        for (Moment change : changes) {
            if (start.before(change) == Truth.TRUE) {
                return change;
            }
        }
        return record.passwordChangedOn().recorded() ? Moment.NONE : Moment.UNKNOWN;
    }

    @Override
    public String id() {
        return user + "/" + start.text();
    }

    @Override
    public String path() {
        return record.path() + "/" + key;
    }

    /** Gives the claim that its user has still to change the password, unless she is not staff when it is due. */
    public Claim claim(Rule rule, StaffMember person, Readings readings) {
        Moment since = readings.startOf(ROTATION, start);
        Moment due = readings.due(ROTATION, since);
        Truth begun = start.kind() == Moment.Kind.UNKNOWN ? Truth.UNKNOWN : Truth.of(start.isKnown());
        Reason changed = Reason.of(
                "password-changed",
                switch (changedOn.kind()) {
                    case AT, ON -> Truth.TRUE;
                    case NONE -> Truth.FALSE;
                    case UNKNOWN -> Truth.UNKNOWN;
                },
                record,
                CHANGED,
                changedOn);
        return new Claim(
                Conduct.norm(rule),
                this,
                person.id(),
                false,
                Act.Stage.DONE,
                Reason.all(Reason.of("password-in-use", begun, this, "", start), userIsStaff(person, due)),
                Reason.not("password-unchanged", changed),
                new Claim.Duty(since, changedOn));
    }

    private Reason userIsStaff(StaffMember person, Moment due) {
        if (person.id().equals(Ids.UNKNOWN)) {
            return Reason.of("user-is-staff", Truth.UNKNOWN, record, "assignee", Ids.UNKNOWN);
        }
        return due.isKnown()
                ? Conduct.staffAt("user-is-staff", person, When.known(due))
                : Reason.of("user-is-staff", person.engagement().isStaff(), person, "engagement", person.engagement());
    }
}
