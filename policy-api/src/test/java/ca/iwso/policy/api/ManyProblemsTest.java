package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ManyProblemsTest {
    @Test
    void reportsEverythingAtOnceByPlace() {
        List<String> problems = Texts.problems("many-problems.yaml", Texts.of("many-problems.yaml"));

        assertThat(String.join("\n", problems) + "\n").isEqualTo(Texts.of("many-problems.txt"));
        assertThat(problems).noneMatch(each -> each.contains("Fatima") || each.contains("c-1"));
    }
}
