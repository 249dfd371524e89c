package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many events are judged at a time: what is found does not depend on it, which the laws of threads and parts hold. */
class EventBatchesTest {
    @Test
    void oneThreadTakesAsManyAtATimeAsTheCachesHold() {
        assertThat(EventBatches.length(100, 1)).isEqualTo(EventBatches.LENGTH);
        assertThat(EventBatches.length(1_000_000, 1)).isEqualTo(EventBatches.LENGTH);
    }

    @Test
    void severalThreadsTakeFewerOfAMiddlingCase() {
        assertThat(EventBatches.length(1_000, 2)).isEqualTo(125);
        assertThat(EventBatches.length(3_200, 4)).isEqualTo(200);
        assertThat(EventBatches.length(10_000, 2)).isEqualTo(EventBatches.LENGTH);
    }

    @Test
    void noneTakesSoFewThatEachCostsMore() {
        assertThat(EventBatches.length(300, 8)).isEqualTo(100);
        assertThat(EventBatches.length(0, 2)).isEqualTo(100);
    }
}
