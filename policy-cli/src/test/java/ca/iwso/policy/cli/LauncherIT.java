package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged program by its launcher, as a user does. */
class LauncherIT {
    private static final Path LAUNCHER = Path.of(System.getProperty("launcher", "../iwso-policy"));

    @TempDir
    private Path folder = Path.of("");

    private record Run(int code, String out, String err) {}

    private Run run(Path launcher, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(out, StandardCharsets.UTF_8),
                Files.readString(err, StandardCharsets.UTF_8));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void judgesACase() throws Exception {
        Path file = file("case.yaml", "asOf: 2026-03-31\nevents: []\n");
        Run run = run(LAUNCHER, "evaluate", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("NOT REGULATED");
        assertThat(run.code()).isZero();
    }

    @Test
    void printsProblemsOnStandardErrorOnly() throws Exception {
        Path file = file("case.yaml", "asOf: 2026-03-31\nevnts: []\n");
        Run run = run(LAUNCHER, "evaluate", file.toString());
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("case.yaml:2:1");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void runsThroughALinkFromAnywhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER.toAbsolutePath());
        Run run = run(link, "--version");
        assertThat(run.out()).startsWith("iwso-policy");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void runsOnWithADamagedArchive() throws Exception {
        run(LAUNCHER, "--version");
        Path dist = LAUNCHER.resolveSibling("policy-cli/target/dist");
        List<Path> archives;
        try (var files = Files.list(dist)) {
            archives = files.filter(each -> each.getFileName().toString().startsWith("archive-"))
                    .toList();
        }
        assertThat(archives).isNotEmpty();
        for (Path archive : archives) {
            Files.delete(archive);
            Files.writeString(archive, "no archive");
        }
        Run run = run(LAUNCHER, "--version");
        for (Path archive : archives) {
            Files.delete(archive);
        }
        assertThat(run.out()).startsWith("iwso-policy");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }
}
