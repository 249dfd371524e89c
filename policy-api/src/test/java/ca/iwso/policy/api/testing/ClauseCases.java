package ca.iwso.policy.api.testing;

import ca.iwso.policy.api.PolicyEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The cases that stand beside the norms and rules of every clause group. */
final class ClauseCases {
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
    static List<ClauseCase> read(Path file) throws IOException {
        return ClauseCaseReader.read(file.toString(), Files.readAllBytes(file), PolicyEngine.policy());
    }

    /** Reads all files. */
    static List<ClauseCase> all() throws IOException {
        List<ClauseCase> all = new ArrayList<>();
        for (Path file : files()) {
            all.addAll(read(file));
        }
        return all;
    }
}
