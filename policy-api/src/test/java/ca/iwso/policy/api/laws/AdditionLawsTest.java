package ca.iwso.policy.api.laws;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.testing.generators.Cases;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.AccountBuilder;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.fact.Hosting;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.StaffMemberBuilder;
import ca.iwso.policy.model.finding.Finding;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Who and what has nothing to do with an act changes nothing that is found of it: registers that are there get one more entry. */
class AdditionLawsTest {
    private static final String OTHER = "zoe";
    private static final String PAGE = "zoe-page";
    private static final String POST = "zoe-post";

    @Test
    void anUnrelatedPersonChangesNothing() {
        assertUnchanged(
                some -> some.staff().recorded() ? some.withStaff(some.staff().and(other())) : some);
    }

    @Test
    void anUnrelatedAccountChangesNothing() {
        assertUnchanged(some ->
                some.accounts().recorded() ? some.withAccounts(some.accounts().and(page(Ids.NONE))) : some);
    }

    @Test
    void anUnrelatedEventChangesNothing() {
        assertUnchanged(some -> some.staff().recorded() && some.accounts().recorded()
                ? some.withStaff(some.staff().and(other()))
                        .withAccounts(some.accounts().and(page(OTHER)))
                        .and(post())
                : some);
    }

    private static void assertUnchanged(UnaryOperator<PolicyCase> addition) {
        Set<String> own = Set.of("staff/" + OTHER, "accounts/" + PAGE, "events/" + POST);
        Trials.hold(Cases.standard(), 100, some -> {
            List<String> after = Findings.evaluate(addition.apply(some)).findings().stream()
                    .filter(finding -> !own.contains(finding.subject().path()))
                    .map(AdditionLawsTest::found)
                    .toList();

            assertThat(after)
                    .isEqualTo(Findings.evaluate(some).findings().stream()
                            .map(AdditionLawsTest::found)
                            .toList());
        });
    }

    /** What is found, and what is missing; a reason may say of one more record that it does not matter. */
    private static String found(Finding finding) {
        return finding.id() + " " + finding.outcome() + " " + finding.worstCase() + " " + finding.missing();
    }

    private static StaffMember other() {
        return StaffMemberBuilder.builder()
                .id(OTHER)
                .engagement(Engagement.FULL_TIME)
                .periods(Entries.of(Period.since(Moment.on("2024-01-08"))))
                .confidentialitySignedOn(Moment.on("2024-01-08"))
                .roles(Entries.none())
                .build();
    }

    /** An account of which nobody knew the holder could be anybody's. */
    private static Account page(String holder) {
        return AccountBuilder.builder()
                .id(PAGE)
                .hosting(Hosting.PERSONAL)
                .holder(holder)
                .build();
    }

    private static Post post() {
        Act act = Act.done(POST, Moment.at("2026-02-10T12:00:00-05:00"), OTHER).withUserId(Ids.NONE);
        return PostBuilder.builder().act(act).account(PAGE).build();
    }
}
