package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.BadInput;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases that stand beside the norms and rules of every clause group. */
class ClauseCasesTest {
    @TestFactory
    List<DynamicContainer> clauseGroups() throws IOException {
        List<DynamicContainer> groups = new ArrayList<>();
        for (Path file : ClauseCases.files()) {
            String folder = String.valueOf(file.getName(file.getNameCount() - 2));
            List<DynamicTest> tests = tests(file);
            groups.add(DynamicContainer.dynamicContainer(folder, tests));
        }
        assertThat(groups).as("files of cases").isNotEmpty();
        return groups;
    }

    private static List<DynamicTest> tests(Path file) {
        try {
            return ClauseCases.read(file).stream()
                    .map(each -> DynamicTest.dynamicTest(each.name(), () -> check(each)))
                    .toList();
        } catch (BadInput bad) {
            // One bad file must not hide the cases of the others.
            return List.of(DynamicTest.dynamicTest("is readable", () -> {
                throw bad;
            }));
        }
    }

    private static void check(ExpectedCase clauseCase) {
        assertThat(CaseCheck.of(clauseCase).differences()).as(clauseCase.name()).isEmpty();
    }
}
