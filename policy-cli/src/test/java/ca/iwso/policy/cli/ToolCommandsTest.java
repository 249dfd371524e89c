package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that help to write cases, and the versions. */
class ToolCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void theVersionNamesProgramPolicyAndJava() {
        PolicyVersion version = PolicyVersion.current();
        Run run = Run.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("iwso-policy " + version.engine() + "\npolicy " + version.policy())
                .contains(version.digest())
                .contains("Java " + Runtime.version());
        assertThat(version.digest()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"case", "settings", "answers", "test"})
    void aSchemaIsTheOneInTheDocumentation(String kind) throws IOException {
        Run run = Run.of("schema", kind);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(Path.of("../docs/schema/" + kind + ".schema.json")));
    }

    @Test
    void aSchemaKnowsTheNormsOfASite() {
        String site = "../policy-api/src/test/resources/ca/iwso/policy/api/site/good";
        assertThat(Run.of("schema", "--rules", site, "test").out()).contains("\"S1/no-criticism\"");
        assertThat(Run.of("schema", "test").out()).doesNotContain("\"S1/no-criticism\"");
        assertThat(Run.of("schema", "nonsense").code()).isEqualTo(2);
    }

    @Test
    void aStarterCaseIsWrittenOnceAndJudged() throws IOException {
        Path file = folder.resolve("march.yaml");
        Run init = Run.of("init", file.toString());
        assertThat(init.code()).isZero();
        assertThat(init.out()).contains("iwso-policy evaluate " + file);

        Run evaluated = Run.of("evaluate", file.toString());
        assertThat(evaluated.code()).isEqualTo(1);
        assertThat(evaluated.out())
                .contains("6.9.3  VIOLATED")
                .contains("✗  the Executive Director had approved it")
                .contains("evening-post")
                .contains("Open questions");

        Files.writeString(file, "mine");
        Run again = Run.of("init", file.toString());
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("exists already").contains("name another file");
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void aStarterCaseGoesToStandardOutput() {
        assertThat(Run.of("init", "-").out()).startsWith("# A case:").contains("type: post-published");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ev                    | evaluate
                    comp                  | compare completion
                    evaluate --sett       | --settings
                    test --min            | --min-coverage
                    schema ''             | case settings answers test
                    clauses --format ''   | text json markdown csv
                    completion z          | zsh
                    """)
    void bashCompletes(String typed, String completed) throws IOException, InterruptedException {
        Path script = Files.writeString(
                folder.resolve("completion.sh"), Run.of("completion", "bash").out());
        String line =
                ". " + script + "; COMP_WORDS=(iwso-policy " + typed + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                        + "eval $(complete -p iwso-policy | sed 's/.*-F \\([^ ]*\\) .*/\\1/'); echo \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder(List.of("bash", "--norc", "-c", line))
                // Outside of a completion that a user starts, bash finds fault with compopt, which changes nothing.
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(output).isZero();
        assertThat(output.strip().split("\\s+")).containsExactlyInAnyOrder(completed.split(" "));
    }

    @Test
    void completionIsForShellsThatThereAre() {
        assertThat(Run.of("completion", "zsh").out()).contains("bashcompinit");
        assertThat(Run.of("completion", "fish").code()).isEqualTo(2);
    }
}
