package ca.iwso.policy.api.reader;

import static ca.iwso.policy.api.reader.EventTables.event;

import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.SiteCreated;
import ca.iwso.policy.model.event.SiteCreatedBuilder;
import ca.iwso.policy.model.event.SiteDiscovered;
import ca.iwso.policy.model.event.SiteDiscoveredBuilder;
import ca.iwso.policy.model.event.SiteReviewed;
import ca.iwso.policy.model.event.SiteReviewedBuilder;

/** The keys of events about sites. */
final class SiteTables {
    private SiteTables() {}

    /** Gives the table of one of these types. */
    static RecordType<?, ? extends Event> of(String type) {
        return switch (type) {
            case "site-created" -> SitesCreated.TABLE;
            case "site-discovered" -> SitesDiscovered.TABLE;
            case "site-reviewed" -> SitesReviewed.TABLE;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static final class SitesCreated {
        static final RecordType<SiteCreatedBuilder, SiteCreated> TABLE = event(
                        "site-created",
                        () -> SiteCreatedBuilder.builder(),
                        SiteCreatedBuilder::build,
                        SiteCreatedBuilder::act)
                .optional("site", Types.ACCOUNT, SiteCreatedBuilder::site)
                .optional("official", Types.TRUTH, SiteCreatedBuilder::official)
                .optional(
                        "identifiers",
                        ListType.of(WordType.of(SiteCreated.Identifier.values()))
                                .entries(),
                        SiteCreatedBuilder::identifiers);
    }

    private static final class SitesDiscovered {
        static final RecordType<SiteDiscoveredBuilder, SiteDiscovered> TABLE = event(
                        "site-discovered",
                        () -> SiteDiscoveredBuilder.builder(),
                        SiteDiscoveredBuilder::build,
                        SiteDiscoveredBuilder::act)
                .optional("site", Types.ACCOUNT, SiteDiscoveredBuilder::site)
                .optional("authorised", Types.TRUTH, SiteDiscoveredBuilder::authorised);
    }

    private static final class SitesReviewed {
        static final RecordType<SiteReviewedBuilder, SiteReviewed> TABLE = event(
                        "site-reviewed",
                        () -> SiteReviewedBuilder.builder(),
                        SiteReviewedBuilder::build,
                        SiteReviewedBuilder::act)
                .required("discovery", Types.KNOWN_EVENT, SiteReviewedBuilder::discovery);
    }
}
