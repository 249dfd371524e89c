package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.ResetRequested;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Why an act counts as that of the person to whom the user ID was issued with which it was done (9).
 *
 * @param event the act
 * @param reasons why
 * @param premises the readings and the registers
 */
public record Attribution(Event event, List<Reason> reasons, Premises premises) {

    /**
     * Gives the attribution of an act.
     *
     * <p>Where a compromise of the password was reported before the act, it is open whether she answers for it. Where
     * nobody knows who acted, she answers whatever the reading; else a reading tells whether she does so besides the
     * actor.
     */
    public static Attribution of(Event event, Assignment assignment, List<ResetRequested> reports, Premises premises) {
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Reason.of("user-id-assigned", Truth.TRUE, assignment.record(), "assignee", assignment.assignee()));
        if (event.act().actor().kind() != Party.Kind.UNKNOWN) {
            reasons.add(premises.readings().says("I-attribution"));
        }
        for (ResetRequested report : reports) {
            if (report.at().before(event.at()) != Truth.FALSE) {
                // Of a report at an unknown time, that is what is missing where the time of the act is not.
                When open = event.at().isKnown() ? When.of(report) : When.of(event);
                reasons.add(open.says("user-id-in-her-hands", Truth.UNKNOWN, report, "", report.id()));
            }
        }
        return new Attribution(event, List.copyOf(reasons), premises);
    }

    /** Gives the reports that concern her user ID, or may: those of which nobody recorded what they are about. */
    public static List<ResetRequested> reports(List<ResetRequested> hers, List<ResetRequested> loose) {
        List<ResetRequested> reports = new ArrayList<>(hers);
        reports.addAll(loose);
        return reports;
    }

    /** Gives her conduct, judged by the roles of who acted, or by her own where nobody knows who did. */
    public Conduct conduct(
            StaffMember bearer, List<Office> hers, StaffMember actor, List<Office> theirs, Account account) {
        boolean presumed = event.act().actor().kind() == Party.Kind.UNKNOWN;
        return new Conduct(
                event, bearer, presumed ? bearer : actor, account, presumed ? hers : theirs, reasons, premises);
    }
}
