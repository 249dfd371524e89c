package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Note;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.definition.rule.Rule;

/** A post with who answers for it, the account with which it was posted, and the site on which it appears. */
public final class Posting {
    private final Post post;
    private final Conduct conduct;
    private final Account site;
    private final Showing showing;
    private final List<Ruling> rulings;
    private final Memo memo = new Memo();

    private Posting(Post post, Conduct conduct, Account site, Showing showing, List<Ruling> rulings) {
        this.post = post;
        this.conduct = conduct;
        this.site = site;
        this.showing = showing;
        this.rulings = List.copyOf(rulings);
    }

    /**
     * Gives the posting of a post.
     *
     * @param conduct who answers for it
     * @param site the account or site on which it appears
     * @param showing whom it shows and of whom it tells
     * @param about what was decided of its publication
     * @param loose what was decided of a publication, nobody knows which
     */
    public static Posting of(Conduct conduct, Account site, Showing showing, List<Ruling> about, List<Ruling> loose) {
        List<Ruling> rulings = new ArrayList<>(about);
        rulings.addAll(loose);
        return new Posting(conduct.act(Post.class), conduct, site, showing, rulings);
    }

    /** Gives the id of the post. */
    public String event() {
        return post.id();
    }

    /** Gives the post. */
    public Post post() {
        return post;
    }

    /** Gives who answers for it. */
    Conduct conduct() {
        return conduct;
    }

    /** Gives the account with which it was posted. */
    Account account() {
        return conduct.account();
    }

