package ca.iwso.policy.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Does the pieces of one work on several threads, and gives what comes of them in their order: as one thread would give it.
 *
 * <p>The caller's thread does its share and waits for the others, which end with the work: none is kept for the next one.
 * Where no thread can be started, the caller's does it all.
 */
public final class SideBySide<T> {
    private final IntFunction<T> work;
    private final Object[] results;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean stopped;
    /** The number of the first piece that failed, by which no chance decides what is thrown. */
    private int failed = Integer.MAX_VALUE;

    private @Nullable Throwable failure;

    private SideBySide(int pieces, IntFunction<T> work) {
        this.results = new Object[pieces];
        this.work = work;
    }

    /**
     * Does some pieces.
     *
     * @param pieces how many there are
     * @param threads how many threads may work, the caller's among them
     * @param work does the piece of a number
     * @param progress takes how many are done, on the caller's thread, as often as some more are
     */
    public static <T> List<T> all(int pieces, int threads, IntFunction<T> work, IntConsumer progress) {
        return new SideBySide<T>(pieces, work).run(Math.min(threads, pieces) - 1, progress);
    }

    // Nothing else is put into the array.
    @SuppressWarnings("unchecked")
    private List<T> run(int helpers, IntConsumer progress) {
        List<Thread> started = start(helpers);
        try {
            for (int piece = take(); piece >= 0; piece = take()) {
                attempt(piece);
                if (!stopped) {
                    progress.accept(done.get());
                }
            }
        } finally {
            // Where the progress failed, nobody waits for what is left.
            stopped = true;
            await(started);
        }
        if (failure != null) {
            throw raised(failure);
        }
        if (!started.isEmpty()) {
            progress.accept(results.length);
        }
        return (List<T>) Arrays.asList(results);
    }

    private List<Thread> start(int helpers) {
        List<Thread> started = new ArrayList<>();
        try {
            while (started.size() < helpers) {
                Thread helper = new Thread(this::help, "policy-" + (started.size() + 1));
                helper.setDaemon(true);
                helper.start();
                started.add(helper);
            }
        } catch (OutOfMemoryError | RuntimeException noMore) {
            // Those who were started, and the caller, do it.
            return started;
        }
        return started;
    }

    private void help() {
        for (int piece = take(); piece >= 0; piece = take()) {
            attempt(piece);
        }
    }

    /** Gives the number of the next piece; none is left where that is negative. */
    private int take() {
        if (stopped) {
            return -1;
        }
        int piece = next.getAndIncrement();
        return piece < results.length ? piece : -1;
    }

    /** Pieces are taken in their order: so whatever comes before one that fails is done or fails, too. */
    private void attempt(int piece) {
        try {
            results[piece] = work.apply(piece);
            done.incrementAndGet();
        } catch (RuntimeException | Error thrown) {
            fail(piece, thrown);
        }
    }

    private synchronized void fail(int piece, Throwable thrown) {
        stopped = true;
        if (piece < failed) {
            failed = piece;
            failure = thrown;
        }
    }

    private static RuntimeException raised(Throwable thrown) {
        if (thrown instanceof Error error) {
            throw error;
        }
        return (RuntimeException) thrown;
    }

    /** Waits for all, however often it is interrupted, and keeps that for the caller. */
    private static void await(List<Thread> started) {
        boolean interrupted = false;
        for (Thread each : started) {
            while (each.isAlive()) {
                try {
                    each.join();
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
