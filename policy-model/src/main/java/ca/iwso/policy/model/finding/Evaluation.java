package ca.iwso.policy.model.finding;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    /** Gives the findings about one event, person, account or user ID, in document order. */
    public List<Finding> of(Fact subject) {
        String path = subject.path();
        return findings.stream()
                .filter(finding -> finding.subject().path().equals(path))
                .toList();
    }

    /** Gives the findings that one person bears. */
    public List<Finding> ofPerson(String personId) {
        return findings.stream()
                .filter(finding -> finding.bearer().equals(personId))
                .toList();
    }

    /** Gives what is found of one person; without findings where she bears none. */
    public PersonView person(String personId) {
        return PersonView.of(personId, ofPerson(personId));
    }

    /** Gives what is found of each who bears a finding, IWSO among them, the worst first and then by id. */
    public List<PersonView> people() {
        Map<String, List<Finding>> byBearer = new TreeMap<>();
        for (Finding finding : findings) {
            byBearer.computeIfAbsent(finding.bearer(), none -> new ArrayList<>())
                    .add(finding);
        }
        return byBearer.entrySet().stream()
                .map(each -> PersonView.of(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(PersonView::verdict).reversed())
                .toList();
    }

    /** Gives all live duties: those due first in front, those without a date at the end. */
    public List<Finding> duties() {
        return live(findings);
    }

    static List<Finding> live(List<Finding> findings) {
        // Moments put what has no date in front.
        Comparator<Finding> dated =
                Comparator.comparing(finding -> !finding.due().isKnown());
        return findings.stream()
                .filter(Finding::isLiveDuty)
                .sorted(dated.thenComparing(Finding::due))
                .toList();
    }

    /** Gives the verdict of each subject that has findings, by its path in the case. */
    public Map<String, Verdict> verdictsByPath() {
        Map<String, Verdict> verdicts = new HashMap<>();
        for (Finding finding : findings) {
            verdicts.merge(finding.subject().path(), finding.verdict(), Verdict::orWorse);
        }
        return Map.copyOf(verdicts);
    }

    /** Gives the verdict of one event, whoever bears its findings. */
    public Verdict verdictOf(String eventId) {
        return worst(of(eventId));
    }

    /** Gives the verdict of one event, person, account or user ID, whoever bears its findings. */
    public Verdict verdictOf(Fact subject) {
        return worst(of(subject));
    }

    /** Gives the verdict of one person, from the findings that she bears. */
    public Verdict verdictOfPerson(String personId) {
        return worst(ofPerson(personId));
    }

    /**
     * Gives the verdict of the case.
     *
     * <p>A case with events takes it from them and from what is broken, departed from or undecided for people and
     * accounts, never from what these fulfil. So it is the worst of the events and of those people whose verdict is worse
     * than compliant; the verdict of a person with nothing worse does not make a case compliant that regulates no event.
     */
    public Verdict verdict() {
        Verdict worst = Verdict.NOT_REGULATED;
        for (Finding finding : findings) {
            worst = orWorse(worst, finding, !events.isEmpty());
        }
        return worst;
    }

    /**
     * Gives the verdict of a case with one more finding, as {@link #verdict()} counts it.
     *
     * @param others the verdict of the case as far as it was found before
     * @param withEvents whether anything happened in the case
     */
    public static Verdict orWorse(Verdict others, Finding finding, boolean withEvents) {
        Verdict verdict = finding.verdict();
        boolean counts = !withEvents || finding.subject() instanceof Event || verdict != Verdict.COMPLIANT;
        return counts ? others.orWorse(verdict) : others;
    }

    static Verdict worst(List<Finding> findings) {
        return findings.stream().map(Finding::verdict).reduce(Verdict.NOT_REGULATED, Verdict::orWorse);
    }
}
