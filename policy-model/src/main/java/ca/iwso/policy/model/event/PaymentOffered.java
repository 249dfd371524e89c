package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * The offer to pay a member of staff for producing a blog or social media page for somebody else ({@code
 * payment-offered}, 6.7.7).
 *
 * @param act which, when, who offered
 * @param to to whom it was offered
 */
@RecordBuilder
public record PaymentOffered(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "PARTY")
        Party to) implements Event, PaymentOfferedBuilder.With {
    /** Refuses nulls. */
    public PaymentOffered {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(to, "to");
    }

    @Override
    public String type() {
        return "payment-offered";
    }

    /** Gives the id of the staff member to whom it was offered: {@code none} for anybody else, {@code unknown} where not recorded. */
    public String addressee() {
        return to.staffId();
    }

    @Override
    public List<Party> parties() {
        return List.of(to);
    }
}
