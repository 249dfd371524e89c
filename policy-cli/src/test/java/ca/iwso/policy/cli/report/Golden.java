package ca.iwso.policy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares outputs with files kept beside the tests; {@code -DupdateGolden=true} writes them anew. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private Golden() {}

    static void assertSame(String actual, String file) throws IOException {
        Path golden = FOLDER.resolve(file);
        if (Boolean.getBoolean("updateGolden")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
