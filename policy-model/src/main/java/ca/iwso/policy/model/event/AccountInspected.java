package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * An access of IWSO to the contents of a user's account ({@code account-inspected}, 7).
 *
 * @param act which, when, who did it for IWSO
 * @param user the user ID whose account it is; {@code none} where it is no account at IWSO
 * @param need for what it was needed
 */
@RecordBuilder
public record AccountInspected(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String user,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "NEED")
        Need need)
        implements Event, AccountInspectedBuilder.With {
    /** Refuses nulls. */
    public AccountInspected {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(user, "user");
        Objects.requireNonNull(need, "need");
    }

    /** For what an access can be needed. */
    public enum Need {
        /** The facilities were suspected to be misused. */
        SUSPECTED_MISUSE,
        /** The integrity of the system was to be protected. */
        SYSTEM_INTEGRITY,
        /** Another need had arisen. */
        OTHER,
        /** It is recorded that no need had arisen. */
        NONE,
        /** Nothing is recorded. */
        UNKNOWN
    }

    @Override
    public String type() {
        return "account-inspected";
    }

    @Override
    public List<String> userIds() {
        return List.of(user);
    }
}
