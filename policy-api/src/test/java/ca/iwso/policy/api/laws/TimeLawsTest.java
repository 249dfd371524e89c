package ca.iwso.policy.api.laws;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.testing.generators.Cases;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What passing time changes, and what it does not. */
class TimeLawsTest {
    /** The change of clocks in the policy's zone lies between a time and the same time so many days later, for most of a year. */
    private static final int ACROSS_THE_CHANGE = 150;

    /** All that is generated has happened by then. */
    private static final int SOON = 100;

    private static final String ROTATION = "8.2/rotation";

    /**
     * Shifting all times by whole local days keeps every outcome.
     *
     * <p>But for 8.2, whose six months are calendar months of unequal length.
     */
    @Test
    void shiftingByWholeLocalDaysKeepsEveryOutcome() {
        Trials.hold(Cases.standard(), 150, some -> {
            PolicyCase later = Rewritten.times(some, moment -> later(moment, ACROSS_THE_CHANGE));

            assertThat(withoutRotation(Findings.of(later))).isEqualTo(withoutRotation(Findings.of(some)));
        });
    }

    private static Map<String, Outcome> withoutRotation(Map<String, Outcome> outcomes) {
        Map<String, Outcome> others = new HashMap<>(outcomes);
        others.keySet().removeIf(id -> Findings.norm(id).equals(ROTATION));
        return others;
    }

    private static Moment later(Moment moment, int days) {
        if (moment.kind() == Moment.Kind.ON) {
            ZonedDateTime day = moment.known().atZone(Moment.POLICY_ZONE);
            return Moment.on(day.toLocalDate().plusDays(days), Moment.POLICY_ZONE);
        }
        if (moment.kind() == Moment.Kind.AT) {
            OffsetDateTime time =
                    moment.known().atZone(Moment.POLICY_ZONE).plusDays(days).toOffsetDateTime();
            return Moment.at(time);
        }
        return moment;
    }

    /**
     * A later as-of time moves only what is PENDING.
     *
     * <p>So it is once all has happened that is recorded: what lies after the as-of time has not. Under 8.2 new periods begin,
     * which are findings of their own.
     */
    @Test
    void aLaterAsOfTimeMovesOnlyWhatIsPending() {
        AtomicInteger moved = new AtomicInteger();
        Trials.hold(Cases.standard(), 150, some -> {
            PolicyCase soon = some.withAsOf(later(some.asOf(), SOON));
            PolicyCase late = some.withAsOf(later(some.asOf(), 800));
            Map<String, Outcome> then = Findings.of(late);

            for (Finding finding : Findings.evaluate(soon).findings()) {
                if (finding.outcome() != Outcome.PENDING) {
                    assertThat(then).as(finding.id()).containsEntry(finding.id(), finding.outcome());
                } else if (then.get(finding.id()) != Outcome.PENDING) {
                    moved.incrementAndGet();
                }
            }
        });
        assertThat(moved).hasPositiveValue();
    }
}
