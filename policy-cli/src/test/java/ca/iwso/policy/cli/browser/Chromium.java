package ca.iwso.policy.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A headless Chromium of the machine, spoken to by its DevTools protocol: nothing is downloaded, and no driver is needed.
 *
 * <p>Where there is none, tests are skipped; in a build that is to prove the product ({@code CI=true}) they fail.
 */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().proxy(HttpClient.Builder.NO_PROXY).build();
    private final Process process;
    private final int port;

    private Chromium(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts one with a new profile in a folder. */
    static Chromium start(Path folder) throws IOException, InterruptedException {
        Path program = find().orElse(null);
        if (program == null) {
            String missing = "no Chromium on the PATH: install Debian's package chromium, or name one by CHROMIUM";
            assertThat(System.getenv("CI")).as(missing).isNotEqualTo("true");
            return abort(missing);
        }
        Path profile = Files.createDirectory(folder.resolve("profile"));
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank"));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("chromium.log").toFile())
                .start();
        return new Chromium(process, port(profile.resolve("DevToolsActivePort"), process));
    }

    private static Optional<Path> find() {
        String named = System.getenv("CHROMIUM");
        if (named != null) {
            return Optional.of(Path.of(named));
        }
        return Stream.of(System.getenv("PATH").split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Waits for the port that the browser writes when it is ready. */
    private static int port(Path file, Process process) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(file)) {
                List<String> lines = Files.readAllLines(file);
                if (lines.size() > 1) {
                    return Integer.parseInt(lines.get(0));
                }
            }
            Thread.sleep(50);
        }
        process.destroyForcibly();
        throw new IllegalStateException("Chromium did not start");
    }

    /** Opens an empty tab. */
    Tab open() throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                        .PUT(HttpRequest.BodyPublishers.noBody())
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Map<String, Object> tab = Json.object(response.body());
        return new Tab(client, URI.create(Json.text(tab, "webSocketDebuggerUrl")));
    }

    @Override
    public void close() {
        // Its helpers write into the profile until they have ended, too.
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        process.destroy();
        ended(all).completeOnTimeout(null, 10, TimeUnit.SECONDS).join();
        all.forEach(ProcessHandle::destroyForcibly);
        ended(all).orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static CompletableFuture<Void> ended(List<ProcessHandle> processes) {
        return CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
    }
}
