package ca.iwso.policy.api.testing;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.norm.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The cases that stand beside the norms and rules of every clause group. */
public final class ClauseCases {
    private static final Path FOLDERS = Path.of("..", "policy-rules", "src", "main", "resources", "policy");

    private ClauseCases() {}

    /** Gives the files, by folder. */
    static List<Path> files() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            return folders.map(folder -> folder.resolve("cases.yaml"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    /** Reads a file; throws BadInput with all of its problems. */
    static List<ExpectedCase> read(Path file) {
        return new ExpectedCaseReader(PolicyEngine.policy(), Settings.standard()).read(file);
    }

    /** Reads all files. */
    public static List<ExpectedCase> all() throws IOException {
        List<ExpectedCase> all = new ArrayList<>();
        for (Path file : files()) {
            all.addAll(read(file));
        }
        return all;
    }
}
