package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The handbook is followed from start to end, as a reader does: files are written, commands run, outputs compared. */
class HandbookTest {
    private static final Path HANDBOOK = Path.of("..", "docs", "handbook.md");
    private static final Path EXAMPLES = Path.of("..", "examples", "handbook");
    /** A file that the page shows or has saved, or commands with what they print. */
    private static final Pattern STEP =
            Pattern.compile("(?s)<!-- (shows|save as) (\\S+) -->\n\n```yaml\n(.*?)```|```console\n(.*?)```");

    private static final String PROMPT = "> ";
    private static final String QUESTION = "leave empty to name nobody) ";
    private static final String LEFT_OUT = "…\n";

    @TempDir
    private Path folder = Path.of("");

    private int commands;

    @Test
    void everyStepDoesWhatThePageSays() throws IOException {
        Files.copy(EXAMPLES.resolve("outbox.json"), folder.resolve("outbox.json"));

        for (MatchResult step :
                STEP.matcher(Files.readString(HANDBOOK)).results().toList()) {
            if (step.group(4) != null) {
                for (String run : step.group(4).split("(?m)^\\$ iwso-policy ", -1)) {
                    follow(run);
                }
            } else if (step.group(1).equals("shows")) {
                assertThat(undated(Files.readString(folder.resolve(step.group(2)))))
                        .isEqualTo(undated(step.group(3)));
            } else {
                Files.writeString(folder.resolve(step.group(2)), step.group(3));
            }
        }

        assertThat(commands).isGreaterThan(8);
        assertThat(Files.readString(folder.resolve("report.html"))).contains("client#1");
        assertThat(Files.readString(folder.resolve("report.csv"))).doesNotContain("c-17");
        assertThat(saved()).hasSize(3).allSatisfy(name -> assertThat(folder.resolve(name))
                .hasSameTextualContentAs(EXAMPLES.resolve(name)));
    }

    /** Runs a command of the page, and types what it shows behind a prompt. */
    private void follow(String run) {
        if (run.isEmpty()) {
            return;
        }
        commands++;
        int end = run.indexOf('\n') + 1;
        String[] arguments = Stream.of(run.substring(0, end).strip().split(" ", -1))
                .map(this::located)
                .toArray(String[]::new);
        List<String> typed = new ArrayList<>();
        StringBuilder printed = new StringBuilder();
        for (String line : run.substring(end).split("(?<=\n)", -1)) {
            int at = line.startsWith(PROMPT) ? PROMPT.length() : line.indexOf(QUESTION) + QUESTION.length();
            boolean isTyped = line.startsWith(PROMPT) || line.contains(QUESTION);
            if (isTyped) {
                typed.add(line.substring(at));
            }
            printed.append(isTyped ? line.substring(0, at) : line);
        }
        // White space aside: the path of a test's folder is longer, and so lines break elsewhere.
        String output = words(output(String.join("", typed), arguments).replace(folder + "/", ""));
        List<String> parts = Stream.of(printed.toString().split(Pattern.quote(LEFT_OUT), -1))
                .map(HandbookTest::words)
                .toList();
        assertThat(output).as(run).startsWith(parts.get(0)).endsWith(parts.get(parts.size() - 1));
        assertThat(output).as(run).containsSubsequence(parts);
        if (parts.size() == 1) {
            assertThat(output).as(run).isEqualTo(parts.get(0));
        }
    }

    private String output(String typed, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                Map.of("COLUMNS", "100"),
                false);
        Main.run(console, arguments);
        return out.toString(StandardCharsets.UTF_8);
    }

    private String located(String argument) {
        return argument.matches("[a-z.-]+\\.(yaml|json|html|csv)")
                ? folder.resolve(argument).toString()
                : argument;
    }

    private static String words(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The day of an answer is the day on which it was given. */
    private static String undated(String text) {
        return text.replaceAll("on: \\d{4}-\\d\\d-\\d\\d}\n", "on: TODAY}\n");
    }

    private static List<String> saved() throws IOException {
        return STEP.matcher(Files.readString(HANDBOOK))
                .results()
                .filter(step -> "save as".equals(step.group(1)))
                .map(step -> step.group(2))
                .collect(Collectors.toList());
    }
}
