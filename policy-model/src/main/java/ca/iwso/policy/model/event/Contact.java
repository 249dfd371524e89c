package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * What a member of staff did about a contact in a social network ({@code contact}, 5.Friending).
 *
 * @param act which, when, who
 * @param action what was done
 * @param person the other person
 * @param account the account with which it was done
 * @param answers the id of the client's request that it answers; {@code none} where it answers none
 */
@RecordBuilder
public record Contact(
        Act act,
        Contact.Action action,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "PARTY")
        Party person,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String account,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "NO_ID")
        String answers)
        implements Interaction, ContactBuilder.With {
    /** Refuses nulls. */
    public Contact {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(answers, "answers");
    }

    /** What was done about a contact. */
    public enum Action {
        /** Asked somebody to become a contact. */
        REQUEST,
        /** Added somebody, or accepted her request. */
        ACCEPT,
        /** Declined a request. */
        DECLINE,
        /** Left a request alone. */
        IGNORE,
        /** Ended a contact. */
        REMOVE
    }

    @Override
    public String type() {
        return "contact";
    }

    @Override
    public Party counterpart() {
        return person;
    }

    @Override
    public String counterpartKey() {
        return "person";
    }

    @Override
    public String overAccount() {
        return account;
    }

    @Override
    public List<String> refersTo() {
        return Ids.names(answers) ? List.of(answers) : List.of();
    }

    @Override
    public List<Party> parties() {
        return List.of(person);
    }
}
