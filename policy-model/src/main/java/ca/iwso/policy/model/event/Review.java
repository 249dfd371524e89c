package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.Unrecorded;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Objects;

/**
 * What somebody, or a tool, who read some content noted of it.
 *
 * <p>A review settles what a reader can see: what it notes holds, of what it is unsure is unknown, all other words
 * do not hold. Without a review nothing of this is known.
 *
 * @param made whether there is a review
 * @param by who made it, or the name of the tool
 * @param on when it was made
 * @param noted the words that hold
 * @param unsure the words of which the reviewer was not sure
 */
@RecordBuilder
public record Review(
        @RecordBuilder.Initializer(source = Unrecorded.class, value = "MADE")
        boolean made,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "ID")
        String by,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "MOMENT")
        Moment on,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "list")
        List<Note> noted,

        @RecordBuilder.Initializer(source = Unrecorded.class, value = "list")
        List<Note> unsure)
        implements ReviewBuilder.With {

    /** The lack of a review. */
    public static final Review MISSING = new Review(false, Ids.UNKNOWN, Moment.UNKNOWN, List.of(), List.of());

    /** Refuses nulls, and copies the lists. */
    public Review {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(noted, "noted");
        Objects.requireNonNull(unsure, "unsure");
        noted = List.copyOf(noted);
        unsure = List.copyOf(unsure);
    }

    /** Gives a review that notes some words. */
    public static Review noting(String by, Moment on, Word... words) {
        return new Review(true, by, on, List.of(words).stream().map(Note::of).toList(), List.of());
    }

    /** Tells whether a word holds. */
    public Truth notes(Word word) {
        if (!made) {
            return Truth.UNKNOWN;
        }
        for (Note note : noted) {
            if (note.word() == word) {
                return Truth.TRUE;
            }
        }
        for (Note note : unsure) {
            if (note.word() == word) {
                return Truth.UNKNOWN;
            }
        }
        return Truth.FALSE;
    }

    /** Tells whether a note of this review holds: UNKNOWN where the reviewer was not sure. */
    public Truth holds(Note note) {
        return noted.contains(note) ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Gives all notes of a word, sure or not. */
    public List<Note> of(Word word) {
        return java.util.stream.Stream.concat(noted.stream(), unsure.stream())
                .filter(note -> note.word() == word)
                .toList();
    }
}
