package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import java.time.ZoneId;
import java.util.List;

/** 6.1, 6.7.2, 6.7.3, 6.11.5, 8.2 and 9: what registers record of staff, accounts and user IDs. */
final class RecordClauses {
    private RecordClauses() {}

    // 32: signed by the end of the day on which the engagement began.
    static void judge(Office office, Ledger ledger, StaffMember member) {
        List<Moment> starts = member.periods().list().stream()
                .map(Period::from)
                .filter(start -> start.kind() != Moment.Kind.NONE)
                .sorted()
                .toList();
        Truth begun = member.periods().otherwise();
        for (Moment start : starts) {
            begun = begun.or(start.notAfter(office.asOf()));
        }
        // Whoever is engaged again need not sign again, unless the reading asks for it.
        boolean first = office.reading("I-rehire") == TRUE;
        Moment start = starts.isEmpty() ? Moment.UNKNOWN : starts.get(first ? 0 : starts.size() - 1);
        Moment due = start.isKnown() ? dayOf(office, start) : Moment.UNKNOWN;
        ledger.dueDuty(
                "6.1/confidentiality-statement",
                member.path(),
                member.id(),
                member.engagement().isStaff().and(begun),
                due,
                first ? member.confidentialitySignedOn() : signedAnew(member, start),
                FALSE,
                FALSE);
    }

    // What she signed for an earlier engagement does not serve for the last.
    private static Moment signedAnew(StaffMember member, Moment start) {
        Moment signed = member.confidentialitySignedOn();
        for (Period period : member.periods()) {
            boolean earlier =
                    period.from().isKnown() && start.isKnown() && period.from().compareTo(start) < 0;
            if (earlier && period.to().endedBefore(signed) == FALSE) {
                return Moment.NONE;
            }
        }
        return signed;
    }

    private static Moment dayOf(Office office, Moment moment) {
        ZoneId zone = office.settings().zone();
        return Moment.on(moment.known().atZone(zone).toLocalDate(), zone);
    }

    // 48, 49, 50 and 91.
    static void judge(Office office, Ledger ledger, Account account) {
        Truth holder = staffNow(office, account.holder());
        Truth hers = holder.and(account.personal());
        Truth primary = account.primaryEmail().in(office.settings().emailDomains());
        Truth notified = account.notificationEmail().in(office.settings().emailDomains());
        ledger.state("6.7.2/personal-address", account.path(), account.holder(), hers, hers.and(primary), FALSE, FALSE);
        ledger.state("6.7.2/notifications", account.path(), account.holder(), hers, hers.and(notified), FALSE, FALSE);
        Truth shows = hers.and(office.identified(account.id()));
        ledger.state(
                "6.7.3/disclaimer",
                account.path(),
                account.holder(),
                shows,
                shows.and(account.disclaimer().not()),
                FALSE,
                FALSE);
        String keeper = Ids.names(account.holder()) ? account.holder() : "IWSO";
        Truth official = account.official();
        ledger.state(
                "6.11.5/iwso-address", account.path(), keeper, official, official.and(primary.not()), FALSE, FALSE);
    }

    private static Truth staffNow(Office office, String id) {
        return office.staff(id, office.asOf());
    }

    // 115, 116 and 117.
    static void judge(Office office, Ledger ledger, UserId user) {
        Truth issued = issued(user);
        Truth shared = user.assignees().contains(Ids.UNKNOWN)
                ? UNKNOWN
                : Truth.of(user.assignees().size() > 1);
        ledger.state("9.p1/unique-user-id", user.path(), "IWSO", issued, issued.and(shared), FALSE, FALSE);
        for (String assignee : user.assignees()) {
            if (assignee.equals(Ids.NONE)) {
                continue;
            }
            // A user ID can be issued before the engagement begins.
            StaffMember member = office.member(assignee);
            Truth bound =
                    issued.and(member == null ? UNKNOWN : member.engagement().isStaff());
            Moment due = user.issuedOn().start();
            Moment agreed = user.guidelinesAgreedOn();
            ledger.dueDuty("9.p1/guidelines", user.path(), assignee, bound, due, agreed, FALSE, FALSE);
            Rotation.judge(office, ledger, user, assignee);
        }
    }

    /** Tells whether a user ID was issued; to nobody is not. */
    private static Truth issued(UserId user) {
        if (user.assignees().stream().allMatch(Ids.NONE::equals)) {
            return FALSE;
        }
        return switch (user.issuedOn().kind()) {
            case NONE -> FALSE;
            case UNKNOWN -> UNKNOWN;
            default -> TRUE;
        };
    }
}
