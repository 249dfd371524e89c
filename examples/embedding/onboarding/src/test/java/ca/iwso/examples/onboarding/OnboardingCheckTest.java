package ca.iwso.examples.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import org.junit.jupiter.api.Test;

class OnboardingCheckTest {
    private static final OnboardingCheck CHECK = new OnboardingCheck(PolicyEngine.standard());
    private static final Moment NEXT_DAY = Moment.on("2026-03-03");

    @Test
    void listsWhatIsToBeDoneOnTheFirstDay() {
        assertThat(Main.describe(CHECK.of(Main.records(), Main.newcomer(), Main.FIRST_DAY)))
                .containsExactly(
                        "to do: 6.1  Staff sign the statement of confidentiality when their engagement begins. (by 2026-03-02)",
                        "to do: 6.7.6  Whoever has, or wants to have, a page that says that she works at IWSO asks the Executive Director for permission.",
                        "advice: 6.7.3  A profile that says that its holder works for IWSO also says that the views are her own.");
    }

    @Test
    void whatWasNotSignedOnTheFirstDayIsOverdueAndStillToBeDone() {
        Checklist checklist = CHECK.of(Main.records(), Main.newcomer(), NEXT_DAY);

        assertThat(checklist.broken()).extracting(Checklist.Item::clause).containsExactly("6.1");
        assertThat(checklist.toDo()).extracting(Checklist.Item::clause).containsExactly("6.1", "6.7.6");
    }

    @Test
    void nothingIsLeftWhereSheSignedAndHasNoPage() {
        Checklist checklist = CHECK.of(
                Main.records().withAccounts(Entries.none()),
                Main.newcomer().withConfidentialitySignedOn(Main.FIRST_DAY),
                NEXT_DAY);

        assertThat(Main.describe(checklist)).isEmpty();
    }

    @Test
    void asksWhatNobodyRecorded() {
        Checklist checklist =
                CHECK.of(Main.records(), Main.newcomer().withConfidentialitySignedOn(Moment.UNKNOWN), NEXT_DAY);

        assertThat(checklist.broken()).isEmpty();
        assertThat(checklist.questions()).containsExactly("Has she signed the statement of confidentiality, and when?");
    }

    @Test
    void adviceEndsWithTheDisclaimer() {
        Checklist checklist = CHECK.of(
                Main.records().withAccounts(Entries.of(Main.blog().withDisclaimer(Truth.TRUE))),
                Main.newcomer(),
                Main.FIRST_DAY);

        assertThat(checklist.advice()).isEmpty();
    }
}
