package ca.iwso.examples.benchmarks;

import ca.iwso.policy.api.Gate;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One proposed post, asked of a warm engine: how long an answer takes, and whether threads stand in each other's way. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class GateBenchmark {
    private final Gate gate = PolicyEngine.standard().gate(Samples.records());
    private final Event draft = Samples.draft();

    /** Asks from one thread. */
    @Benchmark
    @Threads(1)
    public Evaluation oneThread() {
        return gate.ask(draft);
    }

    /** Asks one gate from two threads: as quick an answer as to one means twice the throughput. */
    @Benchmark
    @Threads(2)
    public Evaluation twoThreads() {
        return gate.ask(draft);
    }
}
