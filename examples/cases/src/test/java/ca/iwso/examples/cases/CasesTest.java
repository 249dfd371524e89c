package ca.iwso.examples.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.testing.CaseCheck;
import ca.iwso.policy.api.testing.ExpectedCaseReader;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Treatment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Judges every case file beside this source folder, and compares what is found with what is expected. */
class CasesTest {
    private static final String EXPECTED = ".expected.yaml";
    private static final PolicyEngine ENGINE = PolicyEngine.standard();
    private static final ExpectedCaseReader READER = new ExpectedCaseReader(ENGINE.register(), ENGINE.settings());

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

    @Test
    void theWeekUsesEveryTypeOfEvent() {
        assertThat(week().events())
                .extracting(event -> (Object) event.getClass())
                .containsAll(types(Event.class).toList());
    }

    @Test
    void theWeekTouchesEveryClauseGroupThatReports() {
        Set<String> reporting = PolicyEngine.policy().norms().values().stream()
                .filter(norm -> norm.treatment() == Treatment.REPORTS)
                .map(Norm::group)
                .collect(Collectors.toSet());
        assertThat(week().findings())
                .extracting(finding -> finding.norm().group())
                .containsAll(reporting);
    }

    private static Evaluation week() {
        return evaluate(Path.of("week.yaml"));
    }

    /** Gives the types that a sealed type permits, and those that these permit. */
    private static Stream<Class<?>> types(Class<?> type) {
        return type.isSealed() ? Stream.of(type.getPermittedSubclasses()).flatMap(CasesTest::types) : Stream.of(type);
    }

    private static void check(Path file) {
        Path expected = file.resolveSibling(file.getFileName().toString().replace(".yaml", EXPECTED));
        assertThat(expected).as("what is expected of " + file).exists();
        assertThat(READER.read(expected)).singleElement().satisfies(each -> assertThat(
                        CaseCheck.of(each, ENGINE).differences())
                .isEmpty());
    }

    private static Evaluation evaluate(Path file) {
        return ENGINE.evaluate(new CaseReader(ENGINE.settings()).read(file).policyCase());
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
