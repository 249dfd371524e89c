package ca.iwso.policy.rules;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.inference.Premises;
import ca.iwso.policy.rules.inference.Readings;
import ca.iwso.policy.rules.inference.Registers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Judges a stream of events by the same records, and holds only those at hand to which one that comes may be tied.
 *
 * <p>Events that are tied to each other, in one step or in several, must stand within a window of so many events. Of what was
 * judged, the ties are kept: so an event that comes too late is refused, and never judged without the others.
 *
 * <p>For one thread: what is added is then taken, and what is taken is judged.
 */
public final class StreamJudge {
    /** What is found of a piece is held at a time: so it is no larger than threads need to be busy. */
    private static final int BATCHES_A_THREAD = 4;

    private final RuleEngine engine;
    private final PolicyRegister register;
    private final Settings settings;
    private final int window;
    private final int threads;
    private final PolicyCase records;
    private final RecordIndex index;
    private final Premises premises;
    private final Map<String, Event> held = new LinkedHashMap<>();
    private final KeyHashes offered = new KeyHashes();
    private final KeyHashes sought = new KeyHashes();

    /** Why an event is refused. */
    public enum Refusal {
        /** Another event has its id. */
        ID_TWICE,
        /** Another event to which it is tied was judged without it. */
        TOO_LATE
    }

    StreamJudge(
            RuleEngine engine,
            PolicyRegister register,
            PolicyCase records,
            Settings settings,
            int window,
            int threads) {
        Moment asOf = records.asOf();
        if (!asOf.isKnown()) {
            throw new IllegalArgumentException("a stream needs an as-of time: say as of when to judge it");
        }
        if (!records.events().isEmpty()) {
            throw new IllegalArgumentException("the records of a stream hold no events: these come with the stream");
        }
        if (window < 1) {
            throw new IllegalArgumentException("a window holds one event at least");
        }
        this.engine = engine;
        this.register = register;
        this.settings = settings;
        this.window = window;
        this.threads = threads;
        this.records = AsOf.knownBy(records, asOf);
        this.index = new RecordIndex(this.records);
        this.premises = new Premises(new Readings(register, settings), Registers.of(this.records), asOf);
    }

    /** Gives why an event is refused; null where it is not. */
    public @Nullable Refusal refusal(Event event) {
        Ties ties = index.ties(event);
        if (held.containsKey(event.id()) || offered.contains(Ties.toEvent(event.id()))) {
            return Refusal.ID_TWICE;
        }
        boolean late = ties.sought().stream().anyMatch(offered::contains)
                || ties.offered().stream().anyMatch(sought::contains);
        return late ? Refusal.TOO_LATE : null;
    }

    /** Adds an event that is not refused. */
    public void add(Event event) {
        held.put(event.id(), event);
    }

    /** Takes an event away that was added and not yet taken, as if it had not come; gives whether it was there. */
    public boolean remove(String id) {
        return held.remove(id) != null;
    }

    /** Tells whether so many events are at hand that the first of them can be taken: nothing that follows may be tied to them. */
    public boolean isFull() {
        return held.size() >= 2L * window;
    }

    /** Takes the events of the first window with all that are tied to them, in pieces of which each can be judged apart. */
    public List<List<Event>> take() {
        return take(window);
    }

    /** Takes all events that are left, in pieces. */
    public List<List<Event>> takeAll() {
        return take(Integer.MAX_VALUE);
    }

    private List<List<Event>> take(int count) {
        List<List<Event>> tied = TiedEvents.of(held.values(), index::ties).ofFirst(count);
        for (List<Event> some : tied) {
            for (Event event : some) {
                Ties ties = index.ties(event);
                ties.offered().forEach(offered::add);
                ties.sought().forEach(sought::add);
                held.remove(event.id());
            }
        }
        return TiedEvents.batches(tied, threads * BATCHES_A_THREAD * EventBatches.LENGTH);
    }

    /**
     * Judges a piece of what was taken: what is found of them is what is found in the whole case.
     *
     * <p>Throws {@link RuleFailure} where a rule fails.
     *
     * @param judged takes the number of these events judged, as often as some more are, on the caller's thread
     */
    public Evaluation judge(List<Event> piece, IntConsumer judged) {
        List<Event> events = CaseParts.known(piece, records.asOf());
        FindingOrder found = new EventBatches(engine, register, settings, premises, index)
                .judge(events, EventBatches.LENGTH, threads, judged);
        List<Event> sorted = events.stream().sorted(Event.BY_TIME).toList();
        return new Evaluation(records.asOf(), settings, sorted, found.sorted(sorted));
    }

    /** Gives the case of some events with the records that bear on them, in which the same is found of these. */
    public PolicyCase about(List<Event> events) {
        return CaseParts.about(events, index, records);
    }

    /** Gives the records, as they were known at the as-of time. */
    public PolicyCase records() {
        return records;
    }
}
