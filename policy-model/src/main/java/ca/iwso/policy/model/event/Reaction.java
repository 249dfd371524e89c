package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * A sign of support with one click or signature ({@code reaction}).
 *
 * @param act which, when, who
 * @param action what was done
 * @param account the account with which it was done
 * @param secret whether others cannot see it; a reaction is public unless it is recorded as private
 * @param review what a reviewer noted of what it supports
 */
@RecordBuilder
public record Reaction(
        Act act,
        Reaction.Action action,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String account,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "NO")
        Truth secret,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "REVIEW")
        Review review)
        implements Reviewed, ReactionBuilder.With {
    /** Refuses nulls. */
    public Reaction {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(secret, "secret");
        Objects.requireNonNull(review, "review");
    }

    /** How support was shown. */
    public enum Action {
        /** Liked. */
        LIKE,
        /** Followed. */
        FOLLOW,
        /** Joined. */
        JOIN,
        /** Signed. */
        SIGN
    }

    @Override
    public String type() {
        return "reaction";
    }

    @Override
    public String overAccount() {
        return account;
    }

    @Override
    public Reaction unreviewed() {
        return withReview(Review.MISSING);
    }
}
