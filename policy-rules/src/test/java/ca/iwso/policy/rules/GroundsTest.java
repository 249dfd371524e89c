package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Reason;
import org.junit.jupiter.api.Test;

/** What keeps reasons open. */
class GroundsTest {
    private record Place(String path) implements Fact {
        @Override
        public String id() {
            return path;
        }
    }

    private static Reason reason(String path, Truth truth) {
        return Reason.of("term", truth, new Place(path), "", truth);
    }

    @Test
    void readingsAloneKeepOpenWhatNoFactCouldDecide() {
        Reason reading = reason("settings/readings/I-ed-self", Truth.UNKNOWN);
        Reason fact = reason("staff/amina/roles", Truth.UNKNOWN);
        Reason known = reason("staff/dana/roles", Truth.TRUE);

        assertThat(Grounds.onlyReadingsKeepOpen(Reason.all(known, reading))).isTrue();
        assertThat(Grounds.onlyReadingsKeepOpen(Reason.not(reading))).isTrue();
        assertThat(Grounds.onlyReadingsKeepOpen(Reason.all(fact, reading))).isFalse();
        assertThat(Grounds.onlyReadingsKeepOpen(Reason.any(known, reading))).isFalse();
        assertThat(Grounds.onlyReadingsKeepOpen(known)).isFalse();
    }
}
