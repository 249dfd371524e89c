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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README and its reference pages show is what the program prints and takes. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path SETTINGS_PAGE = Path.of("..", "docs", "settings.md");
    private static final Path CASE_FILES = Path.of("..", "docs", "case-files.md");
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

    private static Matcher find(Pattern pattern, Path page) throws IOException {
        Matcher found = pattern.matcher(Files.readString(page));
        assertThat(found.find()).isTrue();
        return found;
    }

    @Test
    void theFirstCaseGivesTheReportBelowIt() throws IOException {
        Matcher example = find(EXAMPLE, README);
        Path file = Files.writeString(folder.resolve("case.yaml"), example.group(1));

        assertThat(run("evaluate", file.toString())).isEqualTo(ExitCode.VIOLATION);
        // White space aside: the path of a test's folder is longer, and so the first line breaks elsewhere.
        assertThat(out.toString(StandardCharsets.UTF_8).replace(file.toString(), "case.yaml"))
                .isEqualToNormalizingWhitespace(example.group(2));
    }

    @Test
    void theSettingsAreOnesThatThePolicyHas() throws IOException {
        Path settings = Files.writeString(
                folder.resolve("settings.yaml"), find(SETTINGS, SETTINGS_PAGE).group(1));
        Path file = Files.writeString(
                folder.resolve("case.yaml"), find(EXAMPLE, README).group(1));

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
        String page = Files.readString(CASE_FILES);
        assertThat(allowed.group(1).split(", ")).hasSizeGreaterThan(20).allSatisfy(type -> assertThat(page)
                .contains("| `" + type + "` |"));
    }

    @Test
    void everyCommandIsInTheTable() throws IOException {
        String readme = Files.readString(README);
        assertThat(Main.program().getSubcommands().keySet())
                .allSatisfy(command -> assertThat(readme).containsPattern("\n\\| `" + command + "[ `]"));
    }

    /** Every link of the front door and of the pages behind it leads to a file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "CONTRIBUTING.md",
                "docs/case-files.md",
                "docs/embedding.md",
                "docs/handbook.md",
                "docs/html-report.md",
                "docs/importing.md",
                "docs/report-formats.md",
                "docs/settings.md",
                "docs/test-files.md"
            })
    void everyLinkLeadsSomewhere(String page) throws IOException {
        Path file = Path.of("..").resolve(page);
        Matcher links = Pattern.compile("\\]\\((?!https?:)([^)#]+)").matcher(Files.readString(file));
        assertThat(links.results().map(link -> file.resolveSibling(link.group(1))))
                .isNotEmpty()
                .allSatisfy(target -> assertThat(target).exists());
    }
}
