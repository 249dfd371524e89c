package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** What the program says to somebody who does not know it yet. */
class HelpTest {
    private static Stream<String> commands() {
        return Main.program().getSubcommands().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandHasHelpWithAnExampleThatCanBeCopied(String command) {
        Run help = Run.of(command, "--help");
        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains("Usage: iwso-policy " + command)
                .contains("\nExample: iwso-policy " + command)
                .doesNotContainPattern("[a-z]\\.\n +[a-z]");
        CommandLine described =
                Objects.requireNonNull(Main.program().getSubcommands().get(command));
        List<String> texts = List.of(described.getCommandSpec().usageMessage().footer());
        assertThat(texts).isNotEmpty().allSatisfy(line -> assertThat(line).hasSizeLessThan(80));
        assertThat(help.out().lines()).containsAll(texts);
    }

    @Test
    void helpFitsTheTerminal() {
        assertThat(help(60)).allMatch(line -> line.length() <= 60);
        assertThat(help(200)).allMatch(line -> line.length() <= 80);
    }

    private static List<String> help(int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                out,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                Map.of("COLUMNS", Integer.toString(width)),
                false);
        assertThat(Main.run(console, "evaluate", "--help")).isZero();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void helpIsACommandToo() {
        assertThat(Run.of("help")).isEqualTo(Run.of("--help"));
        assertThat(Run.of("help", "check")).isEqualTo(Run.of("check", "--help"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            evalute case.yaml          | there is no command evalute; did you mean evaluate?
            evaluate --al case.yaml    | there is no option --al; did you mean --all?
            schema kase                | KIND is one of case, settings, answers, test; did you mean case?
            evaluate -f jason -        | --format is one of text, json, jsonl, csv, markdown, html, sarif, junit; did you mean json?
            photo                      | there is no command photo; the commands are evaluate,
            test --min-coverage many x | --min-coverage is a whole number
            schema case more           | one argument too many: more
            """)
    void aWrongWordIsAnsweredWithTheRightOne(String line, String answer) {
        Run run = Run.of(line.split(" ", -1));
        assertThat(run.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("iwso-policy: " + answer).contains("--help'");
    }

    @Test
    void whatIsNearNothingIsNotGuessed() {
        assertThat(Run.of("evaluate", "--color", "pink", "-").err())
                .startsWith("iwso-policy: --color is one of auto, always, never\n");
    }

    @Test
    void withoutAnythingTheCommandsAreNamed() {
        assertThat(Run.of().err()).contains("the commands are evaluate, check, questions, ");
    }
}
