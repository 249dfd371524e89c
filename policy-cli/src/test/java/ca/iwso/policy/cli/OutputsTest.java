package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What evaluate writes and lists: formats, files, filters. */
class OutputsTest extends EvaluateFixture {
    // ---- Outputs

    @Test
    void severalFilesAppearEachInTheFormatOfItsEnding() throws IOException {
        file("case.yaml", photo("lunch"));
        List<String> options = new ArrayList<>();
        for (String name : List.of("r.txt", "r.json", "r.jsonl", "r.csv", "r.md", "r.sarif", "r.sarif.json", "r.xml")) {
            options.addAll(List.of("-o", folder.resolve(name).toString()));
        }
        assertThat(runOn("case.yaml", options.toArray(String[]::new))).isEqualTo(1);
        assertThat(output()).isEmpty();
        assertThat(Files.readString(folder.resolve("r.txt"))).contains("VIOLATION  1 violated");
        assertThat(Files.readString(folder.resolve("r.json"))).startsWith("{\n  \"policy\"");
        assertThat(Files.readString(folder.resolve("r.jsonl"))).startsWith("{\"source\":");
        assertThat(Files.readString(folder.resolve("r.csv"))).startsWith("source,clause,");
        assertThat(Files.readString(folder.resolve("r.md"))).startsWith("# ✗ VIOLATION");
        assertThat(Files.readString(folder.resolve("r.sarif"))).contains("\"version\" : \"2.1.0\"");
        assertThat(Files.readString(folder.resolve("r.sarif.json")))
                .isEqualTo(Files.readString(folder.resolve("r.sarif")));
        assertThat(Files.readString(folder.resolve("r.xml")))
                .startsWith("<?xml")
                .contains("<failure");
    }

    @Test
    void aFileAndStandardOutputMayBeWrittenTogether() throws IOException {
        file("case.yaml", EMPTY);
        assertThat(runOn(
                        "case.yaml",
                        "-f",
                        "csv",
                        "-o",
                        "-",
                        "-o",
                        folder.resolve("r.md").toString()))
                .isZero();
        assertThat(output()).startsWith("source,clause,");
        assertThat(folder.resolve("r.md")).exists();
    }

    @Test
    void theFormatIsForWhatHasNoEndingThatSaysIt() throws IOException {
        file("case.yaml", EMPTY);
        assertThat(runOn("case.yaml", "-f", "sarif", "-o", folder.resolve("r").toString()))
                .isZero();
        assertThat(Files.readString(folder.resolve("r"))).contains("\"2.1.0\"");

        assertThat(runOn("case.yaml", "-o", folder.resolve("r.doc").toString())).isEqualTo(2);
        assertThat(errors()).contains("says no format").contains(".sarif").contains("-f");

        assertThat(runOn(
                        "case.yaml",
                        "-f",
                        "sarif",
                        "-o",
                        folder.resolve("r.json").toString()))
                .isEqualTo(2);
        assertThat(errors()).contains("-f sarif is for nothing");
    }

    @Test
    void noReportIsWrittenOverTheCaseOrTwice() throws IOException {
        Path file = file("case.json", "{\"asOf\": \"2026-03-31\", \"events\": []}");
        assertThat(runOn("case.json", "-o", folder + "/./case.json")).isEqualTo(2);
        assertThat(errors()).contains("would write over the case");
        assertThat(Files.readString(file)).startsWith("{\"asOf\"");

        String twice = folder.resolve("r.md").toString();
        assertThat(runOn("case.json", "-o", twice, "-o", twice)).isEqualTo(2);
        assertThat(errors()).contains("twice");
    }

    @Test
    void aReportThatCannotBeWrittenWholeLeavesTheOldOne() throws IOException {
        Path target = file("report.txt", "the old one");
        Output.Content broken = to -> {
            to.write('x');
            throw new IOException("no space left");
        };
        assertThatThrownBy(() -> Output.write(
                        broken, target, new Console(System.in, out, new PrintStream(err), Map.of(), false)))
                .isInstanceOf(UsageError.class);
        assertThat(Files.readString(target)).isEqualTo("the old one");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    // ---- Filters

    @ParameterizedTest
    @CsvSource({
        "--clause, 6.9, true",
        "--clause, 6.9.3, true",
        "--clause, 6.9.3/client-images, true",
        "--clause, 6.1, false",
        "--person, bea, true",
        "--person, IWSO, false",
        "--outcome, violated, true",
        "--outcome, DEPARTED, false",
        "--from, 2026-03-05, true",
        "--from, 2026-03-06, false",
        "--to, 2026-03-05, true",
        "--to, 2026-03-05T12:00:00-05:00, false"
    })
    void filtersChooseWhatIsListedAndNeverTheVerdict(String option, String value, boolean listed) throws IOException {
        file("case.yaml", photo("lunch"));
        assertThat(runOn("case.yaml", option, value)).isEqualTo(1);
        assertThat(output()).contains("VIOLATION  1 violated").contains("Listed: only " + option.substring(2) + " ");
        assertThat(output().contains("6.9.3  VIOLATED")).isEqualTo(listed);
    }

    @ParameterizedTest
    @CsvSource({
        "--clause, 6.91, 'no clause 6.91; nearest: 6.1, 6.9.1'",
        "--person, bae, 'the person bae; nearest: bea'",
        "--outcome, violatd, 'did you mean violated?'",
        "--from, yesterday, '--from is no date such as 2026-03-31'"
    })
    void whatAFilterNamesMustBeThere(String option, String value, String message) throws IOException {
        file("case.yaml", photo("lunch"));
        assertThat(runOn("case.yaml", option, value)).isEqualTo(2);
        assertThat(output()).isEmpty();
        assertThat(errors()).contains(message);
    }

    @Test
    void aClientIsNoPersonWhomANormBindsAndStaysMasked() throws IOException {
        file("case.yaml", photo("lunch"));
        assertThat(runOn("case.yaml", "--person", "marker-c17")).isEqualTo(2);
        assertThat(errors()).contains("client#1").doesNotContain("marker-c17");
    }

    @Test
    void aTableThatCannotSayWhatIsLeftOutHasItSaid() throws IOException {
        file("case.yaml", photo("lunch"));
        assertThat(runOn("case.yaml", "-f", "csv", "--outcome", "violated")).isEqualTo(1);
        assertThat(errors()).contains("Listed: only outcome violated");
        assertThat(output().lines()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "jsonl", "csv", "markdown", "sarif", "junit"})
    void noFormatShowsAClient(String format) throws IOException {
        file("of-marker-c17.yaml", photo("lunch-of-marker-c17"));
        for (List<String> options : List.of(List.of("-f", format), List.of("-f", format, "--each", "--all"))) {
            assertThat(runOn("of-marker-c17.yaml", options.toArray(String[]::new)))
                    .isEqualTo(1);
            assertThat(output()).contains("client").doesNotContainIgnoringCase("marker-c17");
            assertThat(errors()).isEmpty();
        }
    }
}
