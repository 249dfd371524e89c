package ca.iwso.policy.rules;

import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The order in which evaluations list findings: events first and by time, then other subjects by path, of each the norms by
 * the document, and of these the bearers.
 *
 * <p>What is added is sorted by itself, which threads can do side by side, and what is found of one event costs alike in a case
 * of any size.
 */
final class FindingOrder {
    /** What was found of each event, by its id and in its order. */
    private final Map<String, List<Finding>> ofEvents = new HashMap<>();

    private final List<Placed> ofOthers = new ArrayList<>();
    private int size;

    /** Adds what was found, each event's findings at one time. */
    FindingOrder add(List<List<Finding>> found) {
        Map<String, List<Finding>> events = new HashMap<>();
        List<Placed> others = new ArrayList<>();
        for (List<Finding> findings : found) {
            for (Finding finding : findings) {
                if (finding.subject() instanceof Event event) {
                    events.computeIfAbsent(event.id(), none -> new ArrayList<>())
                            .add(finding);
                } else {
                    others.add(new Placed(finding.subject().path(), finding));
                }
            }
            size += findings.size();
        }
        for (List<Finding> findings : events.values()) {
            findings.sort(FindingOrder::ofSubject);
        }
        Collections.sort(others);
        ofEvents.putAll(events);
        ofOthers.addAll(others);
        return this;
    }

    /** Adds what was found in another part of the same case. */
    void add(FindingOrder other) {
        ofEvents.putAll(other.ofEvents);
        ofOthers.addAll(other.ofOthers);
        size += other.size;
    }

    /**
     * Gives all findings in their order; takes the events in theirs.
     *
     * <p>Throws IllegalStateException where something was found of an event that is not among them: no finding gets lost.
     */
    List<Finding> sorted(List<Event> events) {
        List<Finding> sorted = new ArrayList<>(size);
        for (Event event : events) {
            sorted.addAll(ofEvents.getOrDefault(event.id(), List.of()));
        }
        // What was added together is in order, so that there is little to do but to merge.
        Collections.sort(ofOthers);
        for (Placed each : ofOthers) {
            sorted.add(each.finding());
        }
        if (sorted.size() != size) {
            throw new IllegalStateException(size + " findings, of which " + sorted.size() + " are of what was judged");
        }
        return sorted;
    }

    private static int ofSubject(Finding one, Finding other) {
        int order = one.norm().compareTo(other.norm());
        return order != 0 ? order : one.bearer().compareTo(other.bearer());
    }

    /** A finding with where it is to stand: paths are put together on demand, which sorting must not do over and over. */
    private record Placed(String path, Finding finding) implements Comparable<Placed> {
        @Override
        public int compareTo(Placed other) {
            int order = path.compareTo(other.path);
            return order != 0 ? order : ofSubject(finding, other.finding);
        }
    }
}
