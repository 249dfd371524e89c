package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.AccountKind;
import ca.iwso.policy.model.fact.Affiliation;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;

/** The conditions that a page settles by itself. */
final class Pages {
    private Pages() {}

    /** Tells whether readers neither see, know nor presume that the holder works for IWSO (1, 6.7.1). */
    static Reason hidesAffiliation(Account page, Readings readings) {
        return Reason.all(
                Reason.of(
                        "affiliation-hidden",
                        page.affiliation().is(Affiliation.NONE),
                        page,
                        "affiliation",
                        page.affiliation()),
                Reason.not("no-iwso-address", carriesIwsoAddress(page, readings)));
    }

    /** Tells whether the page says that its holder works for IWSO, or an IWSO address on it does. */
    static Reason identifies(Account page, Readings readings) {
        return Reason.any(
                Reason.of(
                        "affiliation-identified",
                        page.affiliation().is(Affiliation.IDENTIFIED),
                        page,
                        "affiliation",
                        page.affiliation()),
                carriesIwsoAddress(page, readings));
    }

    /** Tells whether a page of this kind can lie outside of the policy (I-scope). */
    static Reason canLieOutside(Account page, Readings readings) {
        return Reason.any(
                readings.says("I-scope"),
                Reason.of("is-blog", page.kind().is(AccountKind.BLOG), page, "kind", page.kind()));
    }

    private static Reason carriesIwsoAddress(Account page, Readings readings) {
        Truth carries =
                readings.isIwsoAddress(page.primaryEmail()).or(readings.isIwsoAddress(page.notificationEmail()));
        return Reason.of(
                "iwso-address",
                carries,
                new Ground(page, "primaryEmail", page.primaryEmail().domain()),
                new Ground(page, "notificationEmail", page.notificationEmail().domain()));
    }
}
