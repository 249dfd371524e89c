package ca.iwso.policy.rules;

import ca.iwso.policy.model.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Some events by which of them are tied to each other, in one step or in several.
 *
 * <p>Most events seek nothing, and nothing seeks them. So what is sought is collected first, and each event is only asked
 * whether it offers any of that.
 */
final class TiedEvents {
    private final List<Event> events;
    /** Leads from each event, in one step or in several, to the first of those that are tied to it: a forest of disjoint sets. */
    private final int[] towardsFirst;

    private TiedEvents(Collection<Event> events) {
        this.events = List.copyOf(events);
        this.towardsFirst = new int[this.events.size()];
    }

    /** Takes the events, and what gives the ties of one. */
    static TiedEvents of(Collection<Event> events, Function<Event, Ties> tiesOf) {
        TiedEvents tied = new TiedEvents(events);
        List<Ties> ties = new ArrayList<>(tied.events.size());
        Map<String, List<Integer>> seeking = new HashMap<>();
        for (int i = 0; i < tied.events.size(); i++) {
            tied.towardsFirst[i] = i;
            ties.add(tiesOf.apply(tied.events.get(i)));
            for (String tie : ties.get(i).sought()) {
                seeking.computeIfAbsent(tie, none -> new ArrayList<>(1)).add(i);
            }
        }
        for (int i = 0; i < ties.size(); i++) {
            for (String tie : ties.get(i).offered()) {
                List<Integer> seekers = seeking.get(tie);
                if (seekers != null) {
                    tied.join(i, seekers);
                }
            }
        }
        return tied;
    }

    /** Joins an event to those that seek what it offers, which are then joined: the next one needs to join but one of them. */
    private void join(int offering, List<Integer> seekers) {
        for (int seeker : seekers) {
            int one = first(offering);
            int other = first(seeker);
            towardsFirst[Math.max(one, other)] = Math.min(one, other);
        }
        seekers.subList(1, seekers.size()).clear();
    }

    private int first(int position) {
        int first = position;
        while (towardsFirst[first] != first) {
            towardsFirst[first] = towardsFirst[towardsFirst[first]];
            first = towardsFirst[first];
        }
        return first;
    }

    /** Gives all events by which of them are tied to each other, in the order of the first of each. */
    List<List<Event>> all() {
        return ofFirst(events.size());
    }

    /** Gives the first so many events, by which of them are tied to each other, with all that are tied to them. */
    List<List<Event>> ofFirst(int count) {
        List<List<Event>> inOrder = new ArrayList<>();
        int[] place = new int[events.size()];
        for (int i = 0; i < events.size(); i++) {
            int first = first(i);
            if (first == i && i < count) {
                place[i] = inOrder.size();
                inOrder.add(new ArrayList<>(1));
            }
            if (first < count) {
                inOrder.get(place[first]).add(events.get(i));
            }
        }
        return inOrder;
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
