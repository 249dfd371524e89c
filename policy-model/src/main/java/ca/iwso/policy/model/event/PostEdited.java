package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * A change to something posted earlier ({@code post-edited}, 6.8).
 *
 * @param act which, when, who
 * @param post the id of the post
 * @param disclosed whether it is clear to readers that the post was changed
 */
@RecordBuilder
public record PostEdited(
        Act act,
        String post,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth disclosed) implements Event, PostEditedBuilder.With {
    /** Refuses nulls. */
    public PostEdited {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(disclosed, "disclosed");
    }

    @Override
    public String type() {
        return "post-edited";
    }

    @Override
    public List<String> refersTo() {
        return List.of(post);
    }
}
