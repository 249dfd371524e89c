package ca.iwso.policy.rules;

import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Finding;
import java.util.ArrayList;
import java.util.Collections;
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
    static final Comparator<Event> EVENTS = FindingOrder::byTime;

    private final List<OfEvent> ofEvents = new ArrayList<>();
    private final List<Finding> ofOthers = new ArrayList<>();

    /** What was found of one event, in its order. */
    private record OfEvent(Event event, List<Finding> findings) implements Comparable<OfEvent> {
        @Override
        public int compareTo(OfEvent other) {
            return EVENTS.compare(event, other.event);
        }
    }

    /** Adds what was found, each event's findings at one time. */
    FindingOrder add(List<List<Finding>> found) {
        Map<String, OfEvent> added = new HashMap<>();
        for (List<Finding> findings : found) {
            for (Finding finding : findings) {
                if (finding.subject() instanceof Event event) {
                    added.computeIfAbsent(event.id(), none -> new OfEvent(event, new ArrayList<>()))
                            .findings()
                            .add(finding);
                } else {
                    ofOthers.add(finding);
                }
            }
        }
        List<OfEvent> sorted = new ArrayList<>(added.values());
        Collections.sort(sorted);
        for (OfEvent each : sorted) {
            each.findings().sort(FindingOrder::ofSubject);
        }
        ofEvents.addAll(sorted);
        return this;
    }

    /** Adds what was found in another part of the same case. */
    void add(FindingOrder other) {
        ofEvents.addAll(other.ofEvents);
        ofOthers.addAll(other.ofOthers);
    }

    /** Gives all findings in their order. */
    List<Finding> sorted() {
        List<Finding> sorted = new ArrayList<>();
        // What was added together is in order, so that there is little to do but to merge.
        Collections.sort(ofEvents);
        for (OfEvent each : ofEvents) {
            sorted.addAll(each.findings());
        }
        List<Placed> placed = new ArrayList<>(ofOthers.size());
        for (Finding finding : ofOthers) {
            placed.add(new Placed(finding.subject().path(), finding));
        }
        Collections.sort(placed);
        for (Placed each : placed) {
            sorted.add(each.finding());
        }
        return sorted;
    }

    private static int byTime(Event one, Event other) {
        int order = one.at().compareTo(other.at());
        return order != 0 ? order : one.id().compareTo(other.id());
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
