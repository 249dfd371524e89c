package ca.iwso.policy.api.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.testing.generators.Cases;
import ca.iwso.policy.api.testing.generators.Cast;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Settings;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The engine finds what the oracle finds, of all norms that the oracle covers, whatever the case and the settings. */
class AgreementTest {
    private static final Cases CASES = new Cases(Cast.standard());
    private static final Set<Dispute> CONCEDED = EnumSet.allOf(Dispute.class);

    @Provide
    Arbitrary<PolicyCase> cases() {
        return CASES.any();
    }

    @Provide
    Arbitrary<PolicyCase> posts() {
        return CASES.ofPosts();
    }

    @Provide
    Arbitrary<Settings> settings() {
        return CASES.settings();
    }

    @Property(tries = 2500, seed = "42")
    void engineAndOracleAgree(@ForAll("cases") PolicyCase some, @ForAll("settings") Settings settings) {
        assertThat(differences(some, settings)).isEmpty();
    }

    @Property(tries = 500, seed = "42")
    void engineAndOracleAgreeOnPosts(@ForAll("posts") PolicyCase some, @ForAll("settings") Settings settings) {
        assertThat(differences(some, settings)).isEmpty();
    }

    /** On demand, with {@code -Doracle.events=1000000} and, for others than the last time, {@code -Doracle.seed=…}. */
    @Test
    void engineAndOracleAgreeOnAsManyEventsAsAsked() {
        long wanted = Long.getLong("oracle.events", 0);
        Assumptions.assumeTrue(wanted > 0, "asked for no events");
        JqwikSession.run(() -> {
            Random random = new Random(Long.getLong("oracle.seed", 1));
            RandomGenerator<PolicyCase> some = CASES.any().generator(1000);
            RandomGenerator<Settings> choices = CASES.settings().generator(1000);
            long events = 0;
            long cases = 0;
            while (events < wanted) {
                PolicyCase next = value(some.next(random));
                Settings settings = value(choices.next(random));
                assertThat(differences(next, settings))
                        .as(() -> next + " under " + settings)
                        .isEmpty();
                events += next.events().size();
                cases++;
            }
            System.out.println("Engine and oracle agree on " + cases + " cases with " + events + " events.");
        });
    }

    private static <T> T value(Shrinkable<T> shrinkable) {
        return shrinkable.value();
    }

    private static Map<String, String> differences(PolicyCase some, Settings settings) {
        return Agreement.differences(some, settings, CONCEDED).entrySet().stream()
                .filter(each -> !Oracle.NOT_COVERED.contains(
                        each.getKey().substring(0, each.getKey().indexOf('@'))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
