package ca.iwso.policy.model.fact;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * A user ID that IWSO issued (5.User ID, 9).
 *
 * @param id the id by which the case refers to it
 * @param assignees the staff member to whom it was issued; several where it was issued to several
 * @param issuedOn when it was issued
 * @param guidelinesAgreedOn when she agreed in writing to uphold the Social Media Guidelines (9)
 * @param passwordChangedOn when its password was changed, at known moments (8.2)
 */
@RecordBuilder
public record UserId(
        String id,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "IDS")
        List<String> assignees,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "MOMENT")
        Moment issuedOn,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "MOMENT")
        Moment guidelinesAgreedOn,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<Moment> passwordChangedOn)
        implements Fact, UserIdBuilder.With {

    /** Refuses nulls, the lack of any assignee, and changes at moments that are not known; copies the assignees. */
    public UserId {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(assignees, "assignees");
        Objects.requireNonNull(issuedOn, "issuedOn");
        Objects.requireNonNull(guidelinesAgreedOn, "guidelinesAgreedOn");
        passwordChangedOn = Entries.whole(passwordChangedOn, "passwordChangedOn");
        assignees = assignees.stream().distinct().toList();
        if (assignees.isEmpty() || !passwordChangedOn.list().stream().allMatch(Moment::isKnown)) {
            throw new IllegalArgumentException(
                    "the user ID " + id + " has no assignee or an unknown change of password");
        }
    }

    /** Gives a user ID of which nothing but the id is recorded. */
    public static UserId unrecorded(String id) {
        return UserIdBuilder.builder().id(id).build();
    }

    /** Gives the staff member to whom it was issued, the first of several. */
    public String assignee() {
        return assignees.get(0);
    }

    /** Tells whether it was issued to a staff member. */
    public Truth issuedTo(String staffMember) {
        return Truth.any(assignees.stream()
                .map(assignee -> Ids.same(assignee, staffMember))
                .toList());
    }

    @Override
    public String path() {
        return "users/" + id;
    }
}
