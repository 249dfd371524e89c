package ca.iwso.policy.model.event;

import java.util.List;
import java.util.Objects;

/**
 * One word that a reviewer noted, with whom it concerns.
 *
 * @param word the word
 * @param about whom it concerns; empty where the reviewer did not say
 * @param grounds by what it discriminates (6.2); empty where the reviewer did not say, and for all other words
 */
public record Note(Word word, List<Party> about, List<DiscriminationGround> grounds) {

    /** Refuses nulls, and copies the lists. */
    public Note {
        Objects.requireNonNull(word, "word");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(grounds, "grounds");
        about = List.copyOf(about);
        grounds = List.copyOf(grounds);
    }

    /** Makes a note that names no grounds. */
    public Note(Word word, List<Party> about) {
        this(word, about, List.of());
    }

    /** Gives a note that says nothing of whom it concerns. */
    public static Note of(Word word) {
        return new Note(word, List.of());
    }

    /** Tells whether it names no ground of discrimination, or one that 6.2 or the Human Rights Code names. */
    public boolean discriminates() {
        return grounds.isEmpty() || grounds.stream().anyMatch(DiscriminationGround::named);
    }
}
