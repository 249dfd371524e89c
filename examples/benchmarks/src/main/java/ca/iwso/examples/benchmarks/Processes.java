package ca.iwso.examples.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Times whole runs of the program beside {@code java -version} of the same Java, in turns, and prints the ratios of the medians:
 *
 * <pre>java -cp examples/benchmarks/target/benchmarks.jar ca.iwso.examples.benchmarks.Processes [RUNS [EVENTS]]</pre>
 *
 * <p>To be run in the project's folder, after the build. With {@code EVENTS}, a log of so many is written, and judged as a stream
 * in a heap of 512 MB.
 */
public final class Processes {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();
    private static final String PROGRAM =
            Path.of("iwso-policy").toAbsolutePath().toString();

    private Processes() {}

    /** Runs them. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 20;
        Path day = Files.createTempFile("day-of-20-events", ".yaml");
        try {
            Files.writeString(day, EventLog.yaml(20, 10));
            starts(runs, day);
        } finally {
            Files.delete(day);
        }
        if (arguments.length > 1) {
            stream(arguments[1]);
        }
    }

    private static void starts(int runs, Path day) throws IOException, InterruptedException {
        List<List<String>> commands = List.of(
                List.of(JAVA, "-version"),
                List.of(PROGRAM, "evaluate", day.toString()),
                List.of(PROGRAM, "evaluate", "examples/cases/week.yaml"),
                List.of(PROGRAM, "explain", "6.9.3"),
                List.of(PROGRAM, "clauses"));
        List<List<Double>> times = new ArrayList<>();
        for (List<String> command : commands) {
            // The first runs write the archive of classes, and are not counted.
            run(command);
            run(command);
            times.add(new ArrayList<>());
        }
        for (int i = 0; i < runs; i++) {
            for (int each = 0; each < commands.size(); each++) {
                times.get(each).add(run(commands.get(each)).seconds());
            }
        }
        System.out.println("| command | median | times `java -version` |\n|---|---|---|");
        double base = Median.of(times.get(0));
        for (int each = 0; each < commands.size(); each++) {
            List<String> words = commands.get(each);
            String name = String.join(
                    " ",
                    words.subList(1, words.size()).stream()
                            .map(word -> word.equals(day.toString()) ? "a day of 20 events" : word)
                            .toList());
            double median = Median.of(times.get(each));
            System.out.printf(Locale.ROOT, "| `%s` | %.0f ms | %.1f |%n", name, median * 1000, median / base);
        }
    }

    private static void stream(String events) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("log");
        try {
            EventLog.main(new String[] {folder.toString(), events});
            Run run = run(List.of(
                    PROGRAM,
                    "evaluate",
                    folder.resolve("records.yaml").toString(),
                    "--stream",
                    folder.resolve("log.jsonl").toString(),
                    "--as-of",
                    "2026-12-31"));
            System.out.printf(
                    Locale.ROOT,
                    "%s events as a stream, -Xmx512m: %.1f s, %d MB resident at most%n",
                    events,
                    run.seconds(),
                    run.mebibytes());
        } finally {
            for (String name : List.of("records.yaml", "log.jsonl", "")) {
                Files.deleteIfExists(folder.resolve(name));
            }
        }
    }

    /** A run, with the memory that was resident at most as far as it was seen: 0 where the system does not tell. */
    private record Run(double seconds, long mebibytes) {}

    private static Run run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        if (command.contains("--stream")) {
            builder.environment().put("IWSO_POLICY_JAVA_OPTS", "-Xmx512m");
        }
        long start = System.nanoTime();
        Process process = builder.start();
        long most = 0;
        while (!process.waitFor(command.contains("--stream") ? 200 : 60_000, TimeUnit.MILLISECONDS)) {
            most = Math.max(most, resident(process.pid()));
        }
        // 1 and 3 say that something was found, 2 that a file is wrong.
        if (process.exitValue() == 2 || process.exitValue() > 3) {
            throw new IllegalStateException(command + " ended with " + process.exitValue());
        }
        return new Run((System.nanoTime() - start) / 1e9, most);
    }

    private static long resident(long process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
        } catch (IOException over) {
            return 0;
        }
        return 0;
    }
}
