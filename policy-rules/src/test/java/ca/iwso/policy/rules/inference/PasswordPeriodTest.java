package ca.iwso.policy.rules.inference;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.StaffMemberBuilder;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.model.fact.UserIdBuilder;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.RuleEngine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From one change of a password to the next (8.2). */
class PasswordPeriodTest {
    private static final Moment ISSUED = Moment.on("2025-01-15");
    private static final Moment MARCH = Moment.on("2025-03-01");
    private static final Moment JULY = Moment.on("2025-07-01");

    private static UserId user(Moment issued, Entries<Moment> changes) {
        return UserIdBuilder.builder()
                .id("u")
                .assignees(List.of("bea"))
                .issuedOn(issued)
                .passwordChangedOn(changes)
                .build();
    }

    private static List<PasswordPeriod> periods(Moment issued, Entries<Moment> changes) {
        return PasswordPeriod.of(user(issued, changes));
    }

    @Test
    void theyRunFromTheIssueAndFromEachChangeToTheNext() {
        List<PasswordPeriod> periods = periods(ISSUED, Entries.of(JULY, MARCH, JULY));

        assertThat(periods).extracting(PasswordPeriod::start).containsExactly(ISSUED, MARCH, JULY);
        assertThat(periods).extracting(PasswordPeriod::changedOn).containsExactly(MARCH, JULY, Moment.NONE);
        assertThat(periods)
                .extracting(PasswordPeriod::path)
                .containsExactly(
                        "users/u/issuedOn",
                        "users/u/passwordChangedOn/2025-03-01",
                        "users/u/passwordChangedOn/2025-07-01");
        assertThat(periods)
                .extracting(PasswordPeriod::id)
                .containsExactly("u/2025-01-15", "u/2025-03-01", "u/2025-07-01");
    }

    @Test
    void aChangeOnTheDayOfTheIssueStartsAnewAndEndsNothing() {
        assertThat(periods(ISSUED, Entries.of(ISSUED)))
                .extracting(PasswordPeriod::changedOn)
                .containsExactly(Moment.NONE, Moment.NONE);
    }

    @Test
    void whereNobodyRecordedChangesTheyMayHaveHappened() {
        assertThat(periods(ISSUED, Entries.unknown()))
                .extracting(PasswordPeriod::changedOn)
                .containsExactly(Moment.UNKNOWN);
        assertThat(periods(ISSUED, Entries.none()))
                .extracting(PasswordPeriod::changedOn)
                .containsExactly(Moment.NONE);
    }

    @Test
    void whereNobodyRecordedTheIssueTheFirstKnownChangeStarts() {
        assertThat(periods(Moment.UNKNOWN, Entries.of(MARCH)))
                .extracting(PasswordPeriod::start)
                .containsExactly(MARCH);
        assertThat(periods(Moment.UNKNOWN, Entries.none()))
                .extracting(PasswordPeriod::start)
                .containsExactly(Moment.UNKNOWN);
        assertThat(periods(Moment.NONE, Entries.of(MARCH)))
                .extracting(PasswordPeriod::start)
                .containsExactly(Moment.NONE, MARCH);
    }

    private static Outcome outcome(UserId user, StaffMember person) {
        PolicyCase some = PolicyCaseBuilder.builder()
                .asOf(Moment.on("2025-12-01"))
                .staff(Entries.of(person))
                .users(Entries.of(user))
                .build();
        return RuleEngine.standard().evaluate(some, Settings.standard()).findings().stream()
                .filter(finding -> finding.norm().id().equals("8.2/rotation"))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static StaffMember bea(Moment until) {
        return StaffMemberBuilder.builder()
                .id("bea")
                .engagement(Engagement.FULL_TIME)
                .periods(Entries.of(new Period(Moment.on("2024-01-08"), until)))
                .build();
    }

    @Test
    void whoIsNoLongerStaffWhenItIsDueIsNotBound() {
        UserId unchanged = user(ISSUED, Entries.none());

        assertThat(outcome(unchanged, bea(Moment.NONE))).isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(unchanged, bea(Moment.on("2025-07-15")))).isEqualTo(Outcome.VIOLATED);
        assertThat(outcome(unchanged, bea(Moment.on("2025-07-14")))).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void whatWasNotIssuedNeedsNoNewPassword() {
        assertThat(outcome(user(Moment.NONE, Entries.none()), bea(Moment.NONE))).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void whereNobodyKnowsWhenItIsDueSheMayBeLate() {
        assertThat(outcome(user(Moment.UNKNOWN, Entries.none()), bea(Moment.on("2025-07-14"))))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(user(ISSUED, Entries.unknown()), bea(Moment.NONE))).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(user(ISSUED, Entries.of(MARCH, JULY)), bea(Moment.NONE)))
                .isEqualTo(Outcome.FULFILLED);
    }
}
