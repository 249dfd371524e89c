package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnswersTest {
    private static final Settings SETTINGS = Settings.standard();
    private static final String CASE = """
            staff:
              - {id: bea, engagement: volunteer, from: 2024-01-08, confidentialitySignedOn: 2024-01-08, roles: []}
              - {id: dana, from: 2015-03-02, confidentialitySignedOn: 2015-03-02}
            accounts: [{id: beas-page, hosting: personal, holder: bea, kind: profile, affiliation: none}]
            events:
              - {id: rant, type: post-published, at: 2026-03-05T10:00:00-05:00, actor: bea, account: beas-page}
            """;

    @TempDir
    private Path folder = Path.of("");

    private static CaseFile read(String text) {
        return new CaseReader(SETTINGS)
                .read("case.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Answers answers(String text) throws IOException {
        return Answers.read(Files.writeString(folder.resolve("answers.yaml"), text), SETTINGS);
    }

    @Test
    void answersFillInWhatIsOpen() throws IOException {
        CaseFile open = read(CASE);
        PolicyEngine engine = PolicyEngine.standard();
        assertThat(engine.evaluate(open).verdictOf("rant")).isEqualTo(Verdict.UNDETERMINED);

        CaseFile answered = answers("""
                        answers:
                          - {path: events/rant/review, value: {by: dana, on: 2026-03-06, noted: [purely-personal]}, by: dana, on: 2026-03-07}
                        """).mergedInto(open, SETTINGS);

        assertThat(engine.evaluate(answered).verdictOf("rant")).isNotEqualTo(Verdict.UNDETERMINED);
        assertThat(answered.places()
                        .of("events/rant/review/noted")
                        .orElseThrow()
                        .file())
                .endsWith("answers.yaml");
        assertThat(answered.places().of("events/rant/account").orElseThrow().file())
                .isEqualTo("case.yaml");
    }

    @Test
    void whatTheCaseRecordsIsNotChanged() throws IOException {
        Answers contradiction = answers("""
                answers:
                  - {path: staff/bea/engagement, value: none}
                """);

        assertThatThrownBy(() -> contradiction.mergedInto(read(CASE), SETTINGS))
                .isInstanceOfSatisfying(
                        BadInput.class,
                        bad -> assertThat(bad.problems()).singleElement().satisfies(problem -> {
                            assertThat(problem.place().line()).isEqualTo(2);
                            assertThat(problem.found()).contains("records this already");
                        }));
    }

    @Test
    void whatTheCaseDoesNotHaveIsNotNamed() {
        Answers nobody =
                Answers.of(List.of(new Answers.Given("events/rant/to", "nobody-here", "dana", Moment.UNKNOWN)));

        assertThatThrownBy(() -> nobody.mergedInto(read(CASE), SETTINGS))
                .isInstanceOfSatisfying(BadInput.class, bad -> assertThat(bad.problems())
                        .singleElement()
                        .satisfies(problem -> assertThat(problem.found()).contains("there is no staff member")));
    }

    @Test
    void aFileOfAnotherFormIsAnsweredWithEveryProblem() {
        assertThatThrownBy(() -> answers("answers:\n  - {path: staff/bea/email, valeu: none}\n"))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.problems()).hasSizeGreaterThan(1));
    }

    @Test
    void aRegisterMayHaveOthersThanThoseListed() {
        PolicyCase some = read(CASE.replace(
                        "beas-page, hosting: personal, holder: bea, kind: profile, affiliation: none}]",
                        "beas-page, hosting: personal}, unknown]"))
                .policyCase();

        assertThat(some.accounts()).isEqualTo(Entries.some(some.accounts().list()));
        assertThat(some.accounts().list()).hasSize(1);
    }
}
