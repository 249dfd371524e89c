package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Modality;
import ca.iwso.policy.rules.inference.Setting;
import java.util.List;
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
        Reason reading = Setting.says("term", Truth.UNKNOWN, "readings/I-ed-self", "leave-open");
        Reason fact = reason(new Place("staff/amina/roles"), Truth.UNKNOWN);
        Reason known = reason(new Place("staff/dana/roles"), Truth.TRUE);

        assertThat(Grounds.onlyReadingsKeepOpen(Reason.all(known, reading))).isTrue();
        assertThat(Grounds.onlyReadingsKeepOpen(Reason.not(reading))).isTrue();
        assertThat(Grounds.onlyReadingsKeepOpen(Reason.all(fact, reading))).isFalse();
        assertThat(Grounds.onlyReadingsKeepOpen(Reason.any(known, reading))).isFalse();
        assertThat(Grounds.onlyReadingsKeepOpen(known)).isFalse();
    }

    @Test
    void whatIsMissingIsWhatIsOpenInTheReasonsAndInTheExemptions() {
        Reason fact = reason(new Place("staff/amina/roles"), Truth.UNKNOWN);
        Reason reading = Setting.says("term", Truth.UNKNOWN, "readings/I-selfie", "leave-open");
        Reason known = reason(new Place("staff/dana/roles"), Truth.FALSE);
        Exemption exemption = new Exemption(
                MadeUp.norm("1/leave", Modality.OBLIGATION, Force.HARD), Reason.any(known, reading, fact));

        assertThat(Grounds.missing(Reason.not(fact), List.of(exemption)))
                .containsExactly(
                        new Missing("term", "staff/amina/roles", false),
                        new Missing("term", "settings/readings/I-selfie", true));
        assertThat(Grounds.missing(known, List.of())).isEmpty();
    }

    /** Whatever hangs on when an event happened or was reviewed, that is what to ask for; "at" of anything else is its own. */
    @Test
    void whatHangsOnWhenAnEventHappenedAsksForThat() {
        Event post =
                PostBuilder.builder().act(Act.done("p", Moment.UNKNOWN, "bea")).build();
        Reason happened = Reason.of("retained", Truth.UNKNOWN, post, "at", Moment.UNKNOWN);
        Reason reviewed = Reason.of("removed", Truth.UNKNOWN, post, "review/on", Moment.UNKNOWN);
        Reason other = Reason.of("told", Truth.UNKNOWN, post, "account", "unknown");
        Reason record = Reason.of("met", Truth.UNKNOWN, new Place("staff/amina"), "at", "unknown");

        assertThat(Grounds.missing(Reason.all(happened, reviewed, other, record), List.of()))
                .containsExactly(
                        new Missing("time-recorded", "events/p/at", false),
                        new Missing("review-dated", "events/p/review/on", false),
                        new Missing("told", "events/p/account", false),
                        new Missing("met", "staff/amina/at", false));
    }
}
