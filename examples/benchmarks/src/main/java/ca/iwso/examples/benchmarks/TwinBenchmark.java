package ca.iwso.examples.benchmarks;

import ca.iwso.policy.api.CasePart;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.oracle.Twin;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.RuleEngine;
import ca.iwso.policy.rules.RunTimeRules;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

/**
 * The same ten thousand events, judged three times on one thread: by the rules, by the plain Java that says the same a second
 * time, and by the rules as Drools compiles them at run time.
 *
 * <p>The plain Java gives outcomes and no reasons, and takes the case by its parts, as the rules do, since it looks through all
 * that it is given.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(2)
public class TwinBenchmark {
    private static final PolicyCase LOG = EventLog.policyCase(10_000, 200);
    private static final PolicyEngine ENGINE = PolicyEngine.builder().threads(1).build();

    /** The rules, compiled at run time once. */
    @State(Scope.Benchmark)
    public static class Compiled {
        private RuleEngine engine = RuleEngine.standard();

        /** Compiles them. */
        @Setup(Level.Trial)
        public void compile() {
            engine = RunTimeRules.engine(
                    Path.of(System.getProperty("policy", "policy-rules/src/main/resources/policy")));
        }
    }

    /** By the rules. */
    @Benchmark
    public Evaluation rules() {
        return ENGINE.evaluate(LOG);
    }

    /** By plain Java. */
    @Benchmark
    public int plainJava() {
        int findings = 0;
        for (CasePart part : ENGINE.parts(LOG)) {
            findings += Twin.findings(part.policyCase(), EventLog.AS_OF, Settings.standard());
        }
        return findings;
    }

    /** By the rules that Drools compiled at run time. */
    @Benchmark
    public Evaluation rulesCompiledAtRunTime(Compiled compiled) {
        return compiled.engine.evaluate(LOG, Settings.standard());
    }
}
