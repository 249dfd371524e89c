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
        List<Finding> waiting,
        List<Answer> answers,
        boolean following) {

    /** Copies the lists. */
    public Question {
        words = List.copyOf(words);
        waiting = List.copyOf(waiting);
        answers = List.copyOf(answers);
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
