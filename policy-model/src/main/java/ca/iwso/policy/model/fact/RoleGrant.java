package ca.iwso.policy.model.fact;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * A role that a staff member holds or held, and who gave it to her (6.11.3).
 *
 * @param role the role
 * @param grantedBy the staff member who granted it
 * @param period when she holds it
 * @param revokedOn when it was taken away
 */
@RecordBuilder
public record RoleGrant(
        Role role,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String grantedBy,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "PERIOD")
        Period period,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "NOT_HAPPENED")
        Moment revokedOn)
        implements RoleGrantBuilder.With {
    /** Refuses nulls. */
    public RoleGrant {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(grantedBy, "grantedBy");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(revokedOn, "revokedOn");
    }

    /** Tells whether the role is held at a moment, leaving aside who granted it. */
    public Truth heldAt(Moment moment) {
        return period.covers(moment).and(revokedOn.notAfter(moment).not());
    }
}
