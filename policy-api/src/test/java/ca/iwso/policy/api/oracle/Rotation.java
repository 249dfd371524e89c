package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.model.norm.Span;
import java.time.ZoneId;
import java.util.List;

/** 8.2: each period between changes of a password makes a finding of its own. */
final class Rotation {
    private Rotation() {}

    static void judge(Office office, Ledger ledger, UserId user, String assignee) {
        // Sorted last: a date and its first hour are one instant and two records, and equal ones need not be
        // neighbours.
        List<Moment> changes =
                user.passwordChangedOn().list().stream().distinct().sorted().toList();
        // "lastChangedOn or issuedOn": where changes are known, an issue that is not asks for nothing.
        if (user.issuedOn().isKnown() || (user.issuedOn().kind() == Moment.Kind.UNKNOWN && changes.isEmpty())) {
            period(office, ledger, user, assignee, user.path() + "/issuedOn", user.issuedOn(), changes);
        }
        for (Moment change : changes) {
            period(
                    office,
                    ledger,
                    user,
                    assignee,
                    user.path() + "/passwordChangedOn/" + change.text(),
                    change,
                    changes);
        }
    }

    private static void period(
            Office office,
            Ledger ledger,
            UserId user,
            String assignee,
            String subject,
            Moment since,
            List<Moment> changes) {
        Moment next = user.passwordChangedOn().recorded() ? Moment.NONE : Moment.UNKNOWN;
        for (Moment change : changes) {
            if (!next.isKnown() && since.isKnown() && change.known().isAfter(since.known())) {
                next = change;
            }
        }
        if (!since.isKnown()) {
            next = Moment.UNKNOWN;
        }
        Moment due = since.isKnown() ? due(office, since) : Moment.UNKNOWN;
        Truth bound = due.isKnown() ? office.staff(assignee, due) : engaged(office, assignee);
        ledger.dueDuty("8.2/rotation", subject, assignee, bound, due, next, FALSE, FALSE);
    }

    // Six months of the calendar; the due day itself is in time, to its end in the policy's zone. Hours count from the
    // change.
    private static Moment due(Office office, Moment since) {
        ZoneId zone = office.settings().zone();
        Span span = Span.parse(office.settings().value(PolicyEngine.policy().parameter("8.2/rotation")));
        Moment day = Moment.on(since.known().atZone(zone).toLocalDate(), zone);
        return span.after(span.calendar() ? day : since, zone);
    }

    // Where nobody knows when it is due, nobody knows whether she is engaged then.
    private static Truth engaged(Office office, String assignee) {
        StaffMember member = office.member(assignee);
        return member == null ? Truth.UNKNOWN : member.engagement().isStaff().and(Truth.UNKNOWN);
    }
}
