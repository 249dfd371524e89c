package ca.iwso.policy.api.testing.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Settings;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The engine takes whatever the generators make, and they make all that there is. */
class CasesTest {
    private static final PolicyEngine ENGINE = PolicyEngine.standard();
    private static final int EVENT_TYPES = 28;

    @Provide
    Arbitrary<PolicyCase> cases() {
        return Cases.standard();
    }

    @Provide
    Arbitrary<PolicyCase> posts() {
        return new Cases(Cast.standard()).ofPosts();
    }

    @Provide
    Arbitrary<Settings> settings() {
        return new Cases(Cast.standard()).settings();
    }

    @Property(tries = 200)
    void theEngineTakesEveryCaseUnderEverySetting(
            @ForAll("cases") PolicyCase some, @ForAll("settings") Settings settings) {
        assertThat(PolicyEngine.with(settings).evaluate(some).asOf()).isEqualTo(some.asOf());
    }

    /** The property that docs/testing.md shows. */
    @Property(tries = 200)
    void whatPassesTheGateBreaksNothing(@ForAll("posts") PolicyCase some) {
        Evaluation evaluation = ENGINE.evaluate(some);

        for (Event event : evaluation.events()) {
            if (!evaluation.verdictOf(event.id()).blocks()) {
                assertThat(evaluation.of(event.id())).noneMatch(each -> each.outcome() == Outcome.VIOLATED);
            }
        }
    }

    @Example
    void allTypesOfEventsOccur() {
        Set<String> types = new TreeSet<>();
        Cases.standard().sampleStream().limit(1000).forEach(some -> some.events()
                .forEach(event -> types.add(event.type())));

        assertThat(types).hasSize(EVENT_TYPES);
    }

    @Example
    void aCastHasSeveralOfAll() {
        Moment asOf = Moment.on("2026-03-31");
        List<String> two = List.of("a", "b");

        assertThatThrownBy(() -> new Cast(List.of("a"), two, two, two, asOf))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("staff");
        assertThatThrownBy(() -> new Cast(two, two, two, two, Moment.UNKNOWN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("known time");
    }
}
