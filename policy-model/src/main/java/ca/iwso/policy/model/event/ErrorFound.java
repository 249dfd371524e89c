package ca.iwso.policy.model.event;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * The finding of an error in something posted, from when on it is known ({@code error-found}, 6.8).
 *
 * @param act which, when, who found it
 * @param post the id of the post
 */
@RecordBuilder
public record ErrorFound(Act act, String post) implements Event, ErrorFoundBuilder.With {
    /** Refuses nulls. */
    public ErrorFound {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(post, "post");
    }

    @Override
    public String type() {
        return "error-found";
    }

    @Override
    public List<String> refersTo() {
        return List.of(post);
    }
}