    /** Gives how the text is read. */
    public Readings readings() {
        return conduct.readings();
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

    /** Tells whether who posted it may use IWSO's sites at the time (6.4). */
    public Reason isApprovedUser() {
        return conduct.isApprovedUser();
    }

    /** Tells whether staff posted it. */
    public Reason byStaff() {
        return conduct.byStaff();
    }

    /** Tells whether a reader notes a word of it. */
    public Reason notes(Word word) {
        return memo.of(word, () -> Words.notes(post, post.review(), word));
    }

    /** Tells whether it appears on one of IWSO's own sites. */
    public Reason onOfficialSite() {
        return memo.of("site-official", () -> Pages.isOfficial(site));
    }

    /** Tells whether it was posted with somebody's own account. */
    public Reason withPersonalAccount() {
        return memo.of("account-personal", () -> Pages.isPersonal(account()));
    }

    /** Tells whether it has one of some forms. */
    public Reason hasForm(String term, Post.Form... forms) {
        return Reason.of(term, post.form().isOneOf(forms), post, "form", post.form());
    }

    /** Tells whether staff speak for IWSO in it, or post it as IWSO (6.11.3). */
    public Reason speaksForIwso() {
        return Reason.all(byStaff(), forIwso());
    }

    private Reason forIwso() {
        return memo.of(
                "speaks-for-iwso",
                () -> Reason.any(
                        "speaks-for-iwso", List.of(notes(Word.ON_BEHALF_OF_IWSO), notes(Word.AS_ORGANISATION))));
    }

    /** Tells whether who posted it may speak for IWSO at the time. */
    public Reason bySpeaker() {
        return conduct.isSpeaker();
    }

    /** Tells whether staff post content of IWSO on one of its sites, and no comment in their own name (6.11.4). */
    public Reason isContentOfIwso() {
        return Reason.all(
                byStaff(),
                onOfficialSite(),
                Reason.any("content-of-iwso", List.of(Reason.not("not-a-comment", isComment()), forIwso())));
    }

    /** Tells whether staff comment, in a person's name, on one of IWSO's own sites (6.11.6); any post may count (I-comment). */
    public Reason commentsOnOfficialSite() {
        return memo.of(
                "comments-on-official-site",
                () -> Reason.all(
                        byStaff(),
                        onOfficialSite(),
                        Reason.any(
                                "counts-as-comment",
                                List.of(isComment(), readings().says("I-comment"))),
                        isOwn()));
    }

    /** Tells whether it was posted in somebody's own name, and not as the organisation. */
    Reason isOwn() {
        return memo.of("not-as-organisation", () -> Reason.not("not-as-organisation", notes(Word.AS_ORGANISATION)));
    }

    /** Tells whether it was posted with another account than one of IWSO's own. */
    Reason onOtherAccount() {
        return memo.of("account-not-official", () -> Reason.not("account-not-official", Pages.isOfficial(account())));
    }

    /** Tells whether one comments there who has an IWSO e-mail address to do so. */
    public Reason commentsByIwsoEmailHolder() {
        StaffMember author = conduct.actor();
        return Reason.all(
                commentsOnOfficialSite(),
                Reason.of(
                        "author-has-iwso-address",
                        readings().isIwsoAddress(author.email()),
                        author,
                        "email",
                        author.email().domain()));
    }

    private Reason isComment() {
        return hasForm("is-comment", Post.Form.COMMENT, Post.Form.REPLY);
    }

    /** Tells whether she identified herself with an IWSO e-mail address. */
    public Reason signedWithIwsoAddress() {
        return Reason.of(
                "signed-with-iwso-address",
                readings().isIwsoAddress(post.email()),
                post,
                "email",
                post.email().domain());
    }

    /** Tells whether any picture shows a client. */
    public Reason showsClients() {
        return memo.of("shows-client", () -> shows("shows-client", showing.clients()));
    }

    /** Tells whether any picture shows a member of staff. */
    public Reason showsStaff() {
        return shows("shows-staff", showing.staff(actorId()));
    }

    /** Tells whether every client shown, or her substitute decision maker, had consented to pictures. */
    public Reason clientsConsented() {
        String term = "clients-consented";
        // Whomever it shows where nobody recorded that, she may not have consented.
        return post.pictures().otherwise() == Truth.UNKNOWN
                ? Reason.of(term, Truth.UNKNOWN, post, "depicts", "unknown")
                : Reason.all(term, showing.consentsToPictures());
    }

    /** Tells whether the Executive Director had approved the publication. */
    public Reason approvedByDirector() {
        return memo.of("director-approved", this::approval);
    }

    /** What the Executive Director publishes herself, she approves: whether that counts is a reading. */
    private Reason approval() {
        Reason asked = conduct.registers()
                .approved(rulings.stream()
                        .map(ruling -> ruling.approves(post, When.of(post), actorId()))
                        .toList());
        Reason herself = conduct.isDirector();
        return herself.truth() == Truth.FALSE
                ? asked
                : Reason.any(
                        "director-approved",
                        List.of(asked, Reason.all(herself, readings().says("I-ed-self"))));
    }

    /** Tells whether any of the people whom it shows is of a kind, where whom it shows is recorded. */
    private Reason shows(String term, List<Reason> depicted) {
        if (depicted.isEmpty()) {
            Entries<Depiction> pictures = post.pictures();
            Truth truth = pictures.otherwise();
            return Reason.of(term, truth, post, "depicts", truth == Truth.FALSE ? "none" : "unknown");
        }
        return Reason.any(term, depicted);
    }

    /** Tells whether every client of whom it tells something had consented to words about her. */
    public Reason tellsWithConsent() {
        return memo.of("clients-consented-to-words", () -> consentsToWords(showing.consentsToWords()));
    }

    /** Whomever a post that nobody read may tell of, she had not consented where nobody had. */
    private Reason consentsToWords(List<Reason> consents) {
        String term = "clients-consented-to-words";
        if (!consents.isEmpty()) {
            return Reason.all(term, consents);
        }
        if (post.review().made()) {
            return Reason.of(term, Truth.FALSE, post, "review", "noted");
        }
        Reason anybody = Consents.toWords(Ids.UNKNOWN, List.of(), List.of(), When.of(post), conduct.registers());
        return anybody.truth() == Truth.FALSE ? anybody : Reason.of(term, Truth.UNKNOWN, post, "review", "none");
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

    /** Tells whether it shows no respect for those to whom its author owes it (2). */
    public Reason showsNoRespect() {
        return notesOfProtected("shows-no-respect", Word.DISRESPECTFUL, showing.disrespected(actorId()));
    }

    /** Tells whether it is derogatory of other staff, clients or stakeholders (6.9.2). */
    public Reason isDerogatory() {
        return notesOfProtected("is-derogatory", Word.DEROGATORY, showing.derogated(actorId()));
    }

    /** Tells whether a word holds of those whom a norm protects; a note that names nobody is about one of them. */
    private Reason notesOfProtected(String term, Word word, List<Reason> mentions) {
        List<Reason> parts = new ArrayList<>(mentions);
        boolean namesNobody =
                post.review().of(word).stream().anyMatch(note -> note.about().isEmpty());
        if (parts.isEmpty() || namesNobody) {
            parts.add(notes(word));
        }
        return Reason.any(term, parts);
    }

    /** Tells whether it discriminates by a ground that 6.2 or the Human Rights Code names, or by one that the note leaves out. */
    public Reason discriminates() {
        List<Reason> parts = new ArrayList<>();
        for (Note note : post.review().of(Word.DISCRIMINATORY)) {
            Truth noted = post.review().holds(note);
            parts.add(Reason.all(
                    Reason.of(Words.term(Word.DISCRIMINATORY), noted, post, "review", noted),
                    Reason.of("on-named-ground", Truth.of(note.discriminates()), post, "review", note.grounds())));
        }
        return parts.isEmpty() ? notes(Word.DISCRIMINATORY) : Reason.any("discriminates", parts);
    }

    /** Tells whether it lies outside of the policy (6.7.1): a personal page that hides the affiliation, purely personal content. */
    public Reason isOutsidePolicy() {
        return Reason.all(
                withPersonalAccount(),
                Reason.not("site-not-official", onOfficialSite()),
                Pages.hidesAffiliation(account(), readings()),
                Pages.canLieOutside(account(), readings()),
                Reason.not("not-about-iwso", notes(Word.ABOUT_IWSO)),
                notes(Word.PURELY_PERSONAL));
    }
}
