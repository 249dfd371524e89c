package ca.iwso.policy.model.event;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * IWSO's review of a discovered site ({@code site-reviewed}, 6.11.1).
 *
 * @param act which, when, who reviewed it
 * @param discovery the id of the discovery
 */
@RecordBuilder
public record SiteReviewed(Act act, String discovery) implements Event, SiteReviewedBuilder.With {
    /** Refuses nulls. */
    public SiteReviewed {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(discovery, "discovery");
    }

    @Override
    public String type() {
        return "site-reviewed";
    }

    @Override
    public List<String> refersTo() {
        return List.of(discovery);
    }
}
