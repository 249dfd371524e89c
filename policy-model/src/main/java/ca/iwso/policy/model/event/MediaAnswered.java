package ca.iwso.policy.model.event;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * An answer to the media ({@code media-answered}, 6.7.8).
 *
 * @param act which, when, who
 * @param contact the id of the contact by the media that it answers
 */
@RecordBuilder
public record MediaAnswered(Act act, String contact) implements Event, MediaAnsweredBuilder.With {
    /** Refuses nulls. */
    public MediaAnswered {
        Objects.requireNonNull(act, "act");
        Objects.requireNonNull(contact, "contact");
    }

    @Override
    public String type() {
        return "media-answered";
    }

    @Override
    public List<String> refersTo() {
        return List.of(contact);
    }
}
