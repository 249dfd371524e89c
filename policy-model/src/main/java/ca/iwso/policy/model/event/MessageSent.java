package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import ca.iwso.policy.model.fact.Email;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * A message that somebody sent, or had sent, by e-mail or over a site ({@code message-sent}, 7.1).
 *
 * @param act which, when, who
 * @param account the account or site over which it went
 * @param email the e-mail address from which it went, where it went by e-mail
 * @param solicited whether those addressed had asked for it
 * @param authorised whether somebody who may had authorised it
 * @param review what a reviewer noted of it
 */
@RecordBuilder
public record MessageSent(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String account,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "EMAIL")
        Email email,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth solicited,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth authorised,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "REVIEW")
        Review review)
        implements Transmitted, Reviewed, MessageSentBuilder.With {
    /** Refuses nulls. */
    public MessageSent {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(solicited, "solicited");
        Objects.requireNonNull(authorised, "authorised");
        Objects.requireNonNull(review, "review");
    }

    @Override
    public String type() {
        return "message-sent";
    }

    @Override
    public MessageSent unreviewed() {
        return withReview(Review.MISSING);
    }
}
