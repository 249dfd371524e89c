package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * A use of a website ({@code website-used}, 7.1).
 *
 * @param act which, when, who
 * @param site the website
 * @param review what a reviewer noted of the use, its purpose and its effect
 */
@RecordBuilder
public record WebsiteUsed(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String site,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "REVIEW")
        Review review)
        implements Reviewed, WebsiteUsedBuilder.With {
    /** Refuses nulls. */
    public WebsiteUsed {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(review, "review");
    }

    @Override
    public String type() {
        return "website-used";
    }

    @Override
    public String overAccount() {
        return site;
    }

    @Override
    public WebsiteUsed unreviewed() {
        return withReview(Review.MISSING);
    }
}
