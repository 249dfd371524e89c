package ca.iwso.policy.rules.inference;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.finding.Reason;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The conditions that a reader of some content settles. */
final class Words {
    private static final Map<Word, String> TERMS = new EnumMap<>(Word.class);

    static {
        for (Word word : Word.values()) {
            TERMS.put(word, "noted-" + Names.of(word));
        }
    }

    private Words() {}

    /** Tells whether a review of something notes a word. */
    static Reason notes(Fact fact, Review review, Word word) {
        return Reason.of(term(word), review.notes(word), fact, "review", review.made() ? review.notes(word) : "none");
    }

    static String term(Word word) {
        return Objects.requireNonNull(TERMS.get(word));
    }
}
