package ca.iwso.policy.model.fact;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * Someone who works or worked for IWSO (5.Staff): employees, volunteers, contractors, affiliates.
 *
 * @param id the id by which the case refers to her
 * @param engagement how she is engaged
 * @param periods when she was engaged; several where she was engaged again
 * @param confidentialitySignedOn when she signed the statement of confidentiality (6.1)
 * @param acknowledgedOn when she signed the form that ends the policy (Acknowledgment)
 * @param email her e-mail address at IWSO, as far as its being one of IWSO's goes
 * @param roles the roles that she holds or held
 */
@RecordBuilder
public record StaffMember(
        String id,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ENGAGEMENT")
        Engagement engagement,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<Period> periods,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "MOMENT")
        Moment confidentialitySignedOn,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "MOMENT")
        Moment acknowledgedOn,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "EMAIL")
        Email email,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<RoleGrant> roles)
        implements Fact, StaffMemberBuilder.With {
    /** Refuses nulls, and lists of which only some entries are known. */
    public StaffMember {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(engagement, "engagement");
        periods = Entries.whole(periods, "periods");
        Objects.requireNonNull(confidentialitySignedOn, "confidentialitySignedOn");
        Objects.requireNonNull(acknowledgedOn, "acknowledgedOn");
        Objects.requireNonNull(email, "email");
        roles = Entries.whole(roles, "roles");
    }

    /** Gives someone of whom nothing but the id is recorded. */
    public static StaffMember unrecorded(String id) {
        return StaffMemberBuilder.builder().id(id).build();
    }

    @Override
    public String path() {
        return "staff/" + id;
    }
}
