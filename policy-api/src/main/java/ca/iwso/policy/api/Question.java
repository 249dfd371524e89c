package ca.iwso.policy.api;

import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Verdict;
import java.util.List;

/**
 * A plain question whose answer helps to decide a case.
 *
 * @param path where the answer belongs in the case, such as {@code accounts/beas-blog/hosting}
 * @param text the question
 * @param words the words that a review is asked for, in kebab-case; empty for everything else
 * @param askOf who can know it, in words
 * @param form what an answer may be besides the choices
 * @param waiting the findings that wait for it, as they are without it
 * @param answers what may be answered, and what each answer leads to; the choices lie on every side of what the norms
 *     compare a date or a number with
 * @param following whether only some answers to earlier questions make this one matter
 */
public record Question(
        String path,
        String text,
        List<String> words,
        String askOf,
        Form form,
        List<Finding> waiting,
        List<Answer> answers,
        boolean following) {

    /** Copies the lists. */
    public Question {
        words = List.copyOf(words);
        waiting = List.copyOf(waiting);
        answers = List.copyOf(answers);
    }

    /** What an answer may be. */
    public enum Form {
        /** One of the choices. */
        CHOICE(""),
        /** A date or a time. */
        DATE("a date such as 2026-03-05, a time such as 2026-03-05T12:10:00-05:00, or none"),
        /** A number. */
        NUMBER("a number in digits"),
        /** An e-mail address. */
        EMAIL("an e-mail address, or none"),
        /** The id of an entry of the case. */
        ID("an id, or none"),
        /** Somebody. */
        PERSON("the id of somebody of the staff, or such as {client: ID} or {other: journalist}"),
        /** Any of the words of a review, those that hold. */
        REVIEW("the words that hold, parted by commas, unsure before one that is not sure; or none"),
        /** Any of the choices together. */
        SEVERAL("several of these, parted by commas"),
        /** A value as a case file writes it. */
        VALUE("a value as a case file writes it");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** Gives what may be answered besides the choices, in words; empty where nothing may. */
        public String words() {
            return words;
        }
    }

    /**
     * A possible answer.
     *
     * @param words the answer in words, such as {@code before}
     * @param value the answer as a case file writes it, in the flow style of YAML
     * @param decides the waiting findings that it decides by itself, as they would be
     * @param verdict the verdict of the case that would follow, as far as this answer goes by itself; for a following
     *     question, after the answers that make it matter
     */
    public record Answer(String words, String value, List<Finding> decides, Verdict verdict) {
        /** Copies the list. */
        public Answer {
            decides = List.copyOf(decides);
        }
    }
}
