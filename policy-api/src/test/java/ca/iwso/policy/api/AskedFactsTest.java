package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Settings;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which facts are asked for in cases in which that is easily missed. */
class AskedFactsTest {
    private static final PolicyEngine ENGINE = PolicyEngine.standard();
    private static final String DANA = """
            asOf: 2026-03-31T17:00:00-04:00
            staff: [{id: dana, engagement: full-time, from: 2020-03-30, confidentialitySignedOn: 2020-03-30,
                     roles: [{role: executive-director, grantedBy: none, from: 2020-03-30}]}]
            clients: none
            consents: none
            requests: none
            """;

    private static List<String> undecided(PolicyCase policyCase, String event) {
        return ENGINE.evaluate(policyCase).of(event).stream()
                .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                .map(Finding::id)
                .toList();
    }

    /** A review that was made after the as-of time says nothing by then, and so is asked for as one that was never made. */
    @Test
    void aReviewThatCameTooLateIsAskedFor() {
        PolicyCase late = Texts.read("f.yaml", DANA + """
                        accounts: [{id: page, hosting: official, holder: dana}]
                        events:
                          - {id: post, type: post-published, at: 2026-03-31T00:30:00-04:00, actor: dana, account: page, depicts: none,
                             review: {by: dana, on: 2026-03-31T17:30:00-04:00, noted: [disrespectful]}}
                        """).policyCase();
        assertThat(undecided(late, "post")).contains("2.p2/respect@events/post@dana");

        Question question = ENGINE.questions(late).questions().stream()
                .filter(each -> each.path().equals("events/post/review"))
                .findFirst()
                .orElseThrow();

        Question.Answer none = question.answers().get(0);
        PolicyCase answered = Answers.of(
                        List.of(new Answers.Given(question.path(), none.value(), "dana", Moment.UNKNOWN)))
                .mergedInto(late, Settings.standard());
        assertThat(undecided(answered, "post")).doesNotContain("2.p2/respect@events/post@dana");
    }

    /** Who knows that no account was given away can still tell which user ID was. */
    @Test
    void theUserIdThatWasSharedIsAskedForBesideNoAccount() {
        PolicyCase shared = Texts.read("f.yaml", DANA + """
                        accounts: none
                        users: [{id: u-dana, assignee: dana, issuedOn: 2020-03-30, guidelinesAgreedOn: 2020-03-30}]
                        events:
                          - {id: told, type: credential-shared, at: 2026-03-30, actor: dana, account: none, what: [password], with: {other: sam}}
                        """).policyCase();

        assertThat(ENGINE.questions(shared).questions())
                .filteredOn(question -> question.path().equals("events/told/user"))
                .singleElement()
                .satisfies(question -> assertThat(question.answers())
                        .extracting(Question.Answer::value)
                        .contains("u-dana", "none"));
    }
}
