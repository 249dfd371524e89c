package ca.iwso.policy.model.event;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;

/**
 * IWSO's review of a discovered site ({@code site-reviewed}, 6.11.1).
 *
 * @param act which, when, who reviewed it
 * @param discovery the id of the discovery
 */
@RecordBuilder
public record SiteReviewed(Act act, String discovery) implements Event, SiteReviewedBuilder.With {

    @Override
    public String type() {
        return "site-reviewed";
    }

    @Override
    public List<String> refersTo() {
        return List.of(discovery);
    }
}
