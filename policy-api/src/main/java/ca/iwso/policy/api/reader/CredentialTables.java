package ca.iwso.policy.api.reader;

import static ca.iwso.policy.api.reader.EventTables.event;

import ca.iwso.policy.model.event.AccountUsed;
import ca.iwso.policy.model.event.AccountUsedBuilder;
import ca.iwso.policy.model.event.CompromiseSuspected;
import ca.iwso.policy.model.event.CompromiseSuspectedBuilder;
import ca.iwso.policy.model.event.CredentialShared;
import ca.iwso.policy.model.event.CredentialSharedBuilder;
import ca.iwso.policy.model.event.CredentialSought;
import ca.iwso.policy.model.event.CredentialSoughtBuilder;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.PasswordSet;
import ca.iwso.policy.model.event.PasswordSetBuilder;
import ca.iwso.policy.model.event.ResetRequested;
import ca.iwso.policy.model.event.ResetRequestedBuilder;
import ca.iwso.policy.model.fact.Purpose;

/** The keys of events about user IDs and passwords. */
final class CredentialTables {
    private CredentialTables() {}

    /** Gives the table of one of these types. */
    static RecordType<?, ? extends Event> of(String type) {
        return switch (type) {
            case "compromise-suspected" -> CompromisesSuspected.TABLE;
            case "reset-requested" -> ResetsRequested.TABLE;
            case "credential-shared" -> CredentialsShared.TABLE;
            case "credential-sought" -> CredentialsSought.TABLE;
            case "account-used" -> AccountsUsed.TABLE;
            case "password-set" -> PasswordsSet.TABLE;
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

    private static final class CredentialsShared {
        static final RecordType<CredentialSharedBuilder, CredentialShared> TABLE = event(
                        "credential-shared",
                        () -> CredentialSharedBuilder.builder(),
                        CredentialSharedBuilder::build,
                        CredentialSharedBuilder::act)
                .optional("user", Types.USER, CredentialSharedBuilder::user)
                .optional("account", Types.ACCOUNT, CredentialSharedBuilder::account)
                .notBoth("account", "user")
                .optional(
                        "what",
                        ListType.of(WordType.of(CredentialShared.Item.values())).entries(),
                        CredentialSharedBuilder::what)
                .optional("with", PartyTypes.PARTY, CredentialSharedBuilder::recipient);
    }

    private static final class CredentialsSought {
        static final RecordType<CredentialSoughtBuilder, CredentialSought> TABLE = event(
                        "credential-sought",
                        () -> CredentialSoughtBuilder.builder(),
                        CredentialSoughtBuilder::build,
                        CredentialSoughtBuilder::act)
                .optional("user", Types.USER, CredentialSoughtBuilder::user);
    }

    private static final class AccountsUsed {
        static final RecordType<AccountUsedBuilder, AccountUsed> TABLE = event(
                        "account-used",
                        () -> AccountUsedBuilder.builder(),
                        AccountUsedBuilder::build,
                        AccountUsedBuilder::act)
                .optional("user", Types.USER, AccountUsedBuilder::user)
                .optional("purpose", WordType.of(Purpose.values()), AccountUsedBuilder::purpose);
    }

    private static final class PasswordsSet {
        static final RecordType<PasswordSetBuilder, PasswordSet> TABLE = event(
                        "password-set",
                        () -> PasswordSetBuilder.builder(),
                        PasswordSetBuilder::build,
                        PasswordSetBuilder::act)
                .optional("user", Types.USER, PasswordSetBuilder::user)
                .optional("length", Types.NUMBER, PasswordSetBuilder::length)
                .optional("hasLetter", Types.TRUTH, PasswordSetBuilder::letter)
                .optional("hasDigit", Types.TRUTH, PasswordSetBuilder::digit);
    }
}
