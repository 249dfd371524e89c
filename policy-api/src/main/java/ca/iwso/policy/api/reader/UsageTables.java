package ca.iwso.policy.api.reader;

import static ca.iwso.policy.api.reader.EventTables.event;

import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InternetUsed;
import ca.iwso.policy.model.event.InternetUsedBuilder;
import ca.iwso.policy.model.fact.Purpose;

/** The keys of events about what the internet is used for. */
final class UsageTables {
    /** A purpose. */
    static final Type<Purpose> PURPOSE = WordType.of(Purpose.values());

    private UsageTables() {}

    /** Gives the table of one of these types. */
    static RecordType<?, ? extends Event> of(String type) {
        return switch (type) {
            case "internet-used" -> InternetUses.TABLE;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static final class InternetUses {
        static final RecordType<InternetUsedBuilder, InternetUsed> TABLE = event(
                        "internet-used",
                        () -> InternetUsedBuilder.builder(),
                        InternetUsedBuilder::build,
                        InternetUsedBuilder::act)
                .optional("facility", WordType.of(InternetUsed.Facility.values()), InternetUsedBuilder::facility)
                .optional("purpose", PURPOSE, InternetUsedBuilder::purpose)
                .optional("account", Types.ACCOUNT, InternetUsedBuilder::account);
    }
}
