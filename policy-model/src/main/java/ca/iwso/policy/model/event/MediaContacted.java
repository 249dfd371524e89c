package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * The media's turning to a member of staff ({@code media-contacted}, 6.7.8).
 *
 * @param act which, when, who
 * @param to to whom they turned
 * @param aboutOwnPosts whether it is about posts on her own blog
 * @param relatesToIwso whether those posts relate to IWSO
 */
@RecordBuilder
public record MediaContacted(
        Act act,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "PARTY")
        Party to,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth aboutOwnPosts,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth relatesToIwso)
        implements Event, MediaContactedBuilder.With {
    /** Refuses nulls. */
    public MediaContacted {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(aboutOwnPosts, "aboutOwnPosts");
        Objects.requireNonNull(relatesToIwso, "relatesToIwso");
    }

    @Override
    public String type() {
        return "media-contacted";
    }

    /** Gives the id of the staff member to whom they turned: {@code none} for anybody else, {@code unknown} where not recorded. */
    public String addressee() {
        return to.staffId();
    }

    @Override
    public List<Party> parties() {
        return List.of(to);
    }
}
