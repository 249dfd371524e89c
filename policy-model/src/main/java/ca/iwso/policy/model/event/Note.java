package ca.iwso.policy.model.event;

import java.util.List;

/**
 * One word that a reviewer noted, with whom it concerns.
 *
 * @param word the word
 * @param about whom it concerns; empty where the reviewer did not say
 */
public record Note(Word word, List<Party> about) {

    /** Copies the list. */
    public Note {
        about = List.copyOf(about);
    }

    /** Gives a note that says nothing of whom it concerns. */
    public static Note of(Word word) {
        return new Note(word, List.of());
    }
}
