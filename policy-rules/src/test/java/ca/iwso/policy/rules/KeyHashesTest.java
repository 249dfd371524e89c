package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What was added is never forgotten, and what is like it is not taken for it. */
class KeyHashesTest {

    @Test
    void itHoldsWhatWasAddedAndNothingElse() {
        KeyHashes keys = new KeyHashes();
        IntStream.range(0, 100_000).forEach(i -> keys.add("event/e" + i));
        IntStream.range(0, 100_000).forEach(i -> keys.add("event/e" + i));

        assertThat(IntStream.range(0, 100_000)).allMatch(i -> keys.contains("event/e" + i));
        assertThat(IntStream.range(100_000, 300_000)).noneMatch(i -> keys.contains("event/e" + i));
        assertThat(keys.contains("")).isFalse();
    }
}
