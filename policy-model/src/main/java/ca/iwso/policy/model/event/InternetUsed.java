package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import ca.iwso.policy.model.fact.Purpose;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * A use of the internet ({@code internet-used}, 2).
 *
 * @param act which, when, who
 * @param facility whose access or device was used
 * @param purpose what it was used for
 * @param account the account that was used; {@code none} where none belongs to it
 */
@RecordBuilder
public record InternetUsed(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "FACILITY")
        Facility facility,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "PURPOSE")
        Purpose purpose,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "NO_ID")
        String account)
        implements Use, InternetUsedBuilder.With {
    /** Refuses nulls. */
    public InternetUsed {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(facility, "facility");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(account, "account");
    }

    /** Whose access to the internet, or device, is used. */
    public enum Facility {
        /** IWSO's. */
        IWSO,
        /** The user's own. */
        OWN,
        /** Somebody else's: a library's, a partner's. */
        THIRD_PARTY,
        /** Nothing is recorded. */
        UNKNOWN;

        /** Tells whether it is the given one. */
        public Truth is(Facility other) {
            return this == UNKNOWN ? Truth.UNKNOWN : Truth.of(this == other);
        }
    }

    @Override
    public String type() {
        return "internet-used";
    }

    @Override
    public String overAccount() {
        return account;
    }
}
