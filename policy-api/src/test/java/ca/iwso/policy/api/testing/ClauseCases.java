package ca.iwso.policy.api.testing;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.Treatment;
import ca.iwso.policy.rules.DecisionTables;
import ca.iwso.policy.rules.RuleEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases that stand beside the norms and rules of every clause group. */
public final class ClauseCases {
    private static final Path FOLDERS = Path.of("..", "policy-rules", "src", "main", "resources", "policy");

    private static @Nullable DecisionTables standard;

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

    /** Gives the norms that report. */
    public static List<Norm> reporting() {
        return PolicyEngine.policy().norms().values().stream()
                .filter(norm -> norm.treatment() == Treatment.REPORTS)
                .toList();
    }

    /** Derives the decision tables of some norms from all cases; those of all that report are derived once for all tests. */
    public static DecisionTables tables(Settings settings, List<Norm> norms) throws IOException {
        if (settings.equals(Settings.standard()) && norms.equals(reporting())) {
            DecisionTables known = standard;
            if (known == null) {
                known = derive(settings, norms);
                standard = known;
            }
            return known;
        }
        return derive(settings, norms);
    }

    private static DecisionTables derive(Settings settings, List<Norm> norms) throws IOException {
        List<PolicyCase> cases = all().stream().map(ExpectedCase::policyCase).toList();
        return DecisionTables.of(RuleEngine.standard(), PolicyEngine.policy(), settings, cases, norms);
    }
}
