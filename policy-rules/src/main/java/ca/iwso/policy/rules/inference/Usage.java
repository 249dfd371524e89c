package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.InternetUsed;
import ca.iwso.policy.model.event.Use;
import ca.iwso.policy.model.fact.Purpose;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The conditions that a use of the internet settles (2), and what the Executive Director approves of any use (2, 8). */
public final class Usage {
    private Usage() {}

    /** Tells whether staff use what IWSO provides: its access to the internet, or one of its own accounts. */
    public static Reason ofIwsoFacility(Conduct conduct) {
        return conduct.once("on-iwso-facility", () -> onIwsoFacility(conduct));
    }

    private static Reason onIwsoFacility(Conduct conduct) {
        InternetUsed use = conduct.act(InternetUsed.class);
        List<Reason> provided = new ArrayList<>();
        provided.add(Reason.of(
                "facility-of-iwso", use.facility().is(InternetUsed.Facility.IWSO), use, "facility", use.facility()));
        if (!use.account().equals(Ids.NONE)) {
            provided.add(Pages.isOfficial(conduct.account()));
        }
        return Reason.all(conduct.byStaff(), Reason.any("on-iwso-facility", provided));
    }

    /** Tells whether it is used for anything but business. */
    public static Reason notForBusiness(Conduct conduct) {
        return conduct.once("not-for-business", () -> otherThanBusiness(conduct.act(InternetUsed.class)));
    }

    private static Reason otherThanBusiness(InternetUsed use) {
        Truth business = use.purpose() == Purpose.UNKNOWN ? Truth.UNKNOWN : Truth.of(use.purpose() == Purpose.BUSINESS);
        return Reason.not("not-for-business", Reason.of("for-business", business, use, "purpose", use.purpose()));
    }

    /**
     * Tells whether the Executive Director had approved the use.
     *
     * <p>Nobody is named to approve hers: whether she needs nobody's approval hangs on a reading.
     */
    public static Reason approved(Conduct conduct, List<Ruling> hers, List<Ruling> anybodys) {
        return approved(conduct, approvals(conduct, Asked.both(hers, anybodys)).toList());
    }

    /**
     * Tells whether the Executive Director had approved a use of nobody knows whom, for whoever had asked.
     *
     * <p>What surely is no approval of it is left out: the reasons would else list all that was ever asked.
     */
    public static Reason approvedForAnybody(Conduct conduct, List<Ruling> rulings) {
        return approved(
                conduct,
                approvals(conduct, rulings)
                        .filter(each -> each.truth() != Truth.FALSE)
                        .toList());
    }

    private static Stream<Reason> approvals(Conduct conduct, List<Ruling> rulings) {
        return rulings.stream()
                .map(each ->
                        each.approvesUse(conduct.act(Use.class), conduct.actor().id()));
    }

    private static Reason approved(Conduct conduct, List<Reason> approvals) {
        Reason byRequest = conduct.registers().approved(approvals);
        Reason byOffice = Reason.all(conduct.isDirector(), conduct.readings().says("I-ed-self"));
        return Reason.any("use-approved", List.of(byRequest, byOffice));
    }
}
