package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.Norm;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private static final String EMPTY_CASE = "asOf: 2026-03-31\nevents: []\n";
    private static final String SITE = "../policy-api/src/test/resources/ca/iwso/policy/api/site/";

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String... arguments) {
        return run(out, "", arguments);
    }

    private int run(OutputStream standardOutput, String input, String... arguments) {
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                standardOutput,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("COLUMNS", "90"),
                false);
        return Main.run(console, arguments);
    }

    private Console console(int width) {
        return new Console(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("COLUMNS", Integer.toString(width)),
                false);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"NOT_REGULATED, 0", "COMPLIANT, 0", "ADVISORY, 0", "VIOLATION, 1", "UNDETERMINED, 3"})
    void verdictsHaveFixedCodes(Verdict verdict, int code) {
        assertThat(ExitCode.of(verdict)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"COMPLIANT, 2", "UNDETERMINED, 2", "VIOLATION, 1"})
    void anIncompleteCaseIsNeverFine(Verdict verdict, int code) {
        assertThat(ExitCode.ofIncomplete(verdict)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "evaluate", "evaluate --nonsense x.yaml", "explain", "nonsense", "evaluate -f xyz -"})
    void badUsageGoesToStandardError(String line) {
        assertThat(line.isEmpty() ? run() : run(line.split(" ", -1))).isEqualTo(2);
        assertThat(output()).isEmpty();
        assertThat(errors()).contains("iwso-policy: ").contains("--help'");
    }

    @Test
    void versionNamesThePolicy() {
        assertThat(run("--version")).isZero();
        assertThat(output()).contains("policy 2026.1");
    }

    @Test
    void standardInputIsACase() {
        assertThat(run(out, EMPTY_CASE, "evaluate", "-")).isZero();
        assertThat(output()).startsWith("standard input · 0 events").contains("NOT REGULATED");
        assertThat(errors()).isEmpty();
    }

    @Test
    void jsonGoesToAFileWhole() throws IOException {
        Path target = folder.resolve("result.json");
        assertThat(run(out, EMPTY_CASE, "evaluate", "-f", "json", "-o", target.toString(), "-"))
                .isZero();
        assertThat(output()).isEmpty();
        assertThat(Files.readString(target)).startsWith("{").contains("\"verdict\" : \"not-regulated\"");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void aPageForABrowserMasksClients() throws IOException {
        Path target = folder.resolve("report.html");
        String file = Files.writeString(
                        folder.resolve("case.yaml"),
                        Files.readString(Path.of("../examples/cases/published/s01-photo-of-a-patient.yaml"))
                                .replace("id: patient", "id: Marker-c1")
                                .replace("client: patient", "client: Marker-c1"))
                .toString();
        assertThat(run("evaluate", "--all", "-f", "html", "-o", target.toString(), file))
                .isEqualTo(1);
        assertThat(output()).isEmpty();
        assertThat(errors()).isEmpty();
        assertThat(Files.readString(target))
                .startsWith("<!DOCTYPE html>")
                .endsWith("</html>\n")
                .contains("client#1")
                .doesNotContainIgnoringCase("Marker");

        assertThat(run("evaluate", "--show-content", "-f", "html", file)).isEqualTo(1);
        assertThat(output()).contains("Marker-c1");
    }

    @Test
    void aFileThatCannotBeWrittenIsBadUsage() {
        String target = folder.resolve("none/result.txt").toString();
        assertThat(run(out, EMPTY_CASE, "evaluate", "-o", target, "-")).isEqualTo(2);
        assertThat(errors()).contains("cannot write").doesNotContain("Exception");
    }

    @Test
    void aClosedPipeIsNoError() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int any) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(run(closed, EMPTY_CASE, "evaluate", "-")).isZero();
        assertThat(run(closed, EMPTY_CASE, "evaluate", "-f", "json", "-")).isZero();
        assertThat(errors()).isEmpty();
    }

    @Test
    void aMissingFileIsBadInput() {
        assertThat(run("evaluate", folder.resolve("none.yaml").toString())).isEqualTo(2);
        assertThat(output()).isEmpty();
        assertThat(errors()).contains("none.yaml");
    }

    @Test
    void aBadTimeIsBadUsage() {
        assertThat(run(out, EMPTY_CASE, "evaluate", "--as-of", "2026-02-30", "-"))
                .isEqualTo(2);
        assertThat(errors()).contains("--as-of");
    }

    @Test
    void aCaseWithoutAnyTimeIsBadInput() {
        assertThat(run(out, "events: []\n", "evaluate", "-")).isEqualTo(2);
        assertThat(errors()).contains("--as-of");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown", "csv"})
    void clausesListsEveryNormInDocumentOrder(String format) {
        assertThat(run("clauses", "--format", format)).isZero();
        assertThat(output()).containsSubsequence(PolicyEngine.policy().norms().keySet());
        assertThat(errors()).isEmpty();
    }

    @Test
    void clausesCountsWhatIsCovered() {
        run("clauses");
        assertThat(output())
                .contains("Rows    128/128 in the register: 66 report, 24 feed others, 38 are on record")
                .contains("9 Authorized usage\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120})
    void clausesFitsTheTerminal(int width) {
        assertThat(Main.run(console(width), "clauses")).isZero();
        assertThat(output().lines()).allMatch(line -> line.length() <= width);
    }

    @Test
    void clausesAsCsvQuotesWhatItMust() {
        run("clauses", "-f", "csv");
        assertThat(output())
                .startsWith("row,id,group,clause,line,modality,force,bearer,treatment,reason,rules,cases,outcomes,")
                .contains("\r\n1,Title/name,1-purpose,Title,1,statement,none,none,on-record,"
                        + "\"A title binds nobody; the form at the end prints \"\"and\"\" for \"\"&\"\".\",0,0,,");
        assertThat(output().split("\r\n", -1))
                .hasSize(PolicyEngine.policy().norms().size() + 2);
    }

    @Test
    void quotesThatStandAreFine() throws IOException {
        Path document = document(PolicyEngine.policy().norms().values().stream().map(Norm::quote));
        assertThat(run("clauses", "--against", document.toString())).isZero();
        assertThat(output()).contains("Quotes: 0 missing against the document").contains(" stands on line ");
    }

    @Test
    void quotesThatDoNotStandAreNamedWithTheNearestText() throws IOException {
        Stream<String> amended = PolicyEngine.policy().norms().values().stream()
                .map(norm -> norm.id().equals("8.1/strong-passwords") ? "Passwords have 12 characters" : norm.quote());
        Path document = document(amended);
        assertThat(run("clauses", "--against", document.toString())).isEqualTo(1);
        assertThat(output()).contains("8.1/strong-passwords (8.1, line 146)").contains("Quotes: 1 missing");

        out.reset();
        assertThat(run("clauses", "-f", "json", "--against", document.toString()))
                .isEqualTo(1);
        assertThat(output()).contains("\"missing\" : 1").contains("\"stands\" : false");
    }

    @Test
    void aDocumentThatCannotBeReadIsBadInput() throws IOException {
        Path latin1 = Files.write(folder.resolve("latin1.txt"), new byte[] {'c', 'a', 'f', (byte) 0xe9});
        assertThat(run("clauses", "--against", latin1.toString())).isEqualTo(2);
        assertThat(errors()).contains("latin1.txt is not UTF-8 text");
        assertThat(run("clauses", "--against", folder.resolve("none.txt").toString()))
                .isEqualTo(2);
        assertThat(errors()).contains("none.txt: no such file or folder");
        assertThat(run("clauses", "--against", latin1.toString(), "-f", "csv")).isEqualTo(2);
        assertThat(errors()).contains("--against writes text or json, not csv");
        assertThat(output()).isEmpty();
    }

    private Path document(Stream<String> lines) throws IOException {
        return Files.writeString(folder.resolve("policy.txt"), lines.collect(Collectors.joining("\n")));
    }

    @Test
    void anUnknownClauseIsBadUsage() {
        assertThat(run("explain", "99.9")).isEqualTo(2);
        assertThat(errors()).contains("the policy has no clause 99.9");
    }

    @Test
    void aFaultOfTheProgramSaysSo() {
        Console broken = new Console(
                new ByteArrayInputStream(EMPTY_CASE.getBytes(StandardCharsets.UTF_8)),
                new OutputStream() {
                    @Override
                    public void write(int any) {
                        throw new IllegalStateException("not for the user");
                    }
                },
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                false);
        assertThat(Main.run(broken, "evaluate", "-")).isEqualTo(70);
        assertThat(errors())
                .contains("fault of the program")
                .contains("nothing was decided")
                .doesNotContain("at ca.iwso")
                .doesNotContain("not for the user");
    }

    @Test
    void rulesOfASiteJudgeToo() {
        assertThat(run("evaluate", "--all", "--rules", SITE + "good", SITE + "../spring-gala.yaml"))
                .isZero();
        assertThat(output()).contains("We do not criticise other organisations in public.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "evaluate"})
    void rulesOfASiteThatAreWrongAreBadInput(String command) {
        assertThat(run(command, "--rules", SITE + "bad-syntax", SITE + "../spring-gala.yaml"))
                .isEqualTo(2);
        assertThat(errors()).contains("rules.drl:7:1: mismatched input 'wen'").contains("3 problems");
    }

    @Test
    void aRuleThatFailsIsAnInternalErrorThatNamesIt() throws IOException {
        Files.copy(Path.of(SITE + "good/norms.yaml"), folder.resolve("norms.yaml"));
        String rules = Files.readString(Path.of(SITE + "good/rules.drl"));
        Files.writeString(
                folder.resolve("rules.drl"),
                rules.replaceFirst("Posting\\(\\)", "Posting( actorId.charAt( 99 ) == 'x' )"));

        assertThat(run("evaluate", "--rules", folder.toString(), SITE + "../spring-gala.yaml"))
                .isEqualTo(70);
        assertThat(output()).isEmpty();
        assertThat(errors())
                .contains("the rule “S1 Staff do not criticise in public” failed on events/spring-gala")
                .contains("nothing was decided");
    }
}
