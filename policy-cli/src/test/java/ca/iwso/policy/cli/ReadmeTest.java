package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows is what the program prints. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(asOf:.*?)```.*?```text\n(.*?)```");
    private static final Pattern SETTINGS = Pattern.compile("(?s)```yaml\n(readings:.*?)```");

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(String... arguments) {
        Console console = new Console(
                InputStream.nullInputStream(),
                out,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                Map.of("COLUMNS", "100"),
                false);
        return Main.run(console, arguments);
    }

    private static Matcher find(Pattern pattern) throws IOException {
        Matcher found = pattern.matcher(Files.readString(README));
        assertThat(found.find()).isTrue();
        return found;
    }

    @Test
    void theFirstCaseGivesTheReportBelowIt() throws IOException {
        Matcher example = find(EXAMPLE);
        Path file = Files.writeString(folder.resolve("case.yaml"), example.group(1));

        assertThat(run("evaluate", file.toString())).isEqualTo(ExitCode.VIOLATION);
        // White space aside: the path of a test's folder is longer, and so the first line breaks elsewhere.
        assertThat(out.toString(StandardCharsets.UTF_8).replace(file.toString(), "case.yaml"))
                .isEqualToNormalizingWhitespace(example.group(2));
    }

    @Test
    void theSettingsAreOnesThatThePolicyHas() throws IOException {
        Path settings = Files.writeString(
                folder.resolve("settings.yaml"), find(SETTINGS).group(1));
        Path file = Files.writeString(folder.resolve("case.yaml"), find(EXAMPLE).group(1));

        assertThat(run("evaluate", "--settings", settings.toString(), file.toString()))
                .isEqualTo(ExitCode.VIOLATION);
    }

    @Test
    void everyTypeOfEventIsDocumented() throws IOException {
        Path file = Files.writeString(
                folder.resolve("case.yaml"), "events: [{id: e, type: none-such, at: 2026-03-05, actor: unknown}]\n");

        assertThat(run("check", file.toString())).isEqualTo(ExitCode.BAD_INPUT);
        Matcher allowed = Pattern.compile("allowed are ([a-z]+-[a-z-]+(?:, [a-z]+-?[a-z-]+)*)")
                .matcher(out.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " "));
        assertThat(allowed.find()).isTrue();
        String readme = Files.readString(README);
        assertThat(allowed.group(1).split(", ")).hasSizeGreaterThan(20).allSatisfy(type -> assertThat(readme)
                .contains("| `" + type + "` |"));
    }
}
