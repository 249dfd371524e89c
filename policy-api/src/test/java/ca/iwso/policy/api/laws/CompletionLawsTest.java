package ca.iwso.policy.api.laws;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.inquiry.Completions;
import ca.iwso.policy.api.testing.generators.Cases;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is undecided for want of a fact can turn out either way. */
class CompletionLawsTest {
    private static final int MOST_JUDGED = 300;

    /**
     * What is missing can be filled in so that the worst case comes out, and so that it does not.
     *
     * <p>A norm that yields comes out at its worst where one that speaks first is broken. Nothing is said of what a reading
     * keeps open, or a recorded word that itself leaves open what it says. The registers may hold more than they list: who
     * acted may else be none of those of whom it would be a breach. Where two conditions rest on one missing fact, such as that
     * somebody is shown and that all who are shown consented, both may not be had at once, so that one of the ends is enough.
     */
    @Test
    void whatIsUndecidedForWantOfAFactCanTurnOutEitherWay() {
        AtomicInteger proven = new AtomicInteger();
        AtomicInteger kept = new AtomicInteger();
        AtomicInteger twice = new AtomicInteger();
        AtomicInteger cut = new AtomicInteger();
        Trials.hold(Cases.standard(), 8, given -> {
            PolicyCase some = withOpenRegisters(given);
            Evaluation found = Findings.evaluate(some);
            for (Finding finding : found.findings()) {
                if (Completions.waitsForAFact(finding)) {
                    Completions.Ends ends = Completions.of(some, found, finding, MOST_JUDGED);
                    assertThat(ends.stuck()).as(finding.id()).isEmpty();
                    if (ends.worst() && ends.better()) {
                        proven.incrementAndGet();
                    } else {
                        boolean one = ends.twice() && (ends.worst() || ends.better());
                        assertThat(ends.kept() || ends.cut() || one)
                                .as("%s waits for %s: %s", finding.id(), finding.missing(), ends)
                                .isTrue();
                        (ends.kept() ? kept : ends.cut() ? cut : twice).incrementAndGet();
                    }
                }
            }
        });
        System.out.printf(
                "Completions: %s findings come out either way, a reading or a word keeps %s open, %s rest twice on one fact and"
                        + " come out one way, %s have more to try.%n",
                proven, kept, twice, cut);
        assertThat(proven.get()).isGreaterThan(kept.get()).isGreaterThan(5 * (twice.get() + cut.get()));
    }

    private static PolicyCase withOpenRegisters(PolicyCase some) {
        return some.withStaff(Entries.some(some.staff().list()))
                .withAccounts(Entries.some(some.accounts().list()))
                .withClients(Entries.some(some.clients().list()))
                .withUsers(Entries.some(some.users().list()));
    }
}
