package ca.iwso.examples.benchmarks;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.PolicyCase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Judges cases of several sizes by turns, on one thread and on two, and prints what an event costs in each, and how that stands to
 * what it costs in the smallest case on one thread.
 *
 * <p>On a machine that others share, minutes apart are not alike: seconds side by side are. What is found of a case is held until
 * it is whole, so that what the collection of garbage copies grows with it: give it room, such as {@code -Xmx12g} for a million events.
 */
public final class CaseTurns {
    private static final int STAFF = 200;
    /** So many that Java's compiler is done: it works on the processor that the second thread is to have. */
    private static final int WARM_UP = 1_000_000;

    private static final int TURN = 100_000;

    private final PolicyCase log;
    private final PolicyEngine engine;
    private final int events;
    private final int threads;
    private final List<Double> micros = new ArrayList<>();

    private CaseTurns(PolicyCase log, int threads) {
        this.log = log;
        this.engine = PolicyEngine.builder().threads(threads).build();
        this.events = log.events().size();
        this.threads = threads;
    }

    /** Measures; the arguments are in how many turns, and the numbers of events, the smallest first. */
    public static void main(String[] arguments) {
        int turns = Integer.parseInt(arguments.length > 0 ? arguments[0] : "9");
        String[] sizes = arguments.length > 1
                ? Arrays.copyOfRange(arguments, 1, arguments.length)
                : new String[] {"1000", "10000", "100000"};
        List<CaseTurns> cases = new ArrayList<>();
        for (String size : sizes) {
            PolicyCase log = EventLog.policyCase(Integer.parseInt(size), STAFF);
            cases.add(new CaseTurns(log, 1));
            cases.add(new CaseTurns(log, 2));
        }
        cases.get(0).judge(WARM_UP);
        cases.get(1).judge(WARM_UP);
        for (int turn = 0; turn < turns; turn++) {
            for (CaseTurns each : cases) {
                each.micros.add(each.judge(TURN));
            }
        }
        System.out.println(
                "| events | threads | an event | to one of the smallest on one thread | to one thread |\n|---|---|---|---|---|");
        for (int i = 0; i < cases.size(); i++) {
            cases.get(i).print(cases.get(0), cases.get(i / 2 * 2));
        }
    }

    /** Gives the microseconds that an event takes, where so many are judged, or the whole case once. */
    private double judge(int atLeast) {
        int judged = 0;
        long start = System.nanoTime();
        for (; judged < atLeast; judged += events) {
            if (engine.evaluate(log).events().size() != events) {
                throw new IllegalStateException("not all events were judged");
            }
        }
        return (System.nanoTime() - start) / 1e3 / judged;
    }

    private void print(CaseTurns smallest, CaseTurns alone) {
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %.1f µs | %.2f | %.2f times as fast |%n",
                events,
                threads,
                Median.of(micros),
                ratio(this, smallest),
                ratio(alone, this));
    }

    /** Gives the median of the ratios turn by turn. */
    private static double ratio(CaseTurns one, CaseTurns other) {
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < one.micros.size(); turn++) {
            ratios.add(one.micros.get(turn) / other.micros.get(turn));
        }
        return Median.of(ratios);
    }
}
