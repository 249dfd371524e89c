package ca.iwso.policy.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are large, deep or full of problems: each ends soon, in a proper refusal or in a case. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LargeInputTest {
    private static final int MANY = 10_000;
    private static final int MEBI = 1 << 20;

    private static String times(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining());
    }

    // ---- Many problems

    @Test
    void tenThousandProblemsAreAllReportedEachInItsPlace() {
        String events = times(MANY, i -> "  - {id: e-" + i + ", type: post-publishd, at: 2026-03-05, actor: bea}\n");

        List<Problem> problems = Refusals.problems("f.yaml", "events:\n" + events);

        assertThat(problems).hasSize(MANY);
        assertThat(problems.get(MANY - 1).toString())
                .startsWith("f.yaml:" + (MANY + 1) + ":24: ")
                .contains("did you mean `post-published`?");
    }

    /** To look for the nearest of ten thousand names ten thousand times would take minutes, so that it is done for some. */
    @Test
    void tenThousandReferencesToNobodyAreReportedSoon() {
        String staff = times(MANY, i -> "  - {id: somebody-with-a-long-name-" + i + "}\n");
        String accounts = times(MANY, i -> "  - {id: a-" + i + ", holder: somebody-with-a-lnog-name-" + i + "}\n");

        assertThat(Refusals.problems("f.yaml", "staff:\n" + staff + "accounts:\n" + accounts))
                .hasSize(MANY)
                .allSatisfy(each -> assertThat(each.found()).startsWith("there is no staff member"))
                .satisfies(
                        all -> assertThat(all.get(0).hint()).isEqualTo("did you mean `somebody-with-a-long-name-0`?"));
    }

    @ParameterizedTest
    @CsvSource({"f.jsonl, 'x'", "f.yaml, 'a: 1'", "f.yaml, '- 1'"})
    void anEndlessListOfProblemsEnds(String name, String line) {
        String text = (line + "\n").repeat(300_000);

        List<Problem> problems = Refusals.problems(name, text);

        assertThat(problems).hasSizeLessThanOrEqualTo(100_001);
        if (problems.size() > 1) {
            assertThat(problems.get(100_000).toString())
                    .isEqualTo(name + ":" + problems.get(100_000).place().line()
                            + ":1: more than 100000 problems; what follows was not looked at");
        }
    }

    // ---- Large and deep

    /** Gives a case of some size, made while it is read. */
    private static InputStream caseOf(int mebibytes) {
        int events = mebibytes * (MEBI / event(0).length());
        Iterator<String> parts = Stream.concat(
                        Stream.of("asOf: 2026-03-31\nevents:\n"),
                        IntStream.range(0, events).mapToObj(LargeInputTest::event))
                .iterator();
        return new InputStream() {
            private InputStream part = nullInputStream();

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(byte[] to, int start, int length) throws IOException {
                int read = part.read(to, start, length);
                while (read < 0 && parts.hasNext()) {
                    part = new ByteArrayInputStream(parts.next().getBytes(StandardCharsets.UTF_8));
                    read = part.read(to, start, length);
                }
                return read;
            }
        };
    }

    private static String event(int number) {
        return "  - {id: e-" + (100_000_000 + number)
                + ", type: post-published, at: 2026-03-05, actor: bea, account: page}\n";
    }

    @Test
    void aHundredMebibytesAreRefusedAtTheLimit() {
        assertThatThrownBy(() -> new CaseReader(Settings.standard()).read("f.yaml", caseOf(100)))
                .isInstanceOf(BadInput.class)
                .hasMessage("f.yaml:1:1: the file is larger than 67108864 bytes; split it, or raise the limit");
    }

    /** On demand of 100 MiB, with {@code -Dhostile.mebibytes=100}. */
    @Test
    @Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aFileBelowARaisedLimitIsRead() {
        int mebibytes = Integer.getInteger("hostile.mebibytes", 1);

        CaseFile read = new CaseReader(Settings.standard())
                .withLimit((long) mebibytes * MEBI + MEBI)
                .read("f.yaml", caseOf(mebibytes));

        assertThat(read.policyCase().events()).hasSize(mebibytes * (MEBI / event(0).length()));
    }

    @ParameterizedTest
    @MethodSource("large")
    void whatIsLargeIsReadOrRefusedSoon(String name, String text) {
        assertThat(Refusals.problems(name, text))
                .allSatisfy(each -> assertThat(each.toString()).hasSizeLessThan(2000));
    }

    static List<Arguments> large() {
        return List.of(
                arguments("f.yaml", "[".repeat(MEBI)),
                arguments("f.json", "[".repeat(MEBI)),
                arguments("f.yaml", "- ".repeat(MEBI)),
                arguments("f.yaml", "? ".repeat(MEBI)),
                arguments("f.yaml", "{".repeat(MEBI)),
                arguments("f.yaml", "asOf: " + "9".repeat(4 * MEBI)),
                arguments("f.json", "{\"asOf\": " + "9".repeat(4 * MEBI) + "}"),
                arguments("f.json", "{\"asOf\": 1e" + "9".repeat(4 * MEBI) + "}"),
                arguments("f.json", "{\"asOf\": 0." + "9".repeat(4 * MEBI) + "}"),
                arguments("f.yaml", "a".repeat(4 * MEBI) + ": b"),
                arguments("f.yaml", "asOf: \"" + "\\x41".repeat(MEBI) + "\""),
                arguments("f.yaml", "asOf: '" + "\n".repeat(4 * MEBI) + "'"),
                arguments("f.yaml", "#".repeat(4 * MEBI)),
                arguments("f.yaml", "#\n".repeat(4 * MEBI)),
                arguments("f.yaml", "---\n".repeat(MEBI)),
                arguments("f.yaml", "asOf: 2026-03-05\n" + " ".repeat(4 * MEBI)),
                arguments("f.yaml", "events: [" + "x, ".repeat(MEBI / 16) + "]"),
                arguments("f.yaml", "%YAML 1.2\n" + "%TAG !a! !b\n".repeat(MEBI / 16) + "---\nasOf: 2026-03-05"),
                arguments("f.jsonl", "\n".repeat(4 * MEBI)));
    }

    private static Arguments arguments(String name, String text) {
        return Arguments.of(
                Named.of(text.substring(0, 12).strip() + "… in " + name, name),
                Named.of(text.length() + " characters", text));
    }

    /** What would unfold to a billion words is refused at the first anchor and read no further than it is written. */
    @Test
    void aliasesAreNeverUnfolded() {
        StringBuilder bomb = new StringBuilder("staff: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++) {
            bomb.append("b").append(i).append(": &a").append(i).append(" [");
            bomb.append(("*a" + (i - 1) + ", ").repeat(10)).append("]\n");
        }

        assertThat(Refusals.problems("f.yaml", bomb.toString()))
                .hasSizeLessThan(200)
                .anyMatch(each -> each.found().equals("an anchor"))
                .anyMatch(each -> each.found().equals("an alias"));
    }
}
