package ca.iwso.examples.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.event.Word;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class PublishingGateTest {
    private static final PublishingGate GATE = new PublishingGate(PolicyEngine.standard(), Main.records());

    @Test
    void theProgramPrintsOneAnswerADraft() {
        assertThat(Main.answers())
                .satisfiesExactly(
                        allowed -> assertThat(allowed).isEqualTo("approved-photo: publish"),
                        unread -> assertThat(unread).startsWith("unread-news: ask a person"),
                        refused -> assertThat(refused)
                                .startsWith("photo-of-another-day: do not publish")
                                .contains("6.9.3", "does not hold: the Executive Director had approved it"));
    }

    @Test
    void allowsWhatTheExecutiveDirectorApproved() {
        assertThat(GATE.ask(Main.approvedPhoto()))
                .isInstanceOfSatisfying(
                        Answer.Allow.class, allow -> assertThat(allow.advice()).isEmpty());
    }

    @Test
    void refusesAClientsPhotoWithoutApprovalAndSaysWhatFailed() {
        assertThat(GATE.ask(Main.photoOfAnotherDay()))
                .isInstanceOfSatisfying(Answer.Refuse.class, refuse -> assertThat(refuse.objections())
                        .singleElement()
                        .satisfies(objection -> {
                            assertThat(objection.clause()).isEqualTo("6.9.3");
                            assertThat(objection.failed()).containsExactly("the Executive Director had approved it");
                        }));
    }

    @Test
    void approvalAfterTheHourOfPublicationDoesNotCount() {
        Post dayBefore = Main.approvedPhoto()
                .with(post -> post.act(Act.proposed("approved-photo", Moment.at("2026-03-05T12:00:00-05:00"), "amina"))
                        .review(Review.noting("amina", Moment.on("2026-03-05"), Word.AS_ORGANISATION)));

        assertThat(GATE.ask(dayBefore)).isInstanceOf(Answer.Refuse.class);
    }

    @Test
    void asksWhereNobodyHasReadTheText() {
        assertThat(GATE.ask(Main.unreadNews()))
                .isInstanceOfSatisfying(Answer.AskAPerson.class, ask -> assertThat(ask.questions())
                        .doesNotHaveDuplicates()
                        .contains("Who has read it, and did they note “derogatory”?"));
    }

    @Test
    void asksWhereNobodyKnowsOfAnApproval() {
        assertThat(new PublishingGate(PolicyEngine.standard(), Main.records().withRequests(Entries.unknown()))
                        .ask(Main.approvedPhoto()))
                .isInstanceOfSatisfying(Answer.AskAPerson.class, ask -> assertThat(ask.questions())
                        .containsExactly("Had the Executive Director approved it, and when?"));
    }

    @Test
    void givesAdviceThatBindsNobody() {
        Post advertisement = Main.unreadNews()
                .withReview(Review.noting("amina", Main.unreadNews().at(), Word.COMMERCIAL, Word.AS_ORGANISATION));

        assertThat(GATE.ask(advertisement))
                .asInstanceOf(InstanceOfAssertFactories.type(Answer.Allow.class))
                .satisfies(allow -> assertThat(allow.advice())
                        .extracting(Answer.Advice::clause)
                        .containsExactly("6.4"));
    }

    @Test
    void takesProposalsOnly() {
        Post done = Main.approvedPhoto()
                .withAct(Act.done("approved-photo", Main.approvedPhoto().at(), "amina"));

        assertThatIllegalArgumentException().isThrownBy(() -> GATE.ask(done));
    }
}
