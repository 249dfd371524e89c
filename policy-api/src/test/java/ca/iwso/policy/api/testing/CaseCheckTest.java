package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.FindingBuilder;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Modality;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.Treatment;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseCheckTest {
    private static final Path FILE = Path.of("cases.yaml");
    private static final Norm ONE = norm("6.1/one", 1);
    private static final Norm TWO = norm("6.2/two", 2);
    private static final PolicyRegister REGISTER =
            PolicyRegister.of("test", List.of(), List.of(ONE, TWO), List.of(), List.of(), List.of());
    private static final String CASE = """
            background:
              staff: [{id: amina}, {id: bea}]
              users: []
            cases:
              - name: two resets
                case:
                  users: [{id: u}]
                  events: [{id: e, type: reset-requested, at: 2026-01-01, user: u}]
            """;

    @Test
    void acceptsWhatIsAsExpected() {
        ExpectedCase read = read("""
                    verdict: violation
                    expect:
                      e:
                        6.1/one:
                          - {bearer: amina, outcome: violated, stage: done, attributed: false, due: none}
                          - {bearer: bea, outcome: undetermined, worst: violated, by: [6.2/two], missing: [events/e/user]}
                        6.2/two: fulfilled
                      bea: {6.2/two: none}
                """);

        assertThat(read.policyCase().staff().list()).hasSize(2);
        assertThat(read.policyCase().users().list()).hasSize(1);
        assertThat(differences(read)).isEmpty();
    }

    @Test
    void listsAllDifferences() {
        ExpectedCase read = read("""
                    verdict: compliant
                    expect:
                      e:
                        6.1/one: {bearer: bea, outcome: undetermined, worst: departed, by: none, due: 2026-01-02}
                        6.2/two: not-applicable
                      amina: {6.1/one: violated}
                """);

        assertThat(differences(read))
                .containsExactlyInAnyOrder(
                        "cases.yaml:5:5: verdict: expected compliant, found violation",
                        "cases.yaml:12:18: e 6.1/one: worst: expected departed, found violated",
                        "cases.yaml:12:18: e 6.1/one: due: expected 2026-01-02, found none",
                        "cases.yaml:12:18: e 6.1/one: by: expected none, found 6.2/two",
                        "cases.yaml:13:18: e 6.2/two: outcome: expected not-applicable, found fulfilled",
                        "cases.yaml:14:24: amina 6.1/one: finding: expected violated, found none",
                        "cases.yaml:5:5: e 6.1/one: finding: expected nothing, found violated, borne by amina");
    }

    @Test
    void asksForBearersWhereThereAreSeveral() {
        ExpectedCase read = read("    expect: {e: {6.1/one: violated}}\n");

        assertThat(differences(read))
                .containsExactly(
                        "cases.yaml:9:27: e 6.1/one: bearer: expected one, found amina and bea; name each in a list");
    }

    @Test
    void refusesFilesThatCheckNothing() {
        assertThat(problems("cases: []")).containsExactly("1 the file has no cases; list them under `cases`");
        assertThat(problems(CASE)).containsExactly("5 a case without expectations; write `expect`, `verdict` or both");
        assertThat(problems("expect: {}"))
                .containsExactly("1 expectations without a case; write the facts under `case`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such.yaml", ".", "\"a\\0b\""})
    void saysWhereAFileIsNamedThatIsNoCase(String name) {
        assertThat(problems("cases:\n  - name: a\n    case: " + name + "\n    verdict: compliant\n"))
                .containsExactly("3 there is no such file; the facts, or the name of a case file beside this one");
    }

    @Test
    void refusesWhatTheTableDoesNotHave() {
        assertThat(problems(CASE + "    expct: {}\n    expect: {e: {6.1/won: violated, 6.1/one: broken}}\n"))
                .satisfiesExactlyInAnyOrder(
                        key -> assertThat(key)
                                .startsWith("9 unknown key `expct`")
                                .endsWith("did you mean `expect`?"),
                        norm -> assertThat(norm)
                                .isEqualTo("10 the policy has no norm with this id; did you mean `6.1/one`?"),
                        outcome -> assertThat(outcome).startsWith("10 this is not one of the allowed words"));
    }

    @Test
    void refusesSubjectsThatTheCaseDoesNotHaveAndQuotesNoIdThatMayBeAClients() {
        String facts =
                "cases:\n  - name: n\n    case: {clients: [{id: Marker-c17}], events: []}\n    expect: {Marker-c18: {}}\n";

        assertThat(problems(facts))
                .containsExactly("4 the case has nothing with this id; write the id of an event or entry");
    }

    private static List<String> problems(String text) {
        try {
            reader().read(FILE, bytes(text));
            return List.of();
        } catch (BadInput bad) {
            return bad.problems().stream()
                    .map(each -> each.toString().replaceFirst("cases.yaml:(\\d+):\\d+:", "$1"))
                    .toList();
        }
    }

    private static ExpectedCaseReader reader() {
        return new ExpectedCaseReader(REGISTER, Settings.standard());
    }

    private static ExpectedCase read(String rest) {
        return reader().read(FILE, bytes(CASE + rest)).get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> differences(ExpectedCase read) {
        Event event = read.policyCase().events().get(0);
        Reason sure = Reason.all();
        Finding violated = FindingBuilder.builder()
                .norm(ONE)
                .subject(event)
                .bearer("amina")
                .stage(Act.Stage.DONE)
                .outcome(Outcome.VIOLATED)
                .because(sure)
                .exemptions(List.of())
                .missing(List.of())
                .yieldedTo(List.of())
                .due(Moment.NONE)
                .remediedAt(Moment.NONE)
                .settings(List.of())
                .build();
        Finding open = violated.with()
                .bearer("bea")
                .outcome(Outcome.UNDETERMINED)
                .worstCase(Outcome.VIOLATED)
                .exemptions(List.of(new Exemption(TWO, sure), new Exemption(ONE, Reason.not(sure))))
                .missing(List.of(new Missing("user", "events/e/user", false)))
                .build();
        Finding kept = violated.with().norm(TWO).outcome(Outcome.FULFILLED).build();
        assertThat(sure.truth()).isEqualTo(Truth.TRUE);
        return CaseCheck.of(
                        read,
                        new Evaluation(
                                Moment.UNKNOWN, Settings.standard(), List.of(event), List.of(violated, open, kept)))
                .differences()
                .stream()
                .map(CaseCheck.Difference::toString)
                .toList();
    }

    private static Norm norm(String id, int row) {
        return new Norm(
                id,
                row,
                "",
                "6",
                row,
                "",
                "",
                Modality.OBLIGATION,
                Force.HARD,
                "",
                Treatment.REPORTS,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                Map.of(),
                List.of());
    }
}
