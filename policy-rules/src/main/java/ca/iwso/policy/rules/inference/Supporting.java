package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.definition.rule.Rule;

/**
 * A reaction with who answers for it, the account with which it was made, and whether who made it is identified as
 * staff on others.
 *
 * @param event the id of the reaction
 * @param reaction the reaction
 * @param conduct who answers for it
 * @param identifiedElsewhere whether another account of who made it shows that she works for IWSO
 */
public record Supporting(String event, Reaction reaction, Conduct conduct, Reason identifiedElsewhere) {

    /**
     * Gives the supporting that a reaction is.
     *
     * @param hers the other accounts that the register says are hers
     * @param anybodys the other accounts of which nobody recorded whose they are
     */
    public static Supporting of(Conduct conduct, List<Account> hers, List<Account> anybodys) {
        Reaction reaction = conduct.act(Reaction.class);
        Readings readings = conduct.readings();
        String actor = conduct.actor().id();
        List<Reason> each = new ArrayList<>();
        boolean complete = conduct.registers().allAccounts().recorded();
        for (List<Account> some : List.of(hers, anybodys)) {
            for (Account other : some) {
                if (isDescribed(other, complete)) {
                    each.add(identifies(other, actor, readings));
                }
            }
        }
        if (actor.equals(Ids.UNKNOWN) && someAccountMayIdentify(conduct)) {
            each.add(Reason.of("holds-account", Truth.UNKNOWN, reaction, "actor", actor));
        }
        Reason elsewhere = conduct.registers().accounts().any("identified-elsewhere", each);
        return new Supporting(reaction.id(), reaction, conduct, elsewhere);
    }

    /** Tells whether it is more than a reference of some event, which has nothing to do with this one. */
    private static boolean isDescribed(Account account, boolean complete) {
        return Ids.names(account.id()) && (complete || !account.equals(Account.unrecorded(account.id())));
    }

    /** Tells whether any other account may be held by whoever acted, and show that she works for IWSO. */
    private static boolean someAccountMayIdentify(Conduct conduct) {
        Entries<Account> accounts = conduct.registers().allAccounts();
        return accounts.otherwise() != Truth.FALSE
                || accounts.list().stream()
                        .filter(other -> !other.id().equals(conduct.account().id())
                                && !other.holder().equals(Ids.NONE))
                        .anyMatch(other -> showsStaff(other, conduct.readings()).truth() != Truth.FALSE);
    }

    /** Tells whether an account is hers and shows that she works for IWSO; what IWSO itself runs shows it of nobody. */
    private static Reason identifies(Account other, String actor, Readings readings) {
        return Reason.all(
                Reason.of("holds-account", Ids.same(other.holder(), actor), other, "holder", other.holder()),
                showsStaff(other, readings));
    }

    private static Reason showsStaff(Account other, Readings readings) {
        return Reason.all(
                Reason.not(
                        "site-not-official",
                        Reason.of("site-official", other.official(), other, "hosting", other.hosting())),
                Pages.identifies(other, readings));
    }

    /** Tells whether staff made it who are identified on-line as such: by the page used, or by another account. */
    public Reason byIdentifiedStaff() {
        return Reason.all(
                conduct.byStaff(),
                Reason.any(
                        "identified-on-line",
                        List.of(
                                onOfficialSite(),
                                Pages.identifies(conduct.account(), conduct.readings()),
                                identifiedElsewhere)));
    }

    /** Tells whether others can see it. */
    public Reason isPublic() {
        return Reason.of("support-public", reaction.secret().not(), reaction, "private", reaction.secret());
    }

    /** Tells whether a reader notes a word of what it supports. */
    public Reason notes(Word word) {
        return Words.notes(reaction, reaction.review(), word);
    }

    private Reason onOfficialSite() {
        return Pages.isOfficial(conduct.account());
    }

    /** Tells whether it lies outside of the policy (6.7.1): as for a post, and nowhere identified as staff (6.5). */
    public Reason isOutsidePolicy() {
        Account account = conduct.account();
        Readings readings = conduct.readings();
        return Reason.all(
                Pages.isPersonal(account),
                Pages.hidesAffiliation(account, readings),
                Pages.canLieOutside(account, readings),
                Reason.not("not-identified-elsewhere", identifiedElsewhere),
                Reason.not("not-about-iwso", notes(Word.ABOUT_IWSO)),
                notes(Word.PURELY_PERSONAL));
    }

    /** Gives what a rule claims of this supporting. */
    public Claim claim(Rule rule, Reason matter, Reason holds) {
        return conduct.claim(rule, matter, holds);
    }

    /** Gives what a rule claims where the norm's matter is itself what it says. */
    public Claim claim(Rule rule, Reason matter) {
        return conduct.claim(rule, matter);
    }
}
