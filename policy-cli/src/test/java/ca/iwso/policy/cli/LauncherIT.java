package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the packaged program by its launcher, as a user does. */
class LauncherIT {
    private static final Path LAUNCHER = Path.of(System.getProperty("launcher", "../iwso-policy"));
    private static final Path DIST = LAUNCHER.resolveSibling("policy-cli/target/dist");

    @TempDir
    private Path folder = Path.of("");

    private Path java = Path.of(System.getProperty("java.home"));

    private record Run(int code, String out, String err) {}

    private Run run(Path launcher, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        return run("run", command);
    }

    private Run run(String name, List<String> command) throws IOException, InterruptedException {
        Path out = folder.resolve(name + ".out");
        Path err = folder.resolve(name + ".err");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().put("JAVA_HOME", java.toString());
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
    void compilesRulesOfASiteOnTheModulePath() throws Exception {
        String resources = "../policy-api/src/test/resources/ca/iwso/policy/api/";
        Run run = run(LAUNCHER, "evaluate", "--rules", resources + "site/good", resources + "spring-gala.yaml");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("COMPLIANT");
        assertThat(run.code()).isZero();
    }

    @Test
    void runsThroughALinkFromAnywhere() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER.toAbsolutePath());
        Run run = run(link, "--version");
        assertThat(run.out()).startsWith("iwso-policy");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"other", "empty", "half"})
    void runsOnWithADamagedArchive(String damage) throws Exception {
        run(LAUNCHER, "--version");
        List<Path> archives = archives(DIST);
        assertThat(archives).isNotEmpty();
        for (Path archive : archives) {
            byte[] whole = Files.readAllBytes(archive);
            Files.delete(archive);
            Files.write(
                    archive,
                    switch (damage) {
                        case "other" -> "no archive".getBytes(StandardCharsets.UTF_8);
                        case "empty" -> new byte[0];
                        default -> Arrays.copyOf(whole, whole.length / 2);
                    });
        }
        Run run = run(LAUNCHER, "--version");
        for (Path archive : archives(DIST)) {
            Files.delete(archive);
        }
        assertThat(run.out()).startsWith("iwso-policy");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    /** An archive of the same jars in another folder stands for one that another Java, or another build, made. */
    @Test
    void runsOnWithAnArchiveOfOtherJars() throws Exception {
        run(LAUNCHER, "--version");
        Path own = archives(DIST).get(0);
        Path dist = copyOfDistribution();
        run(folder.resolve("iwso-policy"), "--version");
        Path other = archives(dist).get(0);
        String name = own.toString();
        Files.delete(own);
        Path taken = Files.copy(other, Path.of(name.substring(0, name.lastIndexOf('-') + 1) + Files.size(other)));

        Run run = run(LAUNCHER, "--version");

        Files.delete(taken);
        assertThat(run.out()).startsWith("iwso-policy");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void severalStartAtOnceAndMakeOneArchive() throws Exception {
        for (Path archive : archives(DIST)) {
            Files.delete(archive);
        }
        ExecutorService launches = Executors.newFixedThreadPool(4);
        List<Future<Run>> started = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String name = "run-" + i;
            started.add(launches.submit(() -> run(name, List.of(LAUNCHER.toString(), "--version"))));
        }
        launches.shutdown();
        for (Future<Run> each : started) {
            Run run = each.get();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).startsWith("iwso-policy");
            assertThat(run.code()).isZero();
        }
        assertThat(archives(DIST)).singleElement().satisfies(archive -> assertThat(archive.toString())
                .doesNotContain(".tmp")
                .doesNotContain(".lock"));
    }

    @Test
    void runsWithoutAnArchiveWhereItsFolderCannotBeWritten() throws Exception {
        Path dist = copyOfDistribution();
        List<String> command = new ArrayList<>();
        setPermissions(dist, "r-xr-xr-x");
        if (Files.isWritable(dist)) {
            // The superuser may write anywhere: run as nobody.
            assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")));
            setPermissions(folder, "rwxr-xr-x");
            command.addAll(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"));
        }
        command.add(folder.resolve("iwso-policy").toString());
        command.add("--version");

        Run run = run("run", command);

        setPermissions(dist, "rwxr-xr-x");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("iwso-policy");
        assertThat(run.code()).isZero();
        assertThat(archives(dist)).isEmpty();
    }

    @Test
    void linksItsModulesWithJava() throws Exception {
        assumeTrue(Files.isExecutable(java.resolve("bin/jlink")));

        Run run = run(LAUNCHER, "--version");

        assertThat(run.out()).startsWith("iwso-policy");
        assertThat(runtimes(DIST)).singleElement().satisfies(runtime -> {
            String modules = run("modules", List.of(runtime.resolve("bin/java").toString(), "--list-modules"))
                    .out();
            assertThat(modules.lines()).anyMatch(module -> module.startsWith("ca.iwso.policy.cli"));
        });
    }

    @Test
    void runsOnTheModulePathWhereJavaCannotLink() throws Exception {
        Path dist = copyOfDistribution();
        Path other = folder.resolve("java");
        Files.createDirectories(other.resolve("bin"));
        Files.createSymbolicLink(other.resolve("bin/java"), java.resolve("bin/java"));
        Files.createSymbolicLink(other.resolve("release"), java.resolve("release"));
        java = other;

        Run first = run(folder.resolve("iwso-policy"), "--version");
        Run second = run(folder.resolve("iwso-policy"), "--version");

        assertThat(runtimes(dist)).isEmpty();
        assertThat(archives(dist)).hasSize(1);
        assertThat(second).isEqualTo(first);
        assertThat(second.out()).startsWith("iwso-policy");
        assertThat(second.err()).isEmpty();
    }

    @Test
    void runsOnTheModulePathWhereTheLinkedRuntimeCannotRun() throws Exception {
        Path dist = copyOfDistribution();
        run(folder.resolve("iwso-policy"), "--version");
        for (Path runtime : runtimes(dist)) {
            Files.writeString(runtime.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
        }
        for (Path archive : archives(dist)) {
            Files.delete(archive);
        }

        Run run = run(folder.resolve("iwso-policy"), "--version");

        assertThat(runtimes(dist)).isEmpty();
        assertThat(archives(dist)).hasSize(1);
        assertThat(run.out()).startsWith("iwso-policy");
        assertThat(run.err()).isEmpty();
    }

    private static List<Path> archives(Path dist) throws IOException {
        return files(dist, "archive-");
    }

    private static List<Path> runtimes(Path dist) throws IOException {
        return files(dist, "runtime-");
    }

    private static List<Path> files(Path dist, String start) throws IOException {
        try (Stream<Path> files = Files.list(dist)) {
            return files.filter(each -> each.getFileName().toString().startsWith(start))
                    .toList();
        }
    }

    /** Copies the launcher and what it runs, without any archive. */
    private Path copyOfDistribution() throws IOException {
        Path dist = Files.createDirectories(folder.resolve("policy-cli/target/dist"));
        Files.copy(LAUNCHER, folder.resolve("iwso-policy"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(DIST.resolve("week.yaml"), dist.resolve("week.yaml"));
        Path lib = Files.createDirectory(dist.resolve("lib"));
        try (Stream<Path> jars = Files.list(DIST.resolve("lib"))) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        }
        return dist;
    }

    private static void setPermissions(Path path, String permissions) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
