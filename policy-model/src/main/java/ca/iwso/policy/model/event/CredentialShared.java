package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import ca.iwso.policy.model.fact.Account;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * Telling somebody what gives access to an account ({@code credential-shared}, 8).
 *
 * @param act which, when, who
 * @param user the user ID concerned
 * @param account the account concerned, where it is one on a site
 * @param what what was told
 * @param recipient to whom
 */
@RecordBuilder
public record CredentialShared(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String user,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String account,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<CredentialShared.Item> what,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "PARTY")
        Party recipient)
        implements Event, CredentialSharedBuilder.With {
    /** Refuses nulls, and lists of which only some entries are known. */
    public CredentialShared {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(account, "account");
        what = Entries.whole(what, "what");
        Objects.requireNonNull(recipient, "recipient");
    }

    /** What can be told of an account. */
    public enum Item {
        /** The user ID (5.User ID). */
        USER_ID(true),
        /** The password (5.User Credentials). */
        PASSWORD(true),
        /** The e-mail address, which gives no access. */
        ADDRESS(false);

        private final boolean credential;

        Item(boolean credential) {
            this.credential = credential;
        }
    }

    @Override
    public String type() {
        return "credential-shared";
    }

    @Override
    public List<Party> parties() {
        return List.of(recipient);
    }

    @Override
    public String overAccount() {
        return account;
    }

    @Override
    public List<String> userIds() {
        return List.of(user);
    }

    /** Tells whether a user ID or a password was told. */
    public Truth tellsCredentials() {
        return what.list().stream().anyMatch(item -> item.credential) ? Truth.TRUE : what.otherwise();
    }

    /** Tells whether the account is one of IWSO's: that of a user ID, or an official one. */
    public Truth ofIwso(Account site) {
        if (Ids.names(user)) {
            return Truth.TRUE;
        }
        if (Ids.names(account)) {
            return site.official();
        }
        return user.equals(Ids.NONE) && account.equals(Ids.NONE) ? Truth.FALSE : Truth.UNKNOWN;
    }
}
