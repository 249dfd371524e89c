package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * The creation of a site or page ({@code site-created}, 6.11.1).
 *
 * @param act which, when, who
 * @param site the site or page
 * @param official whether it presents itself as one of IWSO's official sites
 * @param identifiers in which ways it carries IWSO as an identifier
 */
@RecordBuilder
public record SiteCreated(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String site,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth official,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<SiteCreated.Identifier> identifiers)
        implements Event, SiteCreatedBuilder.With {
    /** Refuses nulls, and lists of which only some entries are known. */
    public SiteCreated {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(site, "site");
        Objects.requireNonNull(official, "official");
        identifiers = Entries.whole(identifiers, "identifiers");
    }

    /** How a site can carry IWSO as an identifier. */
    public enum Identifier {
        /** By name in its text. */
        NAME,
        /** Through the corporate logo. */
        LOGO
    }

    @Override
    public String type() {
        return "site-created";
    }

    @Override
    public List<String> accountIds() {
        return List.of(site);
    }
}
