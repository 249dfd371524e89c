package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Remedies;
import ca.iwso.policy.api.reader.AnswersTable;
import ca.iwso.policy.api.reader.CaseEdit;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RemediesTest {
    private static final PolicyEngine ENGINE = PolicyEngine.standard();

    private static final String OFFICE = """
            asOf: 2026-03-31
            staff:
              - {id: dana, engagement: full-time, from: 2015-03-02, confidentialitySignedOn: 2015-03-02,
                 roles: [{role: executive-director, from: 2015-03-02}]}
              - {id: amina, engagement: full-time, from: 2024-01-08, confidentialitySignedOn: 2024-01-08,
                 roles: [{role: communications-delegate, grantedBy: dana, from: 2025-06-01}]}
              - {id: bea, engagement: volunteer, from: 2024-01-08, confidentialitySignedOn: 2024-01-08, roles: []}
            clients: [{id: c-17}]
            accounts: [{id: iwso-facebook, hosting: official, primaryEmail: info@immigrantwomenservices.com}]
            users: []
            consents: []
            requests: []
            """;

    private static PolicyCase office(String stage, String actor, String rest) {
        String text = OFFICE + "events:\n  - {id: gala, type: post-published, at: 2026-03-05T10:00:00-05:00, stage: "
                + stage + ", actor: " + actor + ", account: iwso-facebook, " + rest + "}\n";
        return new CaseReader(Settings.standard())
                .read("case.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .policyCase();
    }

    private static Finding finding(PolicyCase policyCase, String norm) {
        return ENGINE.evaluate(policyCase).of("gala").stream()
                .filter(each -> each.norm().id().equals(norm))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> words(Remedies remedies) {
        return remedies.remedies().stream()
                .map(remedy ->
                        remedy.changes().stream().map(Remedies.Change::words).toList())
                .toList();
    }

    @Test
    void aDelegateMayLeaveThePictureOutOrHaveConsentAndApproval() {
        PolicyCase gate = office(
                "proposed",
                "amina",
                "depicts: [{client: c-17, recognisable: yes}], review: {by: dana, on: 2026-03-05, noted: [as-organisation, on-behalf-of-iwso]}");
        Finding finding = finding(gate, "6.9.3/client-images");
        assertThat(finding.outcome()).isEqualTo(Outcome.VIOLATED);
        Remedies remedies = ENGINE.remedies(gate, finding);
        assertThat(words(remedies)).contains(List.of("leave out the picture of client c-17"));
        assertThat(words(remedies)).anySatisfy(changes -> assertThat(changes)
                .containsExactlyInAnyOrder(
                        "obtain the signed consent of client c-17 first",
                        "ask the Executive Director first, and have it approved: publication, about gala"));
        assertThat(remedies.irreversible()).isFalse();
        assertThat(remedies.repairs()).isEmpty();
    }

    @Test
    void whatWasDoneStaysAndHasItsRepairs() {
        PolicyCase done = office(
                "done",
                "bea",
                "depicts: [], review: {by: dana, on: 2026-03-05, noted: [{word: derogatory, about: {client: c-17}}]}");
        Finding finding = finding(done, "6.9.2/derogatory-comments");
        Remedies remedies = ENGINE.remedies(done, finding);
        assertThat(remedies.irreversible()).isTrue();
        assertThat(remedies.repairs()).isEqualTo(finding.norm().repairs());
    }

    @Test
    void aFindingThatTheCaseDoesNotHaveIsRefused() {
        PolicyCase gate = office("proposed", "amina", "review: {by: dana, on: 2026-03-05, noted: []}");
        Finding other =
                finding(office("proposed", "bea", "review: {by: dana, on: 2026-03-05, noted: []}"), "2.p2/respect");
        assertThatThrownBy(() -> ENGINE.remedies(gate, other)).hasMessageContaining("2.p2/respect");
    }

    /** Judges the changed cases anew: every remedy works, leaves nothing open that was decided, and has no change too many. */
    @Test
    void everyRemedyIsVerifiedAndMinimal() throws Exception {
        int remedied = 0;
        List<ExpectedCase> cases = ClauseCases.all().stream()
                .filter(each -> each.policyCase().events().size() == 1)
                .toList();
        for (int i = 0; i < cases.size(); i += 4) {
            ExpectedCase each = cases.get(i);
            PolicyEngine engine = PolicyEngine.with(each.settings());
            for (Finding finding : engine.evaluate(each.policyCase()).findings()) {
                if (isWrong(finding) && finding.subject() instanceof Event) {
                    Remedies remedies = engine.remedies(each.policyCase(), finding);
                    for (Remedies.Remedy remedy : remedies.remedies()) {
                        remedied++;
                        assertThat(rights(engine, each, finding, remedy.changes()))
                                .as("%s: %s", each.place(), remedy)
                                .isTrue();
                        for (Remedies.Change change : remedy.changes()) {
                            List<Remedies.Change> fewer = new ArrayList<>(remedy.changes());
                            fewer.remove(change);
                            assertThat(rights(engine, each, finding, fewer))
                                    .as("%s: %s without %s", each.place(), remedy, change)
                                    .isFalse();
                        }
                    }
                }
            }
        }
        assertThat(remedied).isGreaterThan(50);
    }

    private static boolean rights(
            PolicyEngine engine, ExpectedCase clauseCase, Finding finding, List<Remedies.Change> changes) {
        Problems problems = new Problems();
        CaseEdit edit = new CaseEdit("", clauseCase.settings().zone(), problems);
        Evaluation before = engine.evaluate(clauseCase.policyCase());
        PolicyCase changed = clauseCase.policyCase().withAsOf(before.asOf());
        for (Remedies.Change change : changes) {
            Node value = AnswersTable.value(change.value().getBytes(StandardCharsets.UTF_8), problems)
                    .orElseThrow();
            changed = edit.with(changed, change.path(), value).orElseThrow();
        }
        Evaluation after = engine.evaluate(changed);
        return isNoWorse(before, after, RemediesTest::isWrong)
                && isNoWorse(before, after, RemediesTest::isOpen)
                && after.of(finding.subject().id()).stream().noneMatch(RemediesTest::isWrong)
                && after.findings().stream()
                        .noneMatch(each -> isOpen(each) && each.id().equals(finding.id()));
    }

    /** Tells whether something is the case of no finding of which it was not before. */
    private static boolean isNoWorse(Evaluation before, Evaluation after, Predicate<Finding> is) {
        Set<String> earlier =
                before.findings().stream().filter(is).map(Finding::id).collect(Collectors.toSet());
        return after.findings().stream().filter(is).map(Finding::id).allMatch(earlier::contains);
    }

    /** Tells whether a breach is undecided: who is to know that all is well needs it decided. */
    private static boolean isOpen(Finding each) {
        return each.outcome() == Outcome.UNDETERMINED && each.worstCase() != null;
    }

    private static boolean isWrong(Finding finding) {
        return finding.outcome() == Outcome.VIOLATED || finding.outcome() == Outcome.DEPARTED;
    }
}
