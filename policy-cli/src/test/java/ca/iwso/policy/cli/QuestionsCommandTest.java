package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionsCommandTest {
    /** A comment that nobody read; whether it tells something of a client matters, and of which, since one consented. */
    private static final String CASE = """
            asOf: 2026-03-31
            staff:
              - {id: bea, engagement: volunteer, from: 2024-01-08, confidentialitySignedOn: 2024-01-08, roles: none}
              - {id: dana, engagement: full-time, from: 2015-03-02, confidentialitySignedOn: 2015-03-02,
                 roles: [{role: executive-director, from: 2015-03-02}]}
            clients: [{id: Marker-c17, from: 2025-01-01}, {id: c-23, from: 2025-01-01}]
            accounts:
              - {id: beas-page, hosting: personal, kind: profile, holder: bea, affiliation: presumed, disclaimer: no,
                 publishedOn: none, primaryEmail: bea@example.org, notificationEmail: bea@example.org}
            users: none
            consents: [{id: k-1, client: Marker-c17, signer: client, covers: [story, information], signedOn: 2026-01-09}]
            requests: none
            events:
              - {id: about-Marker-c17, type: post-published, form: comment, at: 2026-03-05T10:00:00-05:00, actor: bea,
                 account: beas-page, depicts: none}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path file = Path.of("");

    @BeforeEach
    void writeCase() throws IOException {
        file = Files.writeString(folder.resolve("case.yaml"), CASE);
    }

    private int run(String input, String... arguments) {
        out.reset();
        err.reset();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("COLUMNS", "100"),
                false);
        return Main.run(console, arguments);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private Path answers() {
        return folder.resolve("case.answers.yaml");
    }

    private int interview(String... lines) {
        return run(String.join("\n", lines) + "\n", "questions", "--interactive", file.toString());
    }

    @Test
    void listsWhatToAskWhomAndWhatAnswersLeadTo() {
        assertThat(run("", "questions", file.toString())).isZero();
        assertThat(output())
                .contains("Who has read it, and what did they note?")
                .contains("Ask      anybody who has seen it")
                .containsPattern("discriminatory +→ 6\\.2 VIOLATED")
                .contains("Answer with:  iwso-policy questions --interactive " + file);
        assertThat(errors()).isEmpty();
    }

    @Test
    void evaluateEndsItsQuestionsWithTheCommandThatAsksThem() {
        run("", "evaluate", "--as-of", "2026-03-30", file.toString());
        assertThat(output())
                .contains("  Answer with:  iwso-policy questions --interactive --as-of 2026-03-30 " + file + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void noClientIsNamed(String format) {
        run("", "questions", "-f", format, file.toString());
        assertThat(output()).contains("about-client#1").doesNotContainIgnoringCase("Marker");
        run("", "questions", "-f", format, "--show-content", file.toString());
        assertThat(output()).contains("about-Marker-c17");
    }

    @Test
    void answersGoBesideTheCaseAndDecideIt() throws IOException {
        assertThat(run("", "evaluate", file.toString())).isEqualTo(3);
        assertThat(interview("dana", "discriminatory")).isZero();

        assertThat(file).hasContent(CASE);
        assertThat(Files.readString(answers()))
                .matches("answers:\n  - \\{path: events/about-Marker-c17/review, value: \\{noted: \\[discriminatory]},"
                        + " by: dana, on: \\d{4}-\\d\\d-\\d\\d}\n");
        assertThat(output()).contains("nothing is left to ask").doesNotContainIgnoringCase("Marker");

        assertThat(run("", "evaluate", file.toString(), "--answers", answers().toString()))
                .isEqualTo(1);
        assertThat(output()).contains("6.2").contains("case.answers.yaml:2");
        assertThat(run("", "check", file.toString(), "--answers", answers().toString()))
                .isZero();
    }

    @Test
    void wordsAndNumbersOfChoicesMakeAReview() throws IOException {
        interview("", "derogatory, unsure negative, about iwso");
        assertThat(Files.readString(answers()))
                .contains("value: {noted: [derogatory, about-iwso], unsure: [negative]}")
                .doesNotContain("by:");
        Files.delete(answers());
        interview("", "none");
        assertThat(Files.readString(answers())).contains("value: {noted: []}");
    }

    @Test
    void whatDoesNotFitIsAskedAgainAndNeverPrinted() throws IOException {
        assertThat(interview("dana", "secretive words!", "nonsense", "by Dana Smith", "?"))
                .isZero();
        assertThat(output()).contains("Not taken: ").doesNotContain("secretive").doesNotContain("Smith");
        assertThat(Files.readString(answers())).contains("value: unknown, by: dana");
        assertThat(run("", "evaluate", file.toString(), "--answers", answers().toString()))
                .isEqualTo(3);
    }

    @Test
    void aClientWhomAnAnswerNamesIsMaskedToo() throws IOException {
        Files.writeString(file, CASE.replaceFirst("clients: .*\n", ""));
        assertThat(interview("dana", "client information", "[{client: Marker-new}]", "skip", "skip"))
                .isZero();
        assertThat(Files.readString(answers())).contains("Marker-new");
        assertThat(output()).doesNotContainIgnoringCase("Marker");
    }

    @Test
    void skippingOrLeavingAtOnceWritesNothing() {
        assertThat(interview("dana", "skip")).isZero();
        assertThat(output()).contains("still open");
        assertThat(interview("dana", "quit")).isZero();
        assertThat(interview("dana")).isZero();
        assertThat(run("", "questions", "--interactive", file.toString())).isZero();
        assertThat(answers()).doesNotExist();
    }

    @Test
    void anAnswerCanBeTakenBack() throws IOException {
        // The first leads to a second question, whom the words concern.
        assertThat(interview("dana", "client information", "back", "none")).isZero();
        assertThat(Files.readString(answers())).contains("{noted: []}").doesNotContain("client-information");
    }

    @Test
    void whoSaysSoCanChange() throws IOException {
        interview("dana", "client information", "by chloe", "1");
        assertThat(Files.readString(answers()).lines())
                .satisfiesExactly(
                        heading -> assertThat(heading).isEqualTo("answers:"),
                        first -> assertThat(first).contains("by: dana"),
                        second -> assertThat(second).contains("by: chloe"));
    }

    @Test
    void anExistingFileIsContinuedWithItsComments() throws IOException {
        String before = "# asked on the phone\nanswers:\n"
                + "  - {path: events/about-Marker-c17/review, value: {noted: [client-information]}, by: dana}\n";
        Files.writeString(answers(), before);
        assertThat(interview("chloe", "1")).isZero();
        assertThat(output()).contains("case.answers.yaml has 1 answer and is continued");
        assertThat(Files.readString(answers())).startsWith(before).contains("by: chloe");
        assertThat(run("", "evaluate", file.toString(), "--answers", answers().toString()))
                .isNotEqualTo(2);
    }

    @Test
    void aFileOfAnythingElseIsLeftAlone() throws IOException {
        Files.writeString(answers(), "shopping: [bread]\n");
        assertThat(interview("dana", "none")).isEqualTo(2);
        assertThat(errors()).contains("case.answers.yaml:1:1: unknown key `shopping`");
        assertThat(answers()).hasContent("shopping: [bread]\n");
        assertThat(run("", "questions", "--interactive", "--save", file.toString(), file.toString()))
                .isEqualTo(2);
        assertThat(errors()).contains("cannot go into the case file");
        assertThat(file).hasContent(CASE);
    }

    @Test
    void answersThatContradictTheCaseAreBadInput() throws IOException {
        Files.writeString(answers(), "answers:\n  - {path: staff/bea/engagement, value: none}\n");
        assertThat(run("", "evaluate", file.toString(), "--answers", answers().toString()))
                .isEqualTo(2);
        assertThat(errors()).contains("case.answers.yaml:2").contains("the case records this already");
    }

    @Test
    void standardInputCannotBeBothCaseAndAnswers() {
        assertThat(run(CASE, "questions", "--interactive", "-")).isEqualTo(2);
        assertThat(errors()).contains("the case must be a file");
        assertThat(run(CASE, "questions", "--interactive", "-f", "json", file.toString()))
                .isEqualTo(2);
        assertThat(errors()).contains("leave out --format");
    }
}
