package ca.iwso.examples.benchmarks;

import ca.iwso.policy.api.Gate;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.event.Event;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Asks one gate from one thread and from two by turns, and prints how many times as many answers two get.
 *
 * <p>On a machine that others share, minutes apart are not alike: seconds side by side are.
 */
public final class GateTurns {
    private static final int PAIRS = 15;
    private static final long SECOND = 1_000_000_000L;

    private final Gate gate = PolicyEngine.standard().gate(Samples.records());
    private final Event draft = Samples.draft();

    private GateTurns() {}

    /** Measures, which takes a minute. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        GateTurns scaling = new GateTurns();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            scaling.answers(threads, 2, 12 * SECOND);
            List<Double> ratios = new ArrayList<>();
            List<Double> micros = new ArrayList<>();
            for (int pair = 0; pair < PAIRS; pair++) {
                double one = scaling.answers(threads, 1, SECOND);
                ratios.add(scaling.answers(threads, 2, SECOND) / one);
                micros.add(1e6 / one);
            }
            System.out.printf(
                    Locale.ROOT,
                    "two threads to one: median %.2f of %d pairs, from %.2f to %.2f; one answer to one: median %.0f µs, from %.0f%n",
                    Median.of(ratios),
                    PAIRS,
                    Collections.min(ratios),
                    Collections.max(ratios),
                    Median.of(micros),
                    Collections.min(micros));
        } finally {
            threads.shutdown();
        }
    }

    /** Gives the answers that some threads get in a second, asking for some nanoseconds. */
    private double answers(ExecutorService threads, int number, long nanos)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + nanos;
        List<Callable<Long>> asking = Collections.nCopies(number, () -> {
            long answers = 0;
            for (; System.nanoTime() < end; answers++) {
                gate.ask(draft);
            }
            return answers;
        });
        long all = 0;
        for (Future<Long> each : threads.invokeAll(asking)) {
            all += each.get();
        }
        return (double) all * SECOND / nanos;
    }
}
