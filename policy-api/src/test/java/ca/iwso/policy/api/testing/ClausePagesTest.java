package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.rules.RuleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages on the clauses say what the norms, rules and cases say; {@code -DupdateGolden=true} writes them anew. */
class ClausePagesTest {
    private static final Path FOLDER = Path.of("..", "docs", "clauses");

    @Test
    void thePagesAreFresh() throws IOException {
        Map<String, String> pages =
                ClausePages.all(PolicyEngine.policy(), RuleEngine.standard().rules(), ClauseCases.all());
        if (Boolean.getBoolean("updateGolden")) {
            write(pages);
        }

        assertThat(read())
                .as("pages; CONTRIBUTING.md says how to write them anew")
                .isEqualTo(pages);
    }

    private static Map<String, String> read() throws IOException {
        Map<String, String> pages = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                pages.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return pages;
    }

    private static void write(Map<String, String> pages) throws IOException {
        for (String old : read().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }
}
