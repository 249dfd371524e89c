package ca.iwso.examples.benchmarks;

import ca.iwso.policy.api.Gate;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.Word;
import ca.iwso.policy.model.finding.Evaluation;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/** One proposed post, asked of a warm gate: with a hundred members of staff, clients and accounts, and with a hundred thousand. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class RegisterBenchmark {
    /** How many members of staff, clients and accounts there are; every second client gave a consent. */
    @Param({"100", "100000"})
    private int entries;

    private @Nullable Gate gate;
    private final Event draft = PostBuilder.builder()
            .act(Act.proposed("draft", Moment.at("2026-03-05T10:00:00-05:00"), "s0"))
            .account("iwso-page")
            .depicts(Entries.of(Depiction.of(Party.client("c4"))))
            .review(Review.noting("dana", Moment.at("2026-03-05T09:00:00-05:00"), Word.AS_ORGANISATION))
            .build();

    /** Opens the gate. */
    @Setup
    public void gate() {
        PolicyCase records = EventLog.policyCase(0, entries);
        gate = PolicyEngine.standard().gate(records);
    }

    /** Asks it. */
    @Benchmark
    public Evaluation ask() {
        return Objects.requireNonNull(gate).ask(draft);
    }
}
