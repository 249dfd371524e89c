package ca.iwso.policy.cli.report;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import java.util.List;
import java.util.Map;

/**
 * A report in words for people, before any layout: redacted, sorted and grouped.
 *
 * @param heading what was judged, and how
 * @param tally the verdict and the numbers
 * @param events the events with findings, the worst first
 * @param others the people, accounts and roles with findings
 * @param questions what would decide what is open
 * @param pending the duties that are live
 * @param consequences the clauses that say what may follow what people broke; empty where nobody did
 */
record CaseReport(
        Heading heading,
        Tally tally,
        List<Section> events,
        List<Section> others,
        List<Question> questions,
        List<Duty> pending,
        List<Clause> consequences) {

    /** Copies the lists. */
    CaseReport {
        events = List.copyOf(events);
        others = List.copyOf(others);
        questions = List.copyOf(questions);
        pending = List.copyOf(pending);
        consequences = List.copyOf(consequences);
    }

    /**
     * What was judged, and how.
     *
     * @param source the files
     * @param extent how many events and people
     * @param asOf the as-of time
     * @param version the policy's version
     * @param settings the settings that differ from the default; empty for none
     * @param problems how many entries could not be read
     * @param listing which findings are listed, and how many others are not; empty where nothing was asked for
     */
    record Heading(
            String source,
            String extent,
            String asOf,
            String version,
            List<String> settings,
            int problems,
            String listing) {

        /** Says that the case is not whole; empty where it is. */
        String incomplete() {
            return switch (problems) {
                case 0 -> "";
                case 1 -> "Incomplete: 1 problem in the input; what it concerns was not judged.";
                default -> "Incomplete: " + problems + " problems in the input; what they concern was not judged.";
            };
        }
    }

    /**
     * The verdict and the numbers.
     *
     * @param verdict the verdict of the case
     * @param outcomes how often each outcome was found
     * @param quiet the number of events of which nothing is broken, departed from or open
     */
    record Tally(Verdict verdict, Map<Outcome, Integer> outcomes, int quiet) {}

    /** What a reader sees first of a section or an item. */
    enum Mark {
        /** A binding norm is broken. */
        VIOLATED("✗"),
        /** A norm that advises is not followed. */
        DEPARTED("!"),
        /** It cannot be decided yet. */
        OPEN("?"),
        /** Nothing is wrong. */
        FINE("✓");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        String sign() {
            return sign;
        }

        /** Gives the sign before a condition of some truth. */
        static String sign(Truth truth) {
            return switch (truth) {
                case TRUE -> FINE.sign;
                case FALSE -> VIOLATED.sign;
                case UNKNOWN -> OPEN.sign;
            };
        }

        /** Gives how bad a verdict is. */
        static Mark of(Verdict verdict) {
            return switch (verdict) {
                case VIOLATION -> VIOLATED;
                case UNDETERMINED -> OPEN;
                case ADVISORY -> DEPARTED;
                case COMPLIANT, NOT_REGULATED -> FINE;
            };
        }
    }

    /**
     * An event, person, account or role with its findings.
     *
     * @param mark how bad it is
     * @param id its id
     * @param description what it is, in words
     * @param place where it is recorded; may be empty
     * @param items the findings, in document order
     */
    record Section(Mark mark, String id, String description, String place, List<Item> items) {}

    /**
     * One or several findings that rest on the same grounds.
     *
     * @param clauses the norms with their outcomes
     * @param lines why, and what to do
     */
    record Item(List<Clause> clauses, List<Line> lines) {}

    /**
     * A norm with its outcome.
     *
     * @param number the clause as printed
     * @param mark how bad it is
     * @param outcome the outcome in words
     * @param quote the norm's key words
     */
    record Clause(String number, Mark mark, String outcome, String quote) {}

    /** A line below a finding. */
    sealed interface Line {}

    /**
     * A sentence.
     *
     * @param text the sentence
     */
    record Sentence(String text) implements Line {}

    /**
     * A condition with what it rests on.
     *
     * @param depth how deep it lies in the tree of reasons
     * @param truth its truth
     * @param statement the condition
     * @param value the recorded value; may be empty
     * @param place where that is recorded; may be empty
     */
    record Condition(int depth, Truth truth, String statement, String value, String place) implements Line {}

    /**
     * A question whose answer decides something.
     *
     * @param number its number in the report
     * @param text the question
     * @param detail what it asks about in particular; may be empty
     * @param where where the answer belongs
     * @param place where that is in a file; may be empty
     * @param waiting the findings that wait for it
     */
    record Question(int number, String text, String detail, String where, String place, String waiting) {}

    /**
     * A duty that is live.
     *
     * @param clause the clause as printed
     * @param text what is to be done by whom
     * @param due by when, in words
     * @param place where its trigger is recorded; may be empty
     */
    record Duty(String clause, String text, String due, String place) {}
}
