package ca.iwso.policy.rules;

import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which evaluations list findings: events first and by time, then other subjects by path, of each the norms by
 * the document, and of these the bearers.
 *
 * <p>What is found of one event is sorted by itself, which threads can do side by side and costs alike in a case of any size.
 */
final class FindingOrder {
    static final Comparator<Event> EVENTS = Comparator.comparing(Event::at).thenComparing(Event::id);

    private static final Comparator<Finding> OF_SUBJECT =
            Comparator.comparing(Finding::norm).thenComparing(Finding::bearer);

    private final Map<String, List<Finding>> ofEvents = new HashMap<>();
    private final List<Finding> ofOthers = new ArrayList<>();

    /** Adds what was found, each event's findings at one time. */
    FindingOrder add(List<List<Finding>> found) {
        Map<String, List<Finding>> added = new HashMap<>();
        for (List<Finding> findings : found) {
            for (Finding finding : findings) {
                if (finding.subject() instanceof Event event) {
                    added.computeIfAbsent(event.id(), none -> new ArrayList<>()).add(finding);
                } else {
                    ofOthers.add(finding);
                }
            }
        }
        added.values().forEach(findings -> findings.sort(OF_SUBJECT));
        ofEvents.putAll(added);
        return this;
    }

    /** Adds what was found in another part of the same case. */
    void add(FindingOrder other) {
        ofEvents.putAll(other.ofEvents);
        ofOthers.addAll(other.ofOthers);
    }

    /** Gives all findings about some events, which are in their order, and then about all else. */
    List<Finding> sorted(List<Event> events) {
        List<Finding> sorted = new ArrayList<>();
        for (Event event : events) {
            sorted.addAll(ofEvents.getOrDefault(event.id(), List.of()));
        }
        // Paths are put together on demand, which sorting must not do over and over.
        record Placed(String path, Finding finding) {}
        ofOthers.stream()
                .map(finding -> new Placed(finding.subject().path(), finding))
                .sorted(Comparator.comparing(Placed::path).thenComparing(Placed::finding, OF_SUBJECT))
                .forEach(each -> sorted.add(each.finding()));
        return sorted;
    }
}
