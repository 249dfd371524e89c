package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * The removal of something posted ({@code post-removed}, 6.8, 7).
 *
 * @param act which, when, who
 * @param post the id of the post
 * @param namesMistake whether it tells readers what was wrong
 */
@RecordBuilder
public record PostRemoved(
        Act act,
        String post,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth namesMistake) implements Response, PostRemovedBuilder.With {
    /** Refuses nulls. */
    public PostRemoved {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(namesMistake, "namesMistake");
    }

    @Override
    public String type() {
        return "post-removed";
    }
}
