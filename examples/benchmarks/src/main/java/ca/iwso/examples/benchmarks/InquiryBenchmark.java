package ca.iwso.examples.benchmarks;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Questions;
import ca.iwso.policy.api.Remedies;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
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

/** What decides one proposed post that nobody reviewed, and what would make right one of a client's picture, not allowed. */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(2)
public class InquiryBenchmark {
    private final PolicyEngine engine = PolicyEngine.standard();
    private final PolicyCase undecided = with(draft().withReview(Review.MISSING));
    private final PolicyCase forbidden =
            with(draft().withAct(Act.proposed("gala", draft().at(), "bea")).withAccount("bea-instagram"));
    private final Finding violated = engine.evaluate(forbidden).findings().stream()
            .filter(finding -> finding.outcome() == Outcome.VIOLATED)
            .findFirst()
            .orElseThrow();

    private static Post draft() {
        return (Post) Samples.draft();
    }

    private static PolicyCase with(Post post) {
        return Samples.records().withAsOf(post.at()).and(post);
    }

    /** Asks what has to be known. */
    @Benchmark
    public Questions questions() {
        return engine.questions(undecided);
    }

    /** Asks what has to be changed. */
    @Benchmark
    public Remedies remedies() {
        return engine.remedies(forbidden, violated);
    }
}
