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
     * Gives what is found of some events; none of those that are tied to each other may be without the others.
     *
     * @param batches the events, by which of them are judged at a time
     * @param threads how many threads may judge, the caller's among them
     * @param judged takes how many were judged, on the caller's thread, as often as some more are
     */
    FindingOrder judge(List<List<Event>> batches, int threads, IntConsumer judged) {
        return judge(new ArrayList<>(), batches, threads, judged);
    }

    /** Gives what is found of some events, as {@link #judge(List, int, IntConsumer)} does, and of the records, beside them. */
    FindingOrder judgeWithRecords(PolicyCase records, List<List<Event>> batches, int threads, IntConsumer judged) {
        // Those of a large office take longer than a batch, so they come first.
        List<Supplier<FindingOrder>> pieces = new ArrayList<>();
        pieces.add(() -> found(engine.claims(WorkingMemory.of(records, premises.readings()))));
        return judge(pieces, batches, threads, judged);
    }

    private FindingOrder judge(
            List<Supplier<FindingOrder>> pieces, List<List<Event>> batches, int threads, IntConsumer judged) {
        AtomicInteger events = new AtomicInteger();
        for (List<Event> batch : batches) {
            pieces.add(() -> {
                FindingOrder found = ofEvents(batch);
                events.addAndGet(batch.size());
                return found;
            });
        }
        FindingOrder all = new FindingOrder();
        SideBySide.all(pieces.size(), threads, piece -> pieces.get(piece).get(), done -> judged.accept(events.get()))
                .forEach(all::add);
        return all;
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
