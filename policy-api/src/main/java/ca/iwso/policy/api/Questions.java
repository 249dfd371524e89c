package ca.iwso.policy.api;

import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.norm.Reading;
import java.util.List;

/**
 * A smallest set of questions that decides what is undecided in a case, and what no answer can decide.
 *
 * @param questions the questions, the most decisive first, and then those that only some answers make matter
 * @param readings the readings of the text that keep findings open, with their settings
 * @param keptOpen the findings that stay undecided whatever is answered
 */
public record Questions(List<Question> questions, List<OpenReading> readings, List<Finding> keptOpen) {

    /** Copies the lists. */
    public Questions {
        questions = List.copyOf(questions);
        readings = List.copyOf(readings);
        keptOpen = List.copyOf(keptOpen);
    }

    /**
     * A way to read the text that nobody chose.
     *
     * @param setting the setting that chooses it, such as {@code readings/I-selfie}
     * @param text the question to decide
     * @param choices what the setting may be
     * @param waiting the findings that it keeps open
     */
    public record OpenReading(String setting, String text, List<String> choices, List<Finding> waiting) {
        /** Copies the lists. */
        public OpenReading {
            choices = List.copyOf(choices);
            waiting = List.copyOf(waiting);
        }

        /** Gives the choices of a reading, sorted. */
        static List<String> choices(Reading reading) {
            return reading.choices().keySet().stream().sorted().toList();
        }
    }

    /** Tells whether nothing is undecided. */
    public boolean isEmpty() {
        return questions.isEmpty() && keptOpen.isEmpty();
    }
}
