package ca.iwso.policy.api.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.testing.generators.Cases;
import ca.iwso.policy.api.testing.generators.Cast;
import ca.iwso.policy.api.testing.generators.Times;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.Treatment;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The engine finds what the oracle finds, of all norms that report, whatever the case, its as-of time and the settings. */
class AgreementTest {
    private static final Cast CAST = Cast.standard();
    private static final Cases CASES = new Cases(CAST);

    @Provide
    Arbitrary<PolicyCase> cases() {
        return atAnyTime(CASES.any());
    }

    @Provide
    Arbitrary<PolicyCase> posts() {
        return atAnyTime(CASES.ofPosts());
    }

    @Provide
    Arbitrary<Settings> settings() {
        return CASES.settings();
    }

    @Property(tries = 2500, seed = "42")
    void engineAndOracleAgree(@ForAll("cases") PolicyCase some, @ForAll("settings") Settings settings) {
        assertThat(Agreement.differences(some, settings)).isEmpty();
    }

    @Property(tries = 500, seed = "42")
    void engineAndOracleAgreeOnPosts(@ForAll("posts") PolicyCase some, @ForAll("settings") Settings settings) {
        assertThat(Agreement.differences(some, settings)).isEmpty();
    }

    @Test
    void oracleSpeaksOfEveryNormThatReports() {
        Set<String> reporting = new TreeSet<>();
        for (Norm norm : PolicyEngine.policy().norms().values()) {
            if (norm.treatment() == Treatment.REPORTS) {
                reporting.add(norm.id());
            }
        }
        Set<String> spoken = new TreeSet<>();
        JqwikSession.run(() -> {
            Random random = new Random(1);
            RandomGenerator<PolicyCase> some = CASES.any().generator(1000);
            for (int i = 0; i < 300; i++) {
                Oracle.judge(some.next(random).value(), CAST.asOf(), Settings.standard())
                        .keySet()
                        .forEach(key -> spoken.add(key.substring(0, key.indexOf('@'))));
            }
        });

        assertThat(spoken).isEqualTo(reporting);
    }

    /** On demand, with {@code -Doracle.events=1000000} and, for others than the last time, {@code -Doracle.seed=…}. */
    @Test
    void engineAndOracleAgreeOnAsManyEventsAsAsked() {
        long wanted = Long.getLong("oracle.events", 0);
        Assumptions.assumeTrue(wanted > 0, "asked for no events");
        Tally tally = new Tally();
        JqwikSession.run(() -> {
            Random random = new Random(Long.getLong("oracle.seed", 1));
            RandomGenerator<PolicyCase> some = cases().generator(1000);
            RandomGenerator<Settings> choices = settings().generator(1000);
            while (tally.events() < wanted) {
                tally.count(some.next(random).value(), choices.next(random).value());
            }
        });
        System.out.println(tally.summary());

        assertThat(tally.disagreements()).as(tally::details).isZero();
    }

    /** Most cases are judged as of the end of what they record, others as of any time before or after. */
    private static Arbitrary<PolicyCase> atAnyTime(Arbitrary<PolicyCase> cases) {
        Arbitrary<Moment> times = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(CAST.asOf())), Tuple.of(1, new Times(CAST).known()));
        return Combinators.combine(cases, times).as(PolicyCase::withAsOf);
    }
}
