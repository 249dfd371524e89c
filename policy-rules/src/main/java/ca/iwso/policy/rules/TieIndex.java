package ca.iwso.policy.rules;

import ca.iwso.policy.model.event.Event;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The events of some records, found by what ties them to an event that comes to them. */
final class TieIndex {
    private final Function<Event, Ties> tiesOf;
    private final Map<String, List<Placed>> offering = new HashMap<>();
    private final Map<String, List<Placed>> seeking = new HashMap<>();

    /** An event with where it stands in the records. */
    private record Placed(int position, Event event) {}

    /** Takes the events, and what gives the ties of one. */
    TieIndex(List<Event> events, Function<Event, Ties> tiesOf) {
        this.tiesOf = tiesOf;
        for (int i = 0; i < events.size(); i++) {
            Placed placed = new Placed(i, events.get(i));
            Ties ties = tiesOf.apply(placed.event());
            ties.offered().forEach(tie -> add(tie, placed, offering));
            ties.sought().forEach(tie -> add(tie, placed, seeking));
        }
    }

    private static void add(String tie, Placed event, Map<String, List<Placed>> index) {
        index.computeIfAbsent(tie, none -> new ArrayList<>(1)).add(event);
    }

    /** Gives all events of the records that must be judged with another, in their order, and that one after them. */
    List<Event> with(Event event) {
        Map<String, Placed> tied = new LinkedHashMap<>();
        Deque<Placed> open = new ArrayDeque<>(List.of(new Placed(Integer.MAX_VALUE, event)));
        // Each tie is followed once, so that one with thousands at both ends costs no more than these.
        Set<String> sought = new HashSet<>();
        Set<String> offered = new HashSet<>();
        while (!open.isEmpty()) {
            Placed next = open.remove();
            if (tied.putIfAbsent(next.event().id(), next) == null) {
                Ties ties = tiesOf.apply(next.event());
                follow(ties.sought(), sought, offering, open);
                follow(ties.offered(), offered, seeking, open);
            }
        }
        return tied.values().stream()
                .sorted(Comparator.comparingInt(Placed::position))
                .map(Placed::event)
                .toList();
    }

    private static void follow(
            List<String> ties, Set<String> followed, Map<String, List<Placed>> index, Deque<Placed> open) {
        for (String tie : ties) {
            if (followed.add(tie)) {
                open.addAll(index.getOrDefault(tie, List.of()));
            }
        }
    }
}
