package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * The discovery of a site or page that carries IWSO's name ({@code site-discovered}, 6.11.1).
 *
 * @param act which, when, who found it
 * @param site the site or page
 * @param authorised whether it had been authorised; where unknown, the register of requests may tell
 */
@RecordBuilder
public record SiteDiscovered(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String site,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth authorised)
        implements Event, SiteDiscoveredBuilder.With {
    /** Refuses nulls. */
    public SiteDiscovered {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(authorised, "authorised");
    }

    @Override
    public String type() {
        return "site-discovered";
    }

    @Override
    public List<String> accountIds() {
        return List.of(site);
    }
}
