package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import ca.iwso.policy.model.fact.Email;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Something published: a post, a comment, a reply, a direct message, a share ({@code post-published}).
 *
 * @param act which, when, who
 * @param form what form it has
 * @param account the account with which it was posted
 * @param site the account or site on which it appears; that of {@code account} where it is {@code none}
 * @param email the e-mail address with which the author identified herself (6.11.6)
 * @param to whom it addresses; asked of replies and direct messages only
 * @param answers the id of the event that it answers; {@code none} where it answers none
 * @param solicited whether those addressed had asked for it; asked of direct messages only (7.1)
 * @param authorised whether somebody who may had authorised it; asked of direct messages only (7.1)
 * @param depicts whom its pictures show; where not given, a review settles that they show nobody
 * @param review what a reviewer noted of it
 */
@RecordBuilder
public record Post(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "FORM")
        Form form,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String account,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "NO_ID")
        String site,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "EMAIL")
        Email email,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "PARTY")
        Party to,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "NO_ID")
        String answers,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth solicited,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth authorised,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<Depiction> depicts,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "REVIEW")
        Review review)
        implements Interaction, Reviewed, PostBuilder.With {
    /** Refuses nulls, and lists of which only some entries are known. */
    public Post {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(answers, "answers");
        Objects.requireNonNull(solicited, "solicited");
        Objects.requireNonNull(authorised, "authorised");
        depicts = Entries.whole(depicts, "depicts");
        Objects.requireNonNull(review, "review");
    }

    /** The form of something published. */
    public enum Form {
        /** A post of one's own. */
        POST,
        /** A comment. */
        COMMENT,
        /** A reply to somebody. */
        REPLY,
        /** A message that only those addressed can read. */
        DIRECT_MESSAGE,
        /** Something of another's, passed on. */
        SHARE,
        /** Nothing is recorded. */
        UNKNOWN;

        /** Tells whether it is one of the given forms. */
        public Truth isOneOf(Form... forms) {
            return this == UNKNOWN ? Truth.UNKNOWN : Truth.of(List.of(forms).contains(this));
        }
    }

    @Override
    public String type() {
        return "post-published";
    }

    /** Gives whom it addresses; replies and messages address somebody, other forms nobody unless it is recorded. */
    @Override
    public Party counterpart() {
        boolean open = to.kind() == Party.Kind.UNKNOWN && form.isOneOf(Form.REPLY, Form.DIRECT_MESSAGE) == Truth.FALSE;
        return open ? Party.NONE : to;
    }

    @Override
    public String counterpartKey() {
        return "to";
    }

    @Override
    public String overAccount() {
        return account;
    }

    @Override
    public List<String> refersTo() {
        return Ids.names(answers) ? List.of(answers) : List.of();
    }

    /** Gives the account or site on which it appears. */
    public String appearsOn() {
        return site.equals(Ids.NONE) ? account : site;
    }

    /** Gives the pictures: as recorded, else none where a review was made, else unknown. */
    public Entries<Depiction> pictures() {
        return depicts.recorded() || !review.made() ? depicts : Entries.none();
    }

    @Override
    public List<Party> parties() {
        List<Party> parties = new ArrayList<>(Reviewed.super.parties());
        parties.add(to);
        depicts.forEach(depiction -> parties.add(depiction.who()));
        return parties;
    }

    @Override
    public List<String> accountIds() {
        return List.of(appearsOn(), account);
    }

    @Override
    public Post unreviewed() {
        return withReview(Review.MISSING);
    }
}
