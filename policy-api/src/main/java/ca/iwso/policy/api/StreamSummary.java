package ca.iwso.policy.api;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import java.util.List;
import java.util.Map;

/**
 * What was found of a stream in all.
 *
 * @param asOf the time as of which it was judged
 * @param events how many events were judged
 * @param verdict the verdict of the whole, as of a case with the same events
 * @param outcomes how often each outcome was found
 * @param problems what was left out and why; empty unless it was told to keep going
 */
public record StreamSummary(
        Moment asOf, long events, Verdict verdict, Map<Outcome, Long> outcomes, List<Problem> problems) {

    /** Copies the collections. */
    public StreamSummary {
        outcomes = Map.copyOf(outcomes);
        problems = List.copyOf(problems);
    }
}
