package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.AccountUsed;
import ca.iwso.policy.model.event.CredentialShared;
import ca.iwso.policy.model.event.CredentialSought;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.PasswordSet;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Purpose;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.definition.rule.Rule;

/** The conditions that acts with user IDs and passwords settle (8). */
public final class Credentials {
    private Credentials() {}

    /** Tells whether an account is that of some user ID that IWSO issued. */
    static Reason isAtIwso(Fact act, String user) {
        Truth truth = user.equals(Ids.UNKNOWN) ? Truth.UNKNOWN : Truth.of(!user.equals(Ids.NONE));
        return Reason.of("account-at-iwso", truth, act, "user", user);
    }

    /** Tells whether the account that was used is that of some user ID that IWSO issued. */
    public static Reason usesIwsoAccount(Conduct conduct) {
        return isAtIwso(conduct.act(), conduct.act(AccountUsed.class).user());
    }

    /** Tells whether what was told concerns an account of IWSO's. */
    public static Reason concernsIwso(Conduct conduct) {
        CredentialShared sharing = conduct.act(CredentialShared.class);
        String key = Ids.names(sharing.account()) ? "account" : "user";
        String account = Ids.names(sharing.account()) ? sharing.account() : sharing.user();
        return Reason.of("account-of-iwso", sharing.ofIwso(conduct.account()), sharing, key, account);
    }

    /** Tells whether a user ID or a password was told. */
    public static Reason tellsCredentials(Conduct conduct) {
        CredentialShared sharing = conduct.act(CredentialShared.class);
        return Reason.of(
                "tells-credentials",
                sharing.tellsCredentials(),
                sharing,
                "what",
                sharing.what().list());
    }

    /** Gives the claim that somebody uses the account of another; nobody answers for it with her. */
    public static Claim claimOfAnothersAccount(
            Rule rule, AccountUsed use, UserId user, StaffMember actor, Premises premises) {
        Conduct conduct = Conduct.own(use, actor, Account.unrecorded(use.overAccount()), List.of(), premises);
        return conduct.claim(
                rule, Reason.all(conduct.byStaff(), isAtIwso(use, use.user())), isAnothers(use, user, actor));
    }

    private static Reason isAnothers(Event act, UserId user, StaffMember actor) {
        return Reason.not("user-id-anothers", isIssuedTo(act, user, actor));
    }

    /** Tells whether the password sought is another's than that of who sought it, and of who else answers for it. */
    public static Reason isAnothers(UserId user, Conduct conduct) {
        CredentialSought seeking = conduct.act(CredentialSought.class);
        List<Reason> parts = new ArrayList<>();
        parts.add(isAtIwso(seeking, seeking.user()));
        parts.add(isAnothers(seeking, user, conduct.actor()));
        if (!conduct.actor().id().equals(conduct.bearer().id())) {
            parts.add(isAnothers(seeking, user, conduct.bearer()));
        }
        return Reason.all("password-anothers", parts);
    }

    /** Tells whether a user ID is somebody's; of an act of nobody knows whom, who did it is missing. */
    private static Reason isIssuedTo(Event act, UserId user, StaffMember person) {
        Truth issued = user.issuedTo(person.id());
        boolean assigned = user.assignees().stream().noneMatch(Ids.UNKNOWN::equals);
        return issued == Truth.UNKNOWN && act.actorId().equals(Ids.UNKNOWN) && assigned
                ? Reason.of("user-id-hers", issued, act, "actor", Ids.UNKNOWN)
                : Reason.of("user-id-hers", issued, user, "assignee", user.assignees());
    }

    /** Tells whether a use is for another purpose than IWSO's business, and not approved either. */
    public static Reason isUnauthorised(Conduct conduct, Reason approved) {
        AccountUsed use = conduct.act(AccountUsed.class);
        Purpose purpose = use.purpose();
        Truth forBusiness = purpose == Purpose.UNKNOWN ? Truth.UNKNOWN : Truth.of(purpose == Purpose.BUSINESS);
        Reason business = Reason.of("account-for-business", forBusiness, use, "purpose", purpose);
        return Reason.not("use-unauthorised", Reason.any("use-authorised", List.of(business, approved)));
    }

    /** Tells whether a password is too short, or lacks a letter or a digit. */
    public static Reason isWeak(Conduct conduct) {
        PasswordSet password = conduct.act(PasswordSet.class);
        Readings readings = conduct.readings();
        int least = readings.number("8.1/minimum-length");
        Object length = password.length().isPresent() ? password.length().getAsInt() : Ids.UNKNOWN;
        Reason strong = Reason.all(
                "password-strong",
                List.of(
                        Reason.all(
                                readings.asks("8.1/minimum-length"),
                                Reason.of(
                                        "password-long-enough",
                                        password.hasAtLeast(least),
                                        password,
                                        "length",
                                        length)),
                        Reason.of("password-has-letter", password.letter(), password, "hasLetter", password.letter()),
                        Reason.of("password-has-digit", password.digit(), password, "hasDigit", password.digit())));
        return Reason.not("password-weak", strong);
    }
}
