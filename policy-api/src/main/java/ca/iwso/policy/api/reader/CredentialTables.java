package ca.iwso.policy.api.reader;

import static ca.iwso.policy.api.reader.EventTables.event;

import ca.iwso.policy.model.event.CompromiseSuspected;
import ca.iwso.policy.model.event.CompromiseSuspectedBuilder;
import ca.iwso.policy.model.event.ResetRequested;
import ca.iwso.policy.model.event.ResetRequestedBuilder;

/** The keys of events about user IDs and passwords. */
final class CredentialTables {
    private CredentialTables() {}

    static final class CompromisesSuspected {
        static final RecordType<CompromiseSuspectedBuilder, CompromiseSuspected> TABLE = event(
                        "compromise-suspected",
                        () -> CompromiseSuspectedBuilder.builder(),
                        CompromiseSuspectedBuilder::build,
                        CompromiseSuspectedBuilder::act)
                .optional("user", Types.USER, CompromiseSuspectedBuilder::user);

        private CompromisesSuspected() {}
    }

    static final class ResetsRequested {
        static final RecordType<ResetRequestedBuilder, ResetRequested> TABLE = event(
                        "reset-requested",
                        () -> ResetRequestedBuilder.builder(),
                        ResetRequestedBuilder::build,
                        ResetRequestedBuilder::act)
                .optional("user", Types.USER, ResetRequestedBuilder::user);

        private ResetsRequested() {}
    }
}
