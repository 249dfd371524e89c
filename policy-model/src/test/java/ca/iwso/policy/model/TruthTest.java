package ca.iwso.policy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strong Kleene logic. */
class TruthTest {
    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "FALSE, FALSE, FALSE, FALSE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void connectivesDecideWhatTheKnownPartDecides(Truth one, Truth other, Truth both, Truth either) {
        assertThat(one.and(other)).isEqualTo(other.and(one)).isEqualTo(both);
        assertThat(one.or(other)).isEqualTo(other.or(one)).isEqualTo(either);
    }

    @Property
    void deMorganHolds(@ForAll Truth one, @ForAll Truth other) {
        assertThat(one.and(other).not()).isEqualTo(one.not().or(other.not()));
    }

    @Property
    void foldsAgreeWithTheConnectives(@ForAll List<Truth> truths) {
        assertThat(Truth.any(truths).not())
                .isEqualTo(Truth.all(truths.stream().map(Truth::not).toList()));
    }

    @Property
    void learningAFactNeverTurnsAKnownConclusion(@ForAll Truth one, @ForAll Truth other, @ForAll boolean learnt) {
        Truth before = one.and(Truth.UNKNOWN).or(other);
        Truth after = one.and(Truth.of(learnt)).or(other);
        assertThat(before == Truth.UNKNOWN || before == after).isTrue();
    }
}
