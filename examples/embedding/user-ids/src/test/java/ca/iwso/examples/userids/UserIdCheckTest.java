package ca.iwso.examples.userids;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.fact.UserId;
import java.util.List;
import org.junit.jupiter.api.Test;

class UserIdCheckTest {
    private static final UserIdCheck CHECK = new UserIdCheck(Main.engine());
    private static final UserId AGREED = Main.userId("u-bea", "bea").withGuidelinesAgreedOn(Moment.on("2026-02-27"));

    private static Answer ask(UserId issue) {
        return CHECK.ask(Main.records(), issue, Main.password(issue, 12));
    }

    @Test
    void mayBeIssuedToWhoAgreedBeforeAndSaysWhenThePasswordChanges() {
        assertThat(Main.describe(AGREED, ask(AGREED)))
                .containsExactly(
                        "u-bea: issue", "  then: 8.2  Users change their passwords every six months. (by 2026-09-02)");
    }

    @Test
    void sheAgreesFirst() {
        Answer answer = ask(AGREED.withGuidelinesAgreedOn(Moment.NONE));

        assertThat(answer.mayIssue()).isFalse();
        assertThat(answer.reasons())
                .containsExactly(
                        "9.p1  Who is issued a user ID has agreed in writing to the Social Media Guidelines before.");
    }

    @Test
    void asksWhereNobodyRecordedTheAgreement() {
        assertThat(ask(AGREED.withGuidelinesAgreedOn(Moment.UNKNOWN)).reasons())
                .containsExactly("Has she agreed in writing to the Social Media Guidelines, and when?");
    }

    @Test
    void isIssuedToOneUserOnly() {
        assertThat(ask(AGREED.withAssignees(List.of("bea", "amina"))).reasons())
                .containsExactly("9.p1  IWSO issues a user ID to one user only.");
    }

    @Test
    void aWeakPasswordIsRefusedWhereTheAdviceIsHardened() {
        assertThat(CHECK.ask(Main.records(), AGREED, Main.password(AGREED, 7)).reasons())
                .containsExactly("8.1  A password has at least eight characters, with letters and digits.");
        UserIdCheck lenient = new UserIdCheck(PolicyEngine.standard());
        assertThat(lenient.ask(Main.records(), AGREED, Main.password(AGREED, 7)).mayIssue())
                .isTrue();
    }
}
