package ca.iwso.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.PolicyEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Judges every case file beside this source folder, and compares what is found with what is expected. */
class CasesTest {
    private static final String EXPECTED = ".expected.yaml";
    private static final PolicyEngine ENGINE = PolicyEngine.standard();

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        List<Path> cases = files(false);
        assertThat(cases).as("the week, and the twelve published cases").hasSizeGreaterThanOrEqualTo(13);
        return cases.stream().map(file -> DynamicTest.dynamicTest(file.toString(), file.toUri(), () -> check(file)));
    }

    @Test
    void everyExpectationHasItsCase() throws IOException {
        assertThat(files(true)).allSatisfy(file -> assertThat(
                        file.resolveSibling(file.getFileName().toString().replace(EXPECTED, ".yaml")))
                .exists());
    }

    private static void check(Path file) {
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".yaml", EXPECTED));
        assertThat(expected).as("what is expected of " + file).exists();
        var evaluation =
                ENGINE.evaluate(new CaseReader(ENGINE.settings()).read(file).policyCase());
        assertThat(Expectations.read(expected).differences(evaluation)).isEmpty();
    }

    /** Gives the expectations, or all other YAML files: those are cases. */
    private static List<Path> files(boolean expectations) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : List.of(Path.of(""), Path.of("published"))) {
            try (Stream<Path> all = Files.list(folder)) {
                all.filter(file -> file.toString().endsWith(".yaml"))
                        .filter(file -> file.toString().endsWith(EXPECTED) == expectations)
                        .forEach(files::add);
            }
        }
        return files.stream().sorted().toList();
    }
}
