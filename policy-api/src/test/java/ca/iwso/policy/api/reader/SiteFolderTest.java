package ca.iwso.policy.api.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.norm.ClauseGroup;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Modality;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Reading;
import ca.iwso.policy.model.norm.Term;
import ca.iwso.policy.model.norm.Treatment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site's file of norms says, and what is told of one that says too much or too little. */
class SiteFolderTest {
    private static final PolicyRegister POLICY = PolicyEngine.policy();
    private static final String HEAD = "clause: S1\ntitle: Ours\nnorms:\n";
    private static final String ON_RECORD =
            "quote: We say so, summary: It is so, modality: statement, treatment: on-record, reason: it names no act";

    private final Path folder;

    SiteFolderTest(@TempDir Path parent) throws IOException {
        this.folder = Files.createDirectory(parent.resolve("ours"));
    }

    private SiteFolder.Contents read(String norms) throws IOException {
        Files.writeString(folder.resolve("norms.yaml"), norms);
        Files.writeString(folder.resolve("rules.drl"), "package org.example.rules\n");
        return SiteFolder.read(folder, POLICY);
    }

    private List<String> problems(String norms) {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> read(norms));
        return bad.problems().stream()
                .map(each -> each.toString().replace(folder + "/", ""))
                .toList();
    }

    private static String norm(String id, String keys) {
        return "  - {id: " + id + ", " + ON_RECORD + (keys.isEmpty() ? "" : ", " + keys) + "}\n";
    }

    @Test
    void givesEachNormAsItIsWrittenAfterThoseOfThePolicy() throws IOException {
        PolicyRegister register = read("""
                        clause: S1
                        title: Our
                          own rules
                        norms:
                          - id: S1.2/first
                            line: 7
                            quote: "We  do\\n not"
                            summary: Nobody does it.
                            modality: prohibition
                            force: soft
                            bearer: volunteers
                            treatment: on-record
                            reason: It is vague.
                            reading: It may mean either.
                            defeatedBy: [S1/second]
                            excludedBy: [6.9.3/delegate-photos]
                            yieldsTo: [6.9.1/negative-comments]
                            deadline: S1/within
                            never: [late]
                            apart: {S1/second: They never meet.}
                            repairs: [say sorry]
                          - {id: S1/second, quote: We may, summary: Some may, modality: permission, treatment: on-record, reason: it is vague}
                        readings:
                          - {id: I-S1, statement: it is so, choices: {yes: true, no: false, open: unknown}, default: open}
                        parameters:
                          - {id: S1/within, statement: how long it takes}
                          - {id: S1/most, statement: how many there are, default: 3, unit: number}
                        terms:
                          - {id: S1-kind, statement: it is kind, question: Is it kind?, clause: S1}
                        """).register();

        Norm first = register.norm("S1.2/first");
        assertThat(first)
                .isEqualTo(NormBuilder.builder()
                        .id("S1.2/first")
                        .row(POLICY.rows() + 1)
                        .group("ours")
                        .clause("S1.2")
                        .line(7)
                        .quote("We do not")
                        .summary("Nobody does it.")
                        .modality(Modality.PROHIBITION)
                        .force(Force.SOFT)
                        .bearer("volunteers")
                        .treatment(Treatment.ON_RECORD)
                        .reason("It is vague.")
                        .reading("It may mean either.")
                        .defeatedBy(List.of("S1/second"))
                        .excludedBy(List.of("6.9.3/delegate-photos"))
                        .yieldsTo(List.of("6.9.1/negative-comments"))
                        .deadline("S1/within")
                        .never(List.of("late"))
                        .apart(Map.of("S1/second", "They never meet."))
                        .repairs(List.of("say sorry"))
                        .build());
        assertThat(register.norm("S1/second").row()).isEqualTo(POLICY.rows() + 2);
        assertThat(register.rows()).isEqualTo(POLICY.rows() + 2);
        assertThat(register.norms()).hasSize(POLICY.norms().size() + 2);
        assertThat(register.group(first)).isEqualTo(new ClauseGroup("ours", "S1", "Our own rules"));
        assertThat(register.reading("I-S1"))
                .isEqualTo(new Reading(
                        "I-S1",
                        "it is so",
                        Map.of("yes", Truth.TRUE, "no", Truth.FALSE, "open", Truth.UNKNOWN),
                        "open"));
        assertThat(register.parameter("S1/within")).isEqualTo(new Parameter("S1/within", "how long it takes", ""));
        assertThat(register.parameter("S1/most"))
                .isEqualTo(new Parameter("S1/most", "how many there are", "3", Parameter.Unit.NUMBER));
        assertThat(register.terms()).containsEntry("S1-kind", new Term("S1-kind", "it is kind", "Is it kind?", "S1"));
        assertThat(register.terms()).containsKey("I-S1").containsAllEntriesOf(POLICY.terms());
        assertThat(register.coverage()).containsAllEntriesOf(POLICY.coverage());
        assertThat(register.coverage().get("S1/second"))
                .satisfies(coverage -> assertThat(coverage.rules()).isZero());
    }

    @Test
    void anEmptyFileIsToldSo() {
        assertThat(problems("# nothing yet\n"))
                .containsExactly("norms.yaml:1:1: the file is empty; write the keys clause, title and norms");
    }

    @Test
    void eachIdIsGivenOnceAndIsNotThePolicys() {
        String reading = "  - {id: %s, statement: it is so, choices: {yes: true}, default: yes}\n";
        String parameter = "  - {id: %s, statement: how long}\n";
        String term = "  - {id: %s, statement: it is so}\n";
        String policyReading = POLICY.readings().keySet().iterator().next();

        assertThat(problems(HEAD
                        + norm("S1/a", "")
                        + norm("S1/a", "")
                        + "readings:\n"
                        + reading.formatted("I-S1")
                        + reading.formatted(policyReading)
                        + "parameters:\n"
                        + parameter.formatted("S1/p")
                        + parameter.formatted("8.2/rotation")
                        + parameter.formatted("S1/p")
                        + "terms:\n"
                        + term.formatted("S1-t")
                        + term.formatted("I-S1")
                        + term.formatted("S1-t")))
                .containsExactly(
                        "norms.yaml:5:10: the id `S1/a` is given twice; give each id once",
                        "norms.yaml:8:10: the policy has a reading with the id `" + policyReading
                                + "`; choose another id",
                        "norms.yaml:11:10: the policy has a parameter with the id `8.2/rotation`; choose another id",
                        "norms.yaml:12:10: the id `S1/p` is given twice; give each id once",
                        "norms.yaml:15:10: the policy has a term with the id `I-S1`; choose another id",
                        "norms.yaml:16:10: the id `S1-t` is given twice; give each id once");
    }

    @Test
    void noNormDefeatsOrYieldsToItself() throws IOException {
        assertThat(problems(HEAD
                        + norm("S1/a", "defeatedBy: [S1/b]")
                        + norm("S1/b", "yieldsTo: [S1/c, 6.9.1/negative-comments]")
                        + norm("S1/c", "excludedBy: [S1/d, S1/a]")
                        + norm("S1/d", "")
                        + norm("S1/e", "defeatedBy: [S1/a]")
                        + norm("S1/f", "yieldsTo: [S1/f]")))
                .containsExactly(
                        "norms.yaml:4:10: `S1/a` defeats or yields to itself; break the circle",
                        "norms.yaml:5:10: `S1/b` defeats or yields to itself; break the circle",
                        "norms.yaml:6:10: `S1/c` defeats or yields to itself; break the circle",
                        "norms.yaml:9:10: `S1/f` defeats or yields to itself; break the circle");
        // Two ways to the same norm are no circle.
        assertThat(read(HEAD
                                + norm("S1/a", "defeatedBy: [S1/b, S1/c]")
                                + norm("S1/b", "defeatedBy: [S1/d]")
                                + norm("S1/c", "defeatedBy: [S1/d]")
                                + norm("S1/d", ""))
                        .register()
                        .ofClause("S1"))
                .hasSize(4);
    }

    @Test
    void everyNormThatIsNamedIsThere() {
        assertThat(problems(HEAD
                        + norm("S1/a", "defeatedBy: [S1/a-b]")
                        + norm("S1/b", "excludedBy: [S1/a, S2/x]")
                        + norm("S1/c", "yieldsTo: [6.9.1/negative-coments]")))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("norms.yaml:4:").contains("there is no norm `S1/a-b`"),
                        two -> assertThat(two).startsWith("norms.yaml:5:").contains("there is no norm `S2/x`"),
                        three -> assertThat(three)
                                .startsWith("norms.yaml:6:")
                                .endsWith("did you mean `6.9.1/negative-comments`?"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: [S1/a]| a list instead of a single value; write a clause and a slug such as S1/no-nicknames",
                "id: S1/A| this is not the id of a norm; write a clause and a slug such as S1/no-nicknames",
                "id: S1| this is not the id of a norm; write a clause and a slug such as S1/no-nicknames",
                "bearer: {a: b}| keys instead of a single value; write a text",
                "deadline: soon enough| this is not an id; write letters, digits and . _ - /",
                "deadline: [P1D]| a list instead of a single value; write an id",
                "never: late| a single value instead of a list; write a list such as [a, b], or none",
                "defeatedBy: [S1]| this is not the id of a norm; write a clause and a slug such as S1/no-nicknames",
                "apart: S1/b| a single value instead of keys with values",
                "apart: [S1/b]| a list instead of keys with values",
                "apart: {S1/b: [so]}| a list instead of a single value; write a text",
                "line: one| this is no number; write a number in digits, or unknown",
                "force: firm| this is not one of the allowed words; allowed are hard, soft",
            })
    void aValueOfAnotherFormIsToldWithItsPlace(String key, String told) {
        String id = key.startsWith("id:") ? "" : "id: S1/a, ";

        assertThat(problems(HEAD + "  - {" + id + key + ", " + ON_RECORD + "}\n"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem).startsWith("norms.yaml:4:").contains(": " + told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "readings: [{id: I-S1, statement: so, choices: {yes: perhaps}, default: yes}]| this is not one of the allowed words",
                "readings: [{id: I S1, statement: so, choices: {yes: true}, default: yes}]| this is not an id",
                "readings: [{id: I-S1, statement: so, choices: {yes: true}}]| the key `default` is missing",
                "parameters: [{id: S1/p, statement: so, default: many, unit: number}]| the default is not what it takes",
                "parameters: [{id: S1/p, statement: so, unit: apples}]| this is not one of the allowed words",
                "parameters: [{statement: so}]| the key `id` is missing",
                "terms: [{id: S1-t, statement: so, question: [why]}]| a list instead of a single value",
                "terms: 3| a single value instead of a list",
            })
    void whatStandsBesideTheNormsIsCheckedToo(String part, String told) {
        assertThat(problems(HEAD + norm("S1/a", "") + part + "\n"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem).startsWith("norms.yaml:5:").contains(": " + told));
    }
}
