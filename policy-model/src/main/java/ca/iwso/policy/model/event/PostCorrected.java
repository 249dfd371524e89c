package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Objects;

/**
 * The correction of something posted, in its place or by a notice ({@code post-corrected}, 6.8).
 *
 * @param act which, when, who
 * @param post the id of the post
 * @param namesMistake whether it tells readers what was wrong
 */
@RecordBuilder
public record PostCorrected(
        Act act,
        String post,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "TRUTH")
        Truth namesMistake) implements Response, PostCorrectedBuilder.With {
    /** Refuses nulls. */
    public PostCorrected {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(namesMistake, "namesMistake");
    }

    @Override
    public String type() {
        return "post-corrected";
    }
}
