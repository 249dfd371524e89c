package ca.iwso.examples.benchmarks;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * A case of a monitoring log: what one of its events costs in a small case and in a large one, on one thread and on two.
 *
 * <p>A small case is judged over and over until as many events are judged as the largest one has: so each score is the time
 * for a million events, whatever the size.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
@Fork(value = 1, jvmArgs = "-Xmx12g")
public class SizeBenchmark {
    private static final int ALL = 1_000_000;

    /** How many events a case has. */
    @Param({"1000", "10000", "100000", "1000000"})
    private int events;

    /** On how many threads it is judged. */
    @Param({"1", "2"})
    private int threads;

    private PolicyEngine engine = PolicyEngine.standard();
    private PolicyCase log = PolicyCase.of();

    /** Makes the case. */
    @Setup
    public void log() {
        engine = PolicyEngine.builder().threads(threads).build();
        log = EventLog.policyCase(events, 200);
    }

    /** Judges a million events, in cases of the size. */
    @Benchmark
    public void million(Blackhole sink) {
        for (int judged = 0; judged < ALL; judged += events) {
            Evaluation evaluation = engine.evaluate(log);
            sink.consume(evaluation);
        }
    }
}
