package ca.iwso.policy.rules;

import ca.iwso.policy.model.event.Event;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Some events with what ties them to each other, in one step or in several. */
final class TiedEvents {
    private final Collection<Event> events;
    private final Function<Event, Ties> tiesOf;
    private final Map<String, List<Event>> offering = new HashMap<>();
    private final Map<String, List<Event>> seeking = new HashMap<>();

    /** Takes the events, and what gives the ties of one. */
    TiedEvents(Collection<Event> events, Function<Event, Ties> tiesOf) {
        this.events = events;
        this.tiesOf = tiesOf;
        for (Event event : events) {
            Ties ties = tiesOf.apply(event);
            ties.offered().forEach(tie -> add(tie, event, offering));
            ties.sought().forEach(tie -> add(tie, event, seeking));
        }
    }

    private static void add(String tie, Event event, Map<String, List<Event>> index) {
        index.computeIfAbsent(tie, none -> new ArrayList<>(1)).add(event);
    }

    /** Gives an event, and all of these that must be judged with it, the event first. */
    List<Event> with(Event event) {
        Map<String, Event> tied = new LinkedHashMap<>();
        Deque<Event> open = new ArrayDeque<>(List.of(event));
        // Each tie is followed once, so that one with thousands at both ends costs no more than these.
        Set<String> sought = new HashSet<>();
        Set<String> offered = new HashSet<>();
        while (!open.isEmpty()) {
            Event next = open.remove();
            if (tied.putIfAbsent(next.id(), next) == null) {
                Ties ties = tiesOf.apply(next);
                ties.sought().stream()
                        .filter(sought::add)
                        .forEach(tie -> open.addAll(offering.getOrDefault(tie, List.of())));
                ties.offered().stream()
                        .filter(offered::add)
                        .forEach(tie -> open.addAll(seeking.getOrDefault(tie, List.of())));
            }
        }
        return List.copyOf(tied.values());
    }

    /** Gives all events by which of them are tied to each other, in the order of the first of each. */
    List<List<Event>> all() {
        return ofFirst(events.size());
    }

    /** Gives the first so many events, by which of them are tied to each other, with all that are tied to them. */
    List<List<Event>> ofFirst(int count) {
        List<List<Event>> tied = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        int looked = 0;
        for (Event event : events) {
            if (looked++ == count) {
                break;
            }
            if (!taken.contains(event.id())) {
                List<Event> some = with(event);
                some.forEach(each -> taken.add(each.id()));
                tied.add(some);
            }
        }
        return tied;
    }

    /** Joins lists of events to lists of some length, or a little more. */
    static List<List<Event>> batches(List<List<Event>> tied, int length) {
        List<List<Event>> batches = new ArrayList<>();
        List<Event> batch = new ArrayList<>();
        for (List<Event> some : tied) {
            batch.addAll(some);
            if (batch.size() >= length) {
                batches.add(batch);
                batch = new ArrayList<>();
            }
        }
        if (!batch.isEmpty()) {
            batches.add(batch);
        }
        return batches;
    }
}
