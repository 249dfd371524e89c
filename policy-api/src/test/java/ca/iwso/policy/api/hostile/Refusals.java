package ca.iwso.policy.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** What every reader owes to its caller, whatever the file: what it holds, or a proper refusal, and soon. */
final class Refusals {
    /** What could steer a terminal, or hide: controls, invisible marks, and marks that turn the direction of text. */
    static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\x{2028}\\x{2029}]");

    /** Far more than any small file takes, on however busy a machine, and while a fuzzer still instruments all classes. */
    private static final Duration LONGEST = Duration.ofSeconds(90);

    private Refusals() {}

    /** Reads; gives nothing where the file was refused, and fails where the refusal is none to show to a user. */
    static <T> Optional<T> readOrRefused(List<String> files, Callable<T> reading) throws Exception {
        long start = System.nanoTime();
        try {
            return Optional.of(reading.call());
        } catch (BadInput bad) {
            assertThat(bad.problems()).isNotEmpty().allSatisfy(problem -> assertProper(files, problem));
            assertThat(bad.getMessage()).isNotBlank();
            return Optional.empty();
        } finally {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
        }
    }

    /** Gives what is wrong with a case file; nothing where it is taken. */
    static List<Problem> problems(String name, String text) {
        try {
            read(name, text);
            return List.of();
        } catch (BadInput bad) {
            return bad.problems();
        }
    }

    /** Reads a case file from its text; throws what the reader does. */
    static CaseFile read(String name, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new CaseReader(Settings.standard()).read(name, new ByteArrayInputStream(bytes));
    }

    private static void assertProper(List<String> files, Problem problem) {
        assertThat(problem.place().file()).isIn(files);
        assertThat(problem.place().line()).isPositive();
        assertThat(problem.place().column()).isPositive();
        assertThat(problem.found()).isNotBlank();
        assertThat(problem.toString()).doesNotContainPattern(UNPRINTABLE);
    }
}
