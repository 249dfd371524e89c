package ca.iwso.examples.benchmarks;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is paid once in a process: each run has a process of its own, and nothing is warm. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(10)
public class StartBenchmark {

    /** An engine that has not judged anything. */
    @State(Scope.Benchmark)
    public static class Loaded {
        private @Nullable PolicyEngine engine;
        private final PolicyCase gate = Samples.gate();

        /** Loads the rules outside of the measurement. */
        @Setup(Level.Trial)
        public void load() {
            engine = PolicyEngine.standard();
        }

        Evaluation evaluate() {
            return Objects.requireNonNull(engine).evaluate(gate);
        }
    }

    /** Loads the engine. */
    @Benchmark
    public PolicyEngine load() {
        return PolicyEngine.standard();
    }

    /** Judges the first case. */
    @Benchmark
    public Evaluation firstDecision(Loaded loaded) {
        return loaded.evaluate();
    }
}
