package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Modality;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order in which findings are listed. */
class FindingOrderTest {
    private static final Norm FIRST = norm("9/first", 1);
    private static final Norm SECOND = norm("1/second", 2);
    private static final Event EARLY = post("z", "2026-03-05T10:00:00-05:00");
    private static final Event LATE = post("a", "2026-03-06T10:00:00-05:00");
    private static final Fact ACCOUNT = new Place("z", "accounts/z");
    private static final Fact USER = new Place("a", "users/a");

    private record Place(String id, String path) implements Fact {}

    private static Norm norm(String id, int row) {
        return NormBuilder.builder(MadeUp.norm(id, Modality.PROHIBITION, Force.HARD))
                .row(row)
                .build();
    }

    private static Event post(String id, String at) {
        return PostBuilder.builder().act(Act.done(id, Moment.at(at), "bea")).build();
    }

    private static Finding finding(Fact subject, Norm norm, String bearer) {
        return new Finding(
                norm,
                subject,
                bearer,
                false,
                Act.Stage.DONE,
                Outcome.FULFILLED,
                null,
                Reason.of("holds", Truth.FALSE),
                List.of(),
                List.of(),
                List.of(),
                Moment.NONE,
                null,
                Moment.NONE,
                List.of());
    }

    @Test
    void eventsComeByTimeAndOfOneTimeById() {
        Event same = post("b", "2026-03-06T15:00:00Z");

        assertThat(Stream.of(same, LATE, EARLY).sorted(Event.BY_TIME)).containsExactly(EARLY, LATE, same);
    }

    @Test
    void ofAnEventNormsComeByTheDocumentAndThenBearers() {
        Finding one = finding(EARLY, FIRST, "amina");
        Finding two = finding(EARLY, FIRST, "bea");
        Finding three = finding(EARLY, SECOND, "amina");
        Finding four = finding(LATE, FIRST, "amina");
        List<List<Finding>> found = List.of(List.of(four), List.of(three, two), List.of(one));

        assertThat(new FindingOrder().add(found).sorted(List.of(EARLY, LATE))).containsExactly(one, two, three, four);
    }

    @Test
    void otherSubjectsComeLastAndByPath() {
        Finding event = finding(LATE, SECOND, "bea");
        Finding account = finding(ACCOUNT, SECOND, "bea");
        Finding userFirst = finding(USER, FIRST, "bea");
        Finding userSecond = finding(USER, SECOND, "amina");
        Finding userThird = finding(USER, SECOND, "bea");

        assertThat(new FindingOrder()
                        .add(List.of(List.of(userThird, userSecond, userFirst), List.of(account), List.of(event)))
                        .sorted(List.of(EARLY, LATE)))
                .containsExactly(event, account, userFirst, userSecond, userThird);
    }

    @Test
    void partsOfACaseAreListedAsOne() {
        Finding early = finding(EARLY, SECOND, "bea");
        Finding late = finding(LATE, FIRST, "bea");
        Finding account = finding(ACCOUNT, FIRST, "bea");
        Finding user = finding(USER, FIRST, "bea");
        FindingOrder order = new FindingOrder().add(List.of(List.of(user, late)));

        order.add(new FindingOrder().add(List.of(List.of(account, early))));

        assertThat(order.sorted(List.of(EARLY, LATE))).containsExactly(early, late, account, user);
    }

    @Test
    void noFindingOfWhatWasNotJudgedGetsLost() {
        FindingOrder order = new FindingOrder().add(List.of(List.of(finding(LATE, FIRST, "bea"))));

        assertThatIllegalStateException()
                .isThrownBy(() -> order.sorted(List.of(EARLY)))
                .withMessage("1 findings, of which 0 are of what was judged");
    }
}
