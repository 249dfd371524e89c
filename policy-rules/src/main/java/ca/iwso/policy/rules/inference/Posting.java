package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kie.api.definition.rule.Rule;

/**
 * A post with who answers for it, the account with which it was posted, and the site on which it appears.
 *
 * @param event the id of the post
 * @param post the post
 * @param conduct who answers for it
 * @param account the account with which it was posted
 * @param site the account or site on which it appears
 */
public record Posting(String event, Post post, Conduct conduct, Account account, Account site) {

    /** Gives the posting of a post. */
    public static Posting of(Post post, Conduct conduct, Account account, Account site) {
        return new Posting(post.id(), post, conduct, account, site);
    }

    /** Gives when it was posted. */
    public Moment at() {
        return post.at();
    }

    /** Gives the id of who posted it. */
    public String actorId() {
        return conduct.actor().id();
    }

    /** Tells whether who posted it is a communications delegate at the time. */
    public Reason isDelegate() {
        return conduct.isDelegate();
    }

    /** Tells whether staff posted it. */
    public Reason byStaff() {
        return conduct.byStaff();
    }

    /** Tells whether a reader notes a word of it. */
    public Reason notes(Word word) {
        return Words.notes(post, post.review(), word);
    }

    /** Tells whether it appears on one of IWSO's own sites. */
    public Reason onOfficialSite() {
        return Reason.of("site-official", site.official(), site, "hosting", site.hosting());
    }

    /** Tells whether it was posted with somebody's own account. */
    public Reason withPersonalAccount() {
        return Reason.of("account-personal", account.personal(), account, "hosting", account.hosting());
    }

    /** Tells whether it has one of some forms. */
    public Reason hasForm(String term, Post.Form... forms) {
        return Reason.of(term, post.form().isOneOf(forms), post, "form", post.form());
    }

    /** Tells whether any of the people whom it shows is of a kind, where whom it shows is recorded. */
    public Reason shows(String term, Collection<Reason> depicted) {
        if (depicted.isEmpty()) {
            Entries<Depiction> pictures = post.pictures();
            Truth truth = pictures.otherwise();
            return Reason.of(term, truth, post, "depicts", truth == Truth.FALSE ? "none" : "unknown");
        }
        return Reason.any(term, depicted);
    }

    /** Gives what a rule claims of this posting. */
    public Claim claim(Rule rule, Reason matter, Reason holds) {
        return conduct.claim(rule, matter, holds);
    }

    /** Gives what a rule claims of every post by staff. */
    public Claim claimOfStaff(Rule rule, Reason holds) {
        return claim(rule, byStaff(), holds);
    }

    /** Gives what a rule claims where the norm's matter is itself what the norm forbids. */
    public Claim claim(Rule rule, Reason matter) {
        return conduct.claim(rule, matter);
    }

    /** Tells whether it is derogatory about those whom 6.9.2 protects; a note that names nobody is about one of them. */
    public Reason isDerogatory(Collection<Reason> mentions) {
        List<Reason> parts = new ArrayList<>(mentions);
        boolean namesNobody = post.review().of(Word.DEROGATORY).stream()
                .anyMatch(note -> note.about().isEmpty());
        if (parts.isEmpty() || namesNobody) {
            parts.add(notes(Word.DEROGATORY));
        }
        return Reason.any("is-derogatory", parts);
    }

    /** Tells whether it lies outside of the policy (6.7.1): a personal page that hides the affiliation, purely personal content. */
    public Reason isOutsidePolicy(Readings readings) {
        return Reason.all(
                withPersonalAccount(),
                Reason.not("site-not-official", onOfficialSite()),
                Pages.hidesAffiliation(account, readings),
                Pages.canLieOutside(account, readings),
                Reason.not("not-about-iwso", notes(Word.ABOUT_IWSO)),
                notes(Word.PURELY_PERSONAL));
    }
}
