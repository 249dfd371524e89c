package ca.iwso.examples.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program as a named module, with the Java that runs the build. */
class ModulePathIT {
    private static final String MODULE = "ca.iwso.examples.publishing";

    @Test
    void runsOnTheModulePath(@TempDir Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output");
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dstdout.encoding=UTF-8",
                        "-p",
                        Objects.requireNonNull(System.getProperty("modulePath")),
                        "-m",
                        MODULE + "/" + MODULE + ".Main"))
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("it ends").isTrue();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(process.exitValue()).as(text).isZero();
        assertThat(text.lines().filter(line -> !line.startsWith(" ")))
                .containsExactly(
                        "approved-photo: publish", "unread-news: ask a person", "photo-of-another-day: do not publish");
        assertThat(text).contains("6.9.3", "does not hold: the Executive Director had approved it");
    }
}
