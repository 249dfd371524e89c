package ca.iwso.policy.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program on cases in a folder of its own, as a user does. */
abstract class EvaluateFixture {
    /** Bea, a volunteer, shows a client on a page of her own: a violation of 6.9.3. */
    private static final String PHOTO = """
            asOf: 2026-03-31
            staff: [{id: bea, engagement: volunteer, from: 2025-09-01, confidentialitySignedOn: 2025-09-01, roles: none}]
            clients: [{id: marker-c17}]
            accounts: [{id: page, hosting: personal, holder: bea, affiliation: known}]
            consents: none
            requests: none
            events:
              - {id: %s, type: post-published, at: 2026-03-05T12:10:00-05:00, actor: bea, account: page,
                 depicts: [{client: marker-c17}], review: {by: bea, on: 2026-03-06, noted: none}}
            """;

    static final String EMPTY = "asOf: 2026-03-31\nevents: []\n";

    @TempDir
    protected Path folder = Path.of("");

    protected final ByteArrayOutputStream out = new ByteArrayOutputStream();
    protected final ByteArrayOutputStream err = new ByteArrayOutputStream();

    final int run(String... arguments) {
        out.reset();
        err.reset();
        Console console = new Console(
                InputStream.nullInputStream(),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("COLUMNS", "100"),
                false);
        return Main.run(console, arguments);
    }

    final int runOn(String file, String... options) {
        List<String> arguments = new ArrayList<>(List.of("evaluate"));
        arguments.addAll(List.of(options));
        arguments.add(file.isEmpty() ? folder.toString() : folder + "/" + file);
        return run(arguments.toArray(String[]::new));
    }

    final String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    final String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    final Path file(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, content);
    }

    static String photo(String id) {
        return PHOTO.replace("%s", id);
    }
}
