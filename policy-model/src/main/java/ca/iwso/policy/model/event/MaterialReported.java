package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * The report to IWSO that something posted should not stand there ({@code material-reported}, 7).
 *
 * @param act which, when, who reported it
 * @param post the id of the post
 * @param kinds as what it was reported
 */
@RecordBuilder
public record MaterialReported(
        Act act,
        String post,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "entries")
        Entries<MaterialReported.Kind> kinds)
        implements Event, MaterialReportedBuilder.With {
    /** Refuses nulls, and lists of which only some entries are known. */
    public MaterialReported {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(post, "post");
        kinds = Entries.whole(kinds, "kinds");
    }

    /** What is to be removed (7). */
    public enum Kind {
        /** It offends. */
        OFFENSIVE,
        /** It is improper. */
        IMPROPER,
        /** It is not accurate. */
        INACCURATE
    }

    @Override
    public String type() {
        return "material-reported";
    }

    @Override
    public List<String> refersTo() {
        return List.of(post);
    }
}
