package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseCheckTest {
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
        ClauseCase read = read("""
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
        ClauseCase read = read("""
                    verdict: compliant
                    expect:
                      e:
                        6.1/one: {bearer: bea, outcome: undetermined, worst: departed, by: none, due: 2026-01-02}
                        6.2/two: not-applicable
                      amina: {6.1/one: violated}
                """);

        assertThat(differences(read))
                .containsExactlyInAnyOrder(
                        "cases.yaml:5:5: the verdict is violation, not compliant",
                        "cases.yaml:12:18: e 6.1/one: worst is violated, not departed",
                        "cases.yaml:12:18: e 6.1/one: due is none, not 2026-01-02",
                        "cases.yaml:12:18: e 6.1/one: by is [6.2/two], not []",
                        "cases.yaml:13:18: e 6.2/two: outcome is fulfilled, not not-applicable",
                        "cases.yaml:14:24: amina 6.1/one: there is no finding, not violated",
                        "cases.yaml:5:5: nothing is said of e 6.1/one: violated, borne by amina");
    }

    @Test
    void asksForBearersWhereThereAreSeveral() {
        ClauseCase read = read("    expect: {e: {6.1/one: violated}}\n");

        assertThat(differences(read)).first().asString().endsWith("several people bear it; name them: [amina, bea]");
    }

    @Test
    void refusesFilesThatCheckNothing() {
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> ClauseCaseReader.read("cases.yaml", bytes("cases: []"), REGISTER))
                .withMessageStartingWith("cases.yaml:1:1: the file has no cases");
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> read("    expct: {}\n    expect: {e: {6.9/x: violated}, f: {6.1/one: broken}}\n"))
                .satisfies(bad -> assertThat(bad.problems())
                        .extracting(each -> each.place().line() + " " + each.found())
                        .containsExactly(
                                "9 unknown key `expct`",
                                "10 the register has no norm 6.9/x",
                                "10 the case has nothing with the id f",
                                "10 `broken` is not allowed"));
    }

    private static ClauseCase read(String rest) {
        return ClauseCaseReader.read("cases.yaml", bytes(CASE + rest), REGISTER).get(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> differences(ClauseCase read) {
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
        return CaseCheck.differences(
                read,
                new Evaluation(Moment.UNKNOWN, Settings.standard(), List.of(event), List.of(violated, open, kept)));
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
