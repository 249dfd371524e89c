package ca.iwso.policy.model;

import ca.iwso.policy.model.event.AccountInspected;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.event.InternetUsed;
import ca.iwso.policy.model.event.LegalBasis;
import ca.iwso.policy.model.event.Licence;
import ca.iwso.policy.model.event.MaterialTransferred;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.fact.AccountKind;
import ca.iwso.policy.model.fact.Affiliation;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.Email;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.fact.Hosting;
import ca.iwso.policy.model.fact.Purpose;
import ca.iwso.policy.model.fact.Request;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a builder starts from: nothing recorded.
 *
 * <p>Public only because generated builders in other packages refer to it.
 */
public final class Unrecorded {
    /** No id. */
    public static final String ID = Ids.UNKNOWN;

    /** No ids. */
    public static final List<String> IDS = List.of(Ids.UNKNOWN);

    /** No moment. */
    public static final Moment MOMENT = Moment.UNKNOWN;

    /** A later change of which no record means that it has not happened. */
    public static final Moment NOT_HAPPENED = Moment.NONE;

    /** No judgement. */
    public static final Truth TRUTH = Truth.UNKNOWN;

    /** A statement that does not hold unless it is recorded. */
    public static final Truth NO = Truth.FALSE;

    /** Nothing known of the period but that it has not ended. */
    public static final Period PERIOD = Period.UNKNOWN;

    /** No reference: an event that answers none, a post that appears on its own account. */
    public static final String NO_ID = Ids.NONE;

    /** Nobody known. */
    public static final Party PARTY = Party.UNKNOWN;

    /** An event was done unless it is recorded as an attempt or a proposal. */
    public static final Act.Stage STAGE = Act.Stage.DONE;

    /** A post is a post unless another form is recorded. */
    public static final Post.Form FORM = Post.Form.POST;

    /** No review of the content. */
    public static final Review REVIEW = Review.MISSING;

    /** A review that a builder makes was made. */
    public static final boolean MADE = true;

    /** No method of an interaction. */
    public static final Channel CHANNEL = Channel.UNKNOWN;

    /** No engagement. */
    public static final Engagement ENGAGEMENT = Engagement.UNKNOWN;

    /** No e-mail address. */
    public static final Email EMAIL = Email.UNKNOWN;

    /** No hosting. */
    public static final Hosting HOSTING = Hosting.UNKNOWN;

    /** No kind of account. */
    public static final AccountKind KIND = AccountKind.UNKNOWN;

    /** No affiliation. */
    public static final Affiliation AFFILIATION = Affiliation.UNKNOWN;

    /** No purpose. */
    public static final Purpose PURPOSE = Purpose.UNKNOWN;

    /** No facility. */
    public static final InternetUsed.Facility FACILITY = InternetUsed.Facility.UNKNOWN;

    /** No signer. */
    public static final Consent.Signer SIGNER = Consent.Signer.UNKNOWN;

    /** No decision. */
    public static final Request.Decision DECISION = Request.Decision.UNKNOWN;

    /** No author of material. */
    public static final MaterialTransferred.Origin ORIGIN = MaterialTransferred.Origin.UNKNOWN;

    /** No licence known or known not to exist. */
    public static final Licence LICENCE = Licence.UNKNOWN;

    /** No law known or known not to exist. */
    public static final LegalBasis LEGAL_BASIS = LegalBasis.UNKNOWN;

    /** No need of an access. */
    public static final AccountInspected.Need NEED = AccountInspected.Need.UNKNOWN;

    /** No number. */
    public static final OptionalInt NUMBER = OptionalInt.empty();

    private Unrecorded() {}

    /** Gives the list of which nothing is known. */
    public static <T> Entries<T> entries() {
        return Entries.unknown();
    }

    /** Gives an empty list. */
    public static <T> List<T> list() {
        return List.of();
    }
}
