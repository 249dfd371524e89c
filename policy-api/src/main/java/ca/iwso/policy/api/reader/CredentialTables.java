package ca.iwso.policy.api.reader;

import static ca.iwso.policy.api.reader.EventTables.event;

import ca.iwso.policy.model.event.CompromiseSuspected;
import ca.iwso.policy.model.event.CompromiseSuspectedBuilder;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.ResetRequested;
import ca.iwso.policy.model.event.ResetRequestedBuilder;

/** The keys of events about user IDs and passwords. */
final class CredentialTables {
    private CredentialTables() {}

    /** Gives the table of one of these types. */
    static RecordType<?, ? extends Event> of(String type) {
        return switch (type) {
            case "compromise-suspected" -> CompromisesSuspected.TABLE;
            case "reset-requested" -> ResetsRequested.TABLE;
            default -> throw new IllegalArgumentException(type);
        };
    }

    private static final class CompromisesSuspected {
        static final RecordType<CompromiseSuspectedBuilder, CompromiseSuspected> TABLE = event(
                        "compromise-suspected",
                        () -> CompromiseSuspectedBuilder.builder(),
                        CompromiseSuspectedBuilder::build,
                        CompromiseSuspectedBuilder::act)
                .optional("user", Types.USER, CompromiseSuspectedBuilder::user);
    }

    private static final class ResetsRequested {
        static final RecordType<ResetRequestedBuilder, ResetRequested> TABLE = event(
                        "reset-requested",
                        () -> ResetRequestedBuilder.builder(),
                        ResetRequestedBuilder::build,
                        ResetRequestedBuilder::act)
                .optional("user", Types.USER, ResetRequestedBuilder::user);
    }
}
