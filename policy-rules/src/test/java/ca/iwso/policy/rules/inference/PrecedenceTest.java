package ca.iwso.policy.rules.inference;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Reason;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is to be done before something else happens. */
class PrecedenceTest {
    private static final Moment ASKED = Moment.on("2026-03-01");
    private static final Moment DAY = Moment.on("2026-03-10");
    private static final Moment NEXT = Moment.on("2026-03-11");

    private static Step step(Truth is, Moment at) {
        return new Step(Reason.of("step", is), When.known(at));
    }

    private static Reason undone(Truth truth) {
        return Reason.of("undone", truth);
    }

    @Test
    void theFirstStepThatSurelyIsOneCounts() {
        assertThat(Step.first(List.of(step(Truth.TRUE, NEXT), step(Truth.UNKNOWN, ASKED), step(Truth.TRUE, DAY))))
                .isEqualTo(DAY);
        assertThat(Step.first(List.of(step(Truth.UNKNOWN, ASKED), step(Truth.FALSE, DAY))))
                .isEqualTo(Moment.NONE);
    }

    @Test
    void whatWasDoneInTimeStaysSoWhateverElseWasDone() {
        Reason done = Reason.of("done", Truth.TRUE);
        List<Step> steps =
                List.of(step(Truth.TRUE, Moment.UNKNOWN), step(Truth.TRUE, NEXT), step(Truth.UNKNOWN, ASKED));

        assertThat(Step.doneBy(NEXT, done, steps)).isEqualTo(NEXT);
        assertThat(Step.doneBy(Moment.NONE, done, steps)).isEqualTo(NEXT);
        assertThat(Step.doneBy(DAY, done, steps)).isEqualTo(Moment.UNKNOWN);
        assertThat(Step.doneBy(NEXT, done, List.of(step(Truth.TRUE, NEXT), step(Truth.TRUE, DAY))))
                .isEqualTo(DAY);
        assertThat(Step.doneBy(NEXT, Reason.of("done", Truth.UNKNOWN), steps)).isEqualTo(Moment.UNKNOWN);
        assertThat(Step.doneBy(NEXT, Reason.of("done", Truth.FALSE), steps)).isEqualTo(Moment.NONE);
    }

    @Test
    void whatMayBeDoneWasDoneAtNoKnownTime() {
        List<Step> steps = List.of(step(Truth.TRUE, DAY));

        assertThat(Step.done(Reason.of("done", Truth.TRUE), steps)).isEqualTo(DAY);
        assertThat(Step.done(Reason.of("done", Truth.FALSE), steps)).isEqualTo(Moment.NONE);
        assertThat(Step.done(Reason.of("done", Truth.UNKNOWN), steps)).isEqualTo(Moment.UNKNOWN);
    }

    @Test
    void whereNothingElseHappenedTheDutyWaits() {
        Precedence open = Precedence.over(List.of(step(Truth.FALSE, DAY)));

        assertThat(open.closings()).isEmpty();
        assertThat(open.duty(ASKED, undone(Truth.TRUE), Moment.NONE)).isEqualTo(new Claim.Duty(ASKED, Moment.NONE));
        assertThat(open.leftUndone("late", by -> undone(Truth.of(by.isEver())))).isEqualTo(undone(Truth.TRUE));
    }

    @Test
    void itIsLeftUndoneWhereItWasNotDoneBeforeAnyOfThem() {
        Precedence closed = Precedence.over(List.of(step(Truth.TRUE, DAY), step(Truth.UNKNOWN, NEXT)));

        Reason never = closed.leftUndone("late", by -> undone(Truth.TRUE));
        assertThat(never.term()).isEqualTo("late");
        assertThat(never.truth()).isEqualTo(Truth.TRUE);
        assertThat(closed.leftUndone("late", by -> undone(Truth.of(by.moment().equals(NEXT))))
                        .truth())
                .isEqualTo(Truth.UNKNOWN);
        assertThat(closed.leftUndone("late", by -> undone(Truth.FALSE)).truth()).isEqualTo(Truth.FALSE);
    }

    @Test
    void whatWasDoneTooLateWasDueWhenTheFirstOfThemHappened() {
        Precedence closed = Precedence.over(List.of(step(Truth.TRUE, NEXT), step(Truth.TRUE, DAY)));
        Claim.Duty duty = Objects.requireNonNull(closed.duty(ASKED, undone(Truth.TRUE), NEXT));

        assertThat(duty.since()).isEqualTo(ASKED);
        assertThat(duty.done()).isEqualTo(NEXT);
        // Before a date is before its start.
        assertThat(duty.due().known()).isEqualTo(DAY.known());
        assertThat(duty.due().endedBefore(Moment.at("2026-03-10T00:00:01-04:00")))
                .isEqualTo(Truth.TRUE);
    }

    @Test
    void otherwiseWhatIsRecordedDecidesByItself() {
        Precedence closed = Precedence.over(List.of(step(Truth.TRUE, DAY)));
        Precedence perhaps = Precedence.over(List.of(step(Truth.UNKNOWN, DAY)));

        assertThat(closed.duty(ASKED, undone(Truth.FALSE), NEXT)).isNull();
        assertThat(closed.duty(ASKED, undone(Truth.UNKNOWN), NEXT)).isNull();
        assertThat(closed.duty(ASKED, undone(Truth.TRUE), Moment.NONE)).isNull();
        assertThat(closed.duty(ASKED, undone(Truth.TRUE), DAY)).isNull();
        assertThat(perhaps.duty(ASKED, undone(Truth.TRUE), NEXT)).isNull();
    }
}
