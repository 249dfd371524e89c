package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String OUTBOX = """
            {"type": "OrderedCollection", "totalItems": 1, "orderedItems": [
            {"id": "https://social.example/users/Marker/statuses/1/activity", "type": "Create",
             "actor": "https://social.example/users/Marker", "published": "2026-03-03T17:10:00Z",
             "to": ["https://www.w3.org/ns/activitystreams#Public"], "cc": [],
             "object": {"id": "https://social.example/users/Marker/statuses/1", "type": "Note", "content": "Marker",
              "summary": "Marker", "attachment": [{"type": "Document", "name": "Marker"}]}}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path outbox = Path.of("");
    private Path target = Path.of("");

    @BeforeEach
    void writeExport() throws IOException {
        outbox = Files.writeString(folder.resolve("outbox.json"), OUTBOX);
        target = folder.resolve("bea.yaml");
    }

    private int run(String input, String... arguments) {
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                false);
        return Main.run(console, arguments);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesACaseThatEvaluates() throws IOException {
        assertThat(run("", "import", "--holder", "bea", "-o", target.toString(), outbox.toString()))
                .isZero();
        assertThat(output()).contains("bea.yaml: 1 event\n").contains("iwso-policy evaluate " + target);
        assertThat(errors()).contains(outbox + ":6:").contains("2 things were not taken over");
        assertThat(output() + errors() + Files.readString(target)).doesNotContain("Marker");

        out.reset();
        err.reset();
        assertThat(run("", "evaluate", target.toString())).isEqualTo(3);
        assertThat(output()).contains("post by bea on imported-account, 3 March 2026, 12:10");
        assertThat(errors()).isEmpty();
    }

    @Test
    void standardInputGoesToStandardOutput() {
        assertThat(run(OUTBOX, "import", "--account", "bea-mastodon", "-")).isZero();
        assertThat(output()).startsWith("# Imported from standard input").contains("{id: bea-mastodon}");
    }

    @Test
    void nothingIsWrittenOverUnasked() throws IOException {
        Files.writeString(target, "precious");
        assertThat(run("", "import", "-o", target.toString(), outbox.toString()))
                .isEqualTo(2);
        assertThat(errors()).contains("exists").contains("--force");
        assertThat(target).hasContent("precious");
        assertThat(run("", "import", "--force", "-o", target.toString(), outbox.toString()))
                .isZero();
        assertThat(Files.readString(target)).startsWith("# Imported from outbox.json");
    }

    @Test
    void whatIsNoExportIsBadInputAndWritesNothing() throws IOException {
        Files.writeString(outbox, "{\"type\": \"OrderedCollection\", \"orderedItems\": [Marker");
        assertThat(run("", "import", "-o", target.toString(), outbox.toString()))
                .isEqualTo(2);
        assertThat(errors()).contains(outbox + ":1:").contains("not valid JSON").doesNotContain("Marker");
        assertThat(target).doesNotExist();
        assertThat(run("", "import", "--holder", "Bea Smith", outbox.toString()))
                .isEqualTo(2);
        assertThat(errors()).contains("--holder is an id").doesNotContain("Smith");
    }

    @Test
    void rowsAreImportedByAMapping() throws IOException {
        Path mapping = Files.writeString(
                folder.resolve("columns.yaml"), "constants: {type: post-published}\ncolumns: {When: {key: at}}\n");
        Path table = Files.writeString(folder.resolve("posts.csv"), "When,Text\n2026-03-05,Marker\n");
        assertThat(run("", "import", table.toString())).isEqualTo(2);
        assertThat(errors()).contains("--mapping");
        err.reset();
        assertThat(run("", "import", "--mapping", mapping.toString(), table.toString()))
                .isZero();
        assertThat(output())
                .contains("{id: row-2, type: post-published, at: 2026-03-05")
                .doesNotContain("Marker");
        assertThat(errors()).contains("posts.csv:1:6: a column; the mapping does not name it");
    }
}
