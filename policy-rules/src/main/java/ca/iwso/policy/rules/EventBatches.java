package ca.iwso.policy.rules;

import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.inference.Premises;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Judges events some at a time by the same records: each of them costs alike, however many there are. */
final class EventBatches {
    /** About how many events are judged at a time: what rules remember of more no longer fits the processor's caches. */
    static final int LENGTH = 250;

    /** Fewer at a time cost each event more than another thread would save. */
    private static final int SHORTEST = 100;

    /** How many batches each thread is to have, that none waits long for the last one of another. */
    private static final int A_THREAD = 4;

    private final RuleEngine engine;
    private final PolicyRegister register;
    private final Settings settings;
    private final Premises premises;
    private final RecordIndex index;

    EventBatches(RuleEngine engine, PolicyRegister register, Settings settings, Premises premises, RecordIndex index) {
        this.engine = engine;
        this.register = register;
        this.settings = settings;
        this.premises = premises;
        this.index = index;
    }

    /** Gives about how many events to judge at a time, where there are so many. */
    static int length(int events, int threads) {
        return threads == 1 ? LENGTH : Math.min(LENGTH, Math.max(SHORTEST, events / (threads * A_THREAD)));
    }

    /**
     * Gives what is found of some events.
     *
     * @param events the events, with all that are tied to them
     * @param length about how many of them are judged at a time
     * @param threads how many threads may judge, the caller's among them
     * @param judged takes how many were judged, on the caller's thread, as often as some more are
     */
    FindingOrder judge(List<Event> events, int length, int threads, IntConsumer judged) {
        return judge(new ArrayList<>(), new Batches(events, length), threads, judged);
    }

    /** Gives what is found of some events, as {@link #judge(List, int, int, IntConsumer)} does, and of the records, beside them. */
    FindingOrder judgeWithRecords(PolicyCase records, List<Event> events, int length, int threads, IntConsumer judged) {
        // Those of a large office take longer than a batch, so they come first.
        List<Supplier<FindingOrder>> pieces = new ArrayList<>();
        pieces.add(() -> found(engine.claims(WorkingMemory.of(records, premises.readings()))));
        return judge(pieces, new Batches(events, length), threads, judged);
    }

    private FindingOrder judge(List<Supplier<FindingOrder>> pieces, Batches batches, int threads, IntConsumer judged) {
        AtomicInteger events = new AtomicInteger();
        for (int i = 0; i < batches.most(); i++) {
            int number = i;
            pieces.add(() -> {
                List<Event> batch = batches.get(number);
                FindingOrder found = batch.isEmpty() ? new FindingOrder() : ofEvents(batch);
                events.addAndGet(batch.size());
                return found;
            });
        }
        FindingOrder all = new FindingOrder();
        SideBySide.all(pieces.size(), threads, piece -> pieces.get(piece).get(), done -> judged.accept(events.get()))
                .forEach(all::add);
        return all;
    }

    /** The batches of some events, which the first thread that asks for one puts together while others are at the records. */
    private final class Batches {
        private final List<Event> events;
        private final int length;
        private @Nullable List<List<Event>> all;

        Batches(List<Event> events, int length) {
            this.events = events;
            this.length = length;
        }

        /** Gives how many there are at most: all but the last have the length at least. */
        int most() {
            return events.size() / length + 1;
        }

        /** Gives the batch of a number; empty behind the last one. */
        synchronized List<Event> get(int number) {
            if (all == null) {
                all = TiedEvents.batches(TiedEvents.of(events, index::ties).all(), length);
            }
            return number < all.size() ? all.get(number) : List.of();
        }
    }

    private FindingOrder ofEvents(List<Event> events) {
        List<Claim> claims = engine.claims(WorkingMemory.of(index.about(events), premises));
        // Of roles, the records have said all.
        claims.removeIf(claim -> !(claim.subject() instanceof Event));
        return found(claims);
    }

    private FindingOrder found(List<Claim> claims) {
        return new FindingOrder().add(Resolution.resolve(register, settings, premises.asOf(), claims));
    }
}
