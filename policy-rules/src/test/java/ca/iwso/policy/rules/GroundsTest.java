package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.rules.inference.Setting;
import org.junit.jupiter.api.Test;

/** What keeps reasons open. */
class GroundsTest {
    private record Place(String path) implements Fact {
        @Override
        public String id() {
            return path;
        }
    }

    private static Reason reason(Fact fact, Truth truth) {
        return Reason.of("term", truth, fact, "", truth);
    }

    @Test
    void readingsAloneKeepOpenWhatNoFactCouldDecide() {
        Reason reading = reason(new Setting("readings/I-ed-self"), Truth.UNKNOWN);
        Reason fact = reason(new Place("staff/amina/roles"), Truth.UNKNOWN);
        Reason known = reason(new Place("staff/dana/roles"), Truth.TRUE);

        assertThat(Grounds.onlyReadingsKeepOpen(Reason.all(known, reading))).isTrue();
        assertThat(Grounds.onlyReadingsKeepOpen(Reason.not(reading))).isTrue();
        assertThat(Grounds.onlyReadingsKeepOpen(Reason.all(fact, reading))).isFalse();
        assertThat(Grounds.onlyReadingsKeepOpen(Reason.any(known, reading))).isFalse();
        assertThat(Grounds.onlyReadingsKeepOpen(known)).isFalse();
    }
}
