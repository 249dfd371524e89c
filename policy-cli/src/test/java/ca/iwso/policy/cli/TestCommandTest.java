package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TestCommandTest {
    private static final String EXAMPLES = "../examples/cases";
    private static final String FAILING = "src/test/resources/tests/photos-cases.yaml";

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void casesAsExpectedAreFine() {
        Run run = Run.of("test", EXAMPLES);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("13 cases, all as expected");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "junit"})
    void aDifferenceFailsInEveryFormatAndShowsNoClient(String format) {
        Run run = Run.of("test", "--coverage", "-f", format, FAILING);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Expected to be fine").doesNotContain("Marker");
        assertThat(Run.of("test", "--show-content", "-f", format, FAILING).out())
                .contains("Marker-c17");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    cases: []                                                 | the file has no cases
                    background: {}                                            | the key `cases` is missing
                    cases: [{name: n, case: {events: []}}]                    | a case without expectations
                    cases: [{name: n, case: {asOf: 2026-01-01}, expect: {x: {}}}] | the case has nothing with this id
                    cases: [{name: n, case: {events: []}, expect: {}}]        | the case records no time; write `asOf`
                    cases: [{name: n, case: none.yaml, expect: {}}]           | there is no such file
                    cases: [{name: n, case: {evnts: []}, expect: {}}]         | did you mean `events`?
                    """)
    void filesThatTestNothingAreBadInput(String text, String problem) throws IOException {
        Run run = Run.of("test", file("my-cases.yaml", text));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(problem).contains(":1:");
    }

    @Test
    void aNormThatDoesNotExistIsNamedWithTheNearest() throws IOException {
        String text = "cases: [{name: n, case: {staff: [{id: bea}]}, expect: {bea: {6.9.3/client-image: violated}}}]";
        Run run = Run.of("test", file("cases.yaml", text));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean `6.9.3/client-images`?");
    }

    @Test
    void allFilesOfAFolderAreToldOfAtOnce() throws IOException {
        file("cases.yaml", "cases: []");
        file("b-cases.yaml", "cases: []");
        file("not-named-as-one.yaml", "cases: []");
        Run run = Run.of("test", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("cases.yaml", "b-cases.yaml", "2 problems")
                .doesNotContain("not-named");
    }

    @Test
    void aFolderWithoutCasesIsBadUsage() {
        Run run = Run.of("test", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no file of cases in").contains("week.expected.yaml");
    }

    @Test
    void coverageListsWhatNoCaseShowsAndMayBeAskedFor() {
        Run listed = Run.of("test", "--coverage", EXAMPLES);
        assertThat(listed.code()).isZero();
        assertThat(listed.out()).contains("No case shows:").contains("6.9.3/client-images: ");

        Run asked = Run.of("test", "--min-coverage", "99", EXAMPLES);
        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.err()).contains("not 99 %").contains("--coverage");
        assertThat(Run.of("test", "--min-coverage", "1", EXAMPLES).code()).isZero();
        assertThat(Run.of("test", "--min-coverage", "101", EXAMPLES).code()).isEqualTo(2);
    }

    @Test
    void settingsApplyToCasesWithoutTheirOwn() throws IOException {
        String settings = file("settings.yaml", "{readings: {I-selfie: permitted}}");
        // The week expects that a selfie is open: with this reading it is not.
        Run run = Run.of("test", "--settings", settings, EXAMPLES);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("portrait 6.9.3/staff-images, outcome");
    }

    @Test
    void rulesOfASiteBringTheirNorms() throws IOException {
        String site = "../policy-api/src/test/resources/ca/iwso/policy/api/site/good";
        String text = "cases: [{name: n, case: {staff: [{id: bea}]}, expect: {bea: {S1/no-critcism: none}}}]";
        Run run = Run.of("test", "--rules", site, file("cases.yaml", text));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean `S1/no-criticism`");
    }

    @Test
    void theFileInTheDocumentationIsAsExpected() throws IOException {
        Matcher block = Pattern.compile("(?s)```yaml\n(background:.*?)```")
                .matcher(Files.readString(Path.of("../docs/test-files.md")));
        assertThat(block.find()).isTrue();
        Run run = Run.of("test", file("cases.yaml", block.group(1)));
        assertThat(run.out() + run.err()).contains("2 cases, all as expected");
    }
}
