package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.MessageSent;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Reviewed;
import ca.iwso.policy.model.event.Transmitted;
import ca.iwso.policy.model.event.WebsiteUsed;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.finding.Reason;
import java.util.List;

/** The conditions that a use of IWSO's website, accounts and e-mail settles (7.1). */
public final class Uses {
    private Uses() {}

    /** Tells whether staff use a website that is one of IWSO's own. */
    public static Reason ofIwsoSite(Conduct conduct) {
        WebsiteUsed use = conduct.act(WebsiteUsed.class);
        Reason official = use.site().equals(Ids.NONE)
                ? Reason.of("site-official", Truth.FALSE, use, "site", Ids.NONE)
                : Pages.isOfficial(conduct.account());
        return Reason.all("uses-iwso-site", List.of(conduct.byStaff(), official));
    }

    /** Tells whether a reader notes a word of a use, or of a message. */
    public static Reason notes(Conduct conduct, Word word) {
        Reviewed use = conduct.act(Reviewed.class);
        return Words.notes(use, use.review(), word);
    }

    /** Tells whether something went over one of IWSO's own sites or accounts. */
    static Reason overSite(Transmitted act, Account site) {
        return act.overAccount().equals(Ids.NONE)
                ? Reason.of("site-official", Truth.FALSE, act, "account", Ids.NONE)
                : Pages.isOfficial(site);
    }

    /** Tells whether something went over one of IWSO's own sites or accounts, or from an IWSO e-mail address. */
    static Reason overSiteOrEmail(Transmitted act, Conduct conduct) {
        return Reason.any(
                "over-iwso-means", List.of(overSite(act, conduct.account()), byIwsoEmail(act, conduct.readings())));
    }

    private static Reason byIwsoEmail(Transmitted act, Readings readings) {
        return Reason.of(
                "by-iwso-email",
                readings.isIwsoAddress(act.fromAddress()),
                act,
                "email",
                act.fromAddress().domain());
    }

    /**
     * Tells whether a message lies outside of the policy (6.7.1), as a post of the same content would.
     *
     * <p>An e-mail has no page that could show the affiliation: its address and what it says of IWSO stand for one.
     */
    public static Reason isOutsidePolicy(Conduct conduct) {
        MessageSent message = conduct.act(MessageSent.class);
        Account account = conduct.account();
        Readings readings = conduct.readings();
        Reason hidden = message.overAccount().equals(Ids.NONE)
                ? Reason.all(
                        Reason.not("not-by-iwso-email", byIwsoEmail(message, readings)),
                        Reason.not("not-referring-to-iwso", notes(conduct, Word.REFERS_TO_IWSO)),
                        readings.says("I-scope"))
                : Reason.all(
                        Pages.isPersonal(account),
                        Pages.hidesAffiliation(account, readings),
                        Pages.canLieOutside(account, readings));
        return Reason.all(
                hidden,
                Reason.not("not-about-iwso", notes(conduct, Word.ABOUT_IWSO)),
                notes(conduct, Word.PURELY_PERSONAL));
    }

    /** Tells whether staff advertise or solicit in a message over what is IWSO's. */
    public static Reason solicits(Conduct conduct) {
        return Reason.all(
                conduct.byStaff(),
                overSiteOrEmail(conduct.act(MessageSent.class), conduct),
                notes(conduct, Word.COMMERCIAL));
    }

    /** Tells whether staff advertise or solicit in a direct message over an official account. */
    public static Reason solicits(Posting posting) {
        return Reason.all(
                posting.byStaff(),
                posting.hasForm("is-direct-message", Post.Form.DIRECT_MESSAGE),
                posting.onOfficialSite(),
                posting.notes(Word.COMMERCIAL));
    }

    /** Tells whether a message is unsolicited or unauthorised. */
    public static Reason isSpam(Conduct conduct) {
        MessageSent message = conduct.act(MessageSent.class);
        Reason solicited = Reason.of("solicited", message.solicited(), message, "solicited", message.solicited());
        Reason authorised = Reason.of("authorised", message.authorised(), message, "authorised", message.authorised());
        Reason announcement = Reason.all(
                "authorised-as-announcement",
                List.of(
                        notes(conduct, Word.ANNOUNCEMENT),
                        conduct.isApprovedUser(),
                        overSite(message, conduct.account())));
        return isSpam(solicited, authorised, announcement);
    }

    /** Tells whether a direct message is unsolicited or unauthorised. */
    public static Reason isSpam(Posting posting) {
        Post post = posting.post();
        Reason solicited = Reason.of("solicited", post.solicited(), post, "solicited", post.solicited());
        Reason authorised = Reason.of("authorised", post.authorised(), post, "authorised", post.authorised());
        Reason announcement = Reason.all(
                "authorised-as-announcement",
                List.of(posting.notes(Word.ANNOUNCEMENT), posting.isApprovedUser(), posting.onOfficialSite()));
        return isSpam(solicited, authorised, announcement);
    }

    /** The leave to announce (6.4) authorises; it cannot make anybody have asked for it. */
    private static Reason isSpam(Reason solicited, Reason authorised, Reason announcement) {
        return Reason.any(
                Reason.not("unsolicited", solicited),
                Reason.not("unauthorised", Reason.any("message-authorised", List.of(authorised, announcement))));
    }
}
