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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** To read ten thousand events in each form, beside Jackson's bare stream of tokens of the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class ReadingBenchmark {
    private final String yaml = ReadingTurns.yaml();
    private final String lines = ReadingTurns.jsonLines();
    private final String json = ReadingTurns.json();
    private final PolicyEngine engine = PolicyEngine.builder().threads(1).build();

    /** Reads YAML. */
    @Benchmark
    public PolicyCase yaml() {
        return EventLog.read("log.yaml", yaml);
    }

    /** Reads YAML and judges it. */
    @Benchmark
    public Evaluation yamlJudged() {
        return engine.evaluate(EventLog.read("log.yaml", yaml).withAsOf(EventLog.AS_OF));
    }

    /** Passes over the tokens of the YAML. */
    @Benchmark
    public int yamlTokens() {
        return ReadingTurns.tokens(new YAMLFactory(), yaml);
    }

    /** Reads JSON. */
    @Benchmark
    public PolicyCase json() {
        return EventLog.read("log.json", json);
    }

    /** Passes over the tokens of the JSON. */
    @Benchmark
    public int jsonTokens() {
        return ReadingTurns.tokens(new JsonFactory(), json);
    }

    /** Reads JSON Lines. */
    @Benchmark
    public PolicyCase jsonLines() {
        return EventLog.read("log.jsonl", lines);
    }
}
