package ca.iwso.policy.model.finding;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.norm.Settings;
import java.util.List;

/**
 * What the engine says of a case: all findings, in a stable order, and the verdicts that follow from them.
 *
 * @param asOf the time as of which the case was judged
 * @param settings the settings under which it was judged
 * @param events the events that had happened by then, by time and id
 * @param findings all findings, those of events first and in the order of the events, then in document order
 */
public record Evaluation(Moment asOf, Settings settings, List<Event> events, List<Finding> findings) {

    /** Copies the lists. */
    public Evaluation {
        events = List.copyOf(events);
        findings = List.copyOf(findings);
    }

    /** Gives the findings about one event, in document order; empty for an id that is none. */
    public List<Finding> of(String eventId) {
        return findings.stream()
                .filter(finding ->
                        finding.subject() instanceof Event event && event.id().equals(eventId))
                .toList();
    }

    /** Gives the findings that one person bears. */
    public List<Finding> ofPerson(String personId) {
        return findings.stream()
                .filter(finding -> finding.bearer().equals(personId))
                .toList();
    }

    /** Gives the verdict of one event, whoever bears its findings. */
    public Verdict verdictOf(String eventId) {
        return worst(of(eventId));
    }

    /** Gives the verdict of one person, from the findings that she bears. */
    public Verdict verdictOfPerson(String personId) {
        return worst(ofPerson(personId));
    }

    /**
     * Gives the verdict of the case.
     *
     * <p>A case with events takes it from them and from what is broken, departed from or undecided for people and
     * accounts, never from what these fulfil.
     */
    public Verdict verdict() {
        Verdict worst = Verdict.NOT_REGULATED;
        for (Finding finding : findings) {
            Verdict verdict = finding.verdict();
            boolean counts = events.isEmpty() || finding.subject() instanceof Event || verdict != Verdict.COMPLIANT;
            worst = counts ? worst.orWorse(verdict) : worst;
        }
        return worst;
    }

    private static Verdict worst(List<Finding> findings) {
        return findings.stream().map(Finding::verdict).reduce(Verdict.NOT_REGULATED, Verdict::orWorse);
    }
}
