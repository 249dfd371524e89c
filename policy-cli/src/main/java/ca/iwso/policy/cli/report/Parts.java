package ca.iwso.policy.cli.report;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Finding;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The parts of a case: its events as far as they refer to each other, to one user ID, or to one site. */
final class Parts {
    private final Map<String, List<Event>> byLink = new HashMap<>();

    Parts(List<Event> events) {
        for (Event event : events) {
            links(event).forEach(link -> byLink.computeIfAbsent(link, none -> new ArrayList<>())
                    .add(event));
        }
    }

    /** Gives the ids of the events of all parts in which some findings lie; those of people and accounts lie in none. */
    Set<String> of(List<Finding> findings) {
        Set<String> ids = new HashSet<>();
        Deque<Event> open = new ArrayDeque<>();
        for (Finding finding : findings) {
            if (finding.subject() instanceof Event event) {
                open.add(event);
            } else {
                String id = finding.subject().path().split("/", 3)[1];
                open.addAll(byLink.getOrDefault("user " + id, List.of()));
            }
        }
        while (!open.isEmpty()) {
            Event event = open.remove();
            if (ids.add(event.id())) {
                links(event).forEach(link -> open.addAll(byLink.getOrDefault(link, List.of())));
            }
        }
        return ids;
    }

    private static List<String> links(Event event) {
        return Stream.of(
                        Stream.of("event " + event.id()),
                        event.refersTo().stream().filter(Ids::names).map(id -> "event " + id),
                        event.userIds().stream().filter(Ids::names).map(id -> "user " + id))
                .flatMap(links -> links)
                .toList();
    }
}
