package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.AccountKind;
import ca.iwso.policy.model.fact.Affiliation;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;
import org.kie.api.definition.rule.Rule;

/** The conditions that a page settles by itself. */
public final class Pages {
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
        return Reason.any(showsAffiliation(page), carriesIwsoAddress(page, readings));
    }

    /** Tells whether the page says that its holder works for IWSO. */
    static Reason showsAffiliation(Account page) {
        return Reason.of(
                "affiliation-identified",
                page.affiliation().is(Affiliation.IDENTIFIED),
                page,
                "affiliation",
                page.affiliation());
    }

    /** Tells whether its profile says that the views are the holder's own (6.7.3). */
    static Reason carriesDisclaimer(Account page) {
        return Reason.of("profile-disclaims", page.disclaimer(), page, "disclaimer", page.disclaimer());
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

    /** Tells whether an IWSO address is its primary means of identification. */
    static Reason identifiedByIwsoAddress(Account page, Readings readings) {
        return Reason.of(
                "primary-address-iwso",
                readings.isIwsoAddress(page.primaryEmail()),
                page,
                "primaryEmail",
                page.primaryEmail().domain());
    }

    /** Tells whether its notifications go to an IWSO address. */
    static Reason notifiesIwsoAddress(Account page, Readings readings) {
        return Reason.of(
                "notification-address-iwso",
                readings.isIwsoAddress(page.notificationEmail()),
                page,
                "notificationEmail",
                page.notificationEmail().domain());
    }

    /** Tells whether it is somebody's own. */
    static Reason isPersonal(Account page) {
        return Reason.of("account-personal", page.personal(), page, "hosting", page.hosting());
    }

    /** Tells whether it is one of IWSO's own. */
    static Reason isOfficial(Account page) {
        return Reason.of("site-official", page.official(), page, "hosting", page.hosting());
    }

    static Claim claim(Rule rule, Account page, String bearer, Reason matter, Reason holds) {
        return new Claim(Conduct.norm(rule), page, bearer, false, Act.Stage.DONE, matter, holds, null);
    }
}
