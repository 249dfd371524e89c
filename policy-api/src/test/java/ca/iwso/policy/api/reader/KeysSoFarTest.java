package ca.iwso.policy.api.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which keys are new, among few and many. */
class KeysSoFarTest {
    private static final int MANY = 100;

    @Test
    void eachKeyIsNewOnce() {
        KeysSoFar keys = new KeysSoFar();

        for (int count = 0; count < MANY; count++) {
            assertThat(keys.add("key" + count)).isTrue();
            for (int earlier = 0; earlier <= count; earlier++) {
                assertThat(keys.add("key" + earlier)).isFalse();
            }
        }
    }
}
