package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the packaged program does where the machine fails it: it says so, with its code, and leaves nothing half done. */
class FaultsIT {
    private static final Path LAUNCHER =
            Path.of(System.getProperty("launcher", "../iwso-policy")).toAbsolutePath();
    private static final String OLD = "the old one";
    /** So many that writing what is found of them takes long enough to be interrupted. */
    private static final int MANY = 20_000;

    @TempDir
    private Path folder = Path.of("");

    private record Run(int code, String out, String err) {}

    private Process start(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("stdout").toFile())
                .redirectError(folder.resolve("stderr").toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private Run run(Map<String, String> environment, String... command) throws Exception {
        return end(start(environment, command));
    }

    private Run end(Process process) throws Exception {
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return new Run(
                process.exitValue(),
                Files.readString(folder.resolve("stdout"), StandardCharsets.UTF_8),
                Files.readString(folder.resolve("stderr"), StandardCharsets.UTF_8));
    }

    /** Gives a case of so many posts that break a norm. */
    private String caseOf(int events) throws IOException {
        String posts = IntStream.range(0, events)
                .mapToObj(i -> "  - {id: e-" + i + ", type: post-published, at: 2026-03-05T12:10:00-05:00, actor: bea,"
                        + " account: page, depicts: [{client: c}], review: {by: bea, on: 2026-03-06, noted: none}}\n")
                .collect(Collectors.joining());
        return Files.writeString(
                        folder.resolve("case.yaml"),
                        "asOf: 2026-03-31\nstaff: [{id: bea, engagement: volunteer, from: 2025-09-01, roles: none}]\n"
                                + "clients: [{id: c}]\naccounts: [{id: page, hosting: personal, holder: bea}]\n"
                                + "consents: none\nrequests: none\nevents:\n" + posts)
                .toString();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> !each.startsWith("std"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFullDiskBehindStandardOutputIsSaid() throws Exception {
        assumeTrue(Files.isWritable(Path.of("/dev/full")));

        Run run = run(
                Map.of(), "/bin/sh", "-c", "exec \"$0\" evaluate \"$1\" >/dev/full", LAUNCHER.toString(), caseOf(1));

        assertThat(run.err()).isEqualTo("iwso-policy: cannot write standard output: No space left on device\n");
        assertThat(run.code()).isEqualTo(2);
    }

    /** A limit on the size of files fails in the middle of a write, as a full disk does. */
    @Test
    void aReportThatDoesNotFitLeavesTheOldOneAndNothingElse() throws Exception {
        Files.writeString(folder.resolve("r.json"), OLD);
        String script = "ulimit -f 8; exec \"$0\" evaluate \"$1\" -o \"$2\"";

        Run run = run(
                Map.of("IWSO_POLICY_ARCHIVE", "off"),
                "/bin/sh",
                "-c",
                script,
                LAUNCHER.toString(),
                caseOf(100),
                folder.resolve("r.json").toString());

        assertThat(run.err()).contains("cannot write").contains("r.json: File too large");
        assertThat(run.code()).isEqualTo(2);
        assertThat(Files.readString(folder.resolve("r.json"))).isEqualTo(OLD);
        assertThat(files()).containsExactly("case.yaml", "r.json");
    }

    @ParameterizedTest
    @CsvSource({"INT, 130", "TERM, 143"})
    void anInterruptWhileWritingLeavesTheOldReportAndNothingElse(String signal, int code) throws Exception {
        // Whatever a shell runs in the background ignores an interrupt, and so does all that it starts.
        assumeFalse(signal.equals("INT") && ignoresInterrupts());
        Files.writeString(folder.resolve("r.json"), OLD);
        Process process = start(
                Map.of(),
                LAUNCHER.toString(),
                "evaluate",
                "--all",
                caseOf(MANY),
                "-o",
                folder.resolve("r.json").toString());
        while (process.isAlive() && files().size() < 3) {
            Thread.sleep(1);
        }
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();

        Run run = end(process);

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(folder.resolve("r.json"))).isEqualTo(OLD);
        assertThat(files()).containsExactly("case.yaml", "r.json");
    }

    private static boolean ignoresInterrupts() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return false;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("SigIgn:"))
                .anyMatch(line -> (Long.parseUnsignedLong(line.substring(7).strip(), 16) >> 1 & 1) == 1);
    }

    @Test
    void memoryThatDoesNotSufficeIsSaid() throws Exception {
        Run run = run(
                Map.of("IWSO_POLICY_JAVA_OPTS", "-Xmx16m"),
                LAUNCHER.toString(),
                "evaluate",
                caseOf(MANY),
                "-o",
                folder.resolve("r.json").toString());

        assertThat(run.err())
                .contains("does not suffice; nothing was decided")
                .contains("IWSO_POLICY_JAVA_OPTS=-Xmx4g")
                .doesNotContain("at ca.iwso");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(70);
        assertThat(files()).containsExactly("case.yaml");
    }

    @Test
    void twoLaunchesThatWriteOneReportLeaveAWholeOne() throws Exception {
        String report = folder.resolve("r.json").toString();
        String file = caseOf(500);
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(start(Map.of(), LAUNCHER.toString(), "evaluate", file, "-o", report));
        }
        for (Process process : processes) {
            assertThat(end(process).code()).isEqualTo(1);
        }

        String written = Files.readString(Path.of(report));
        assertThat(run(Map.of(), LAUNCHER.toString(), "evaluate", "-f", "json", file)
                        .out())
                .isEqualTo(written);
        assertThat(files()).containsExactly("case.yaml", "r.json");
    }
}
