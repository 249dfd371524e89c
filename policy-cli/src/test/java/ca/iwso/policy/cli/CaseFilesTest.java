package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are a case, and which are cases apart. */
class CaseFilesTest extends EvaluateFixture {
    // ---- What is a case

    @Test
    void aFolderIsAllCasesBelowIt() throws IOException {
        file("b.yaml", photo("second").replaceFirst("(?s)staff.*requests: none\n", ""));
        file("a/a.yml", photo("first"));
        file("a/case.expected.yaml", "verdict: violation\n");
        file("a/case.answers.yaml", "answers: []\n");
        file("settings.yaml", "readings: {}\n");
        file(".hidden/c.yaml", "no case");
        file("notes.txt", "no case");

        assertThat(runOn("")).isEqualTo(1);
        assertThat(errors()).isEmpty();
        assertThat(output()).contains("2 events").contains("first").contains("second");
    }

    @Test
    void whatStartsAsNoCaseIsLeftOutAndNamed() throws IOException {
        file("case.yaml", EMPTY);
        file("ours.yaml", "# how we read it\nreadings: {}\n");
        file("old.json", "{\n  \"policy\" : {\"version\" : \"1\"}}");

        assertThat(runOn("")).isZero();
        assertThat(errors())
                .contains("left out, for it starts with readings as no case does: ", "ours.yaml")
                .contains("left out, for it starts with policy as no case does: ", "old.json");
    }

    @Test
    void whatIsNamedItselfIsAlwaysTaken() throws IOException {
        file("settings.yaml", "readings: {}\n");
        assertThat(runOn("settings.yaml")).isEqualTo(2);
        assertThat(errors()).contains("settings.yaml:1:1");
    }

    @ParameterizedTest
    @CsvSource({
        "*.yaml, 1",
        "**/*.yaml, 3",
        "?.yaml, 1",
        "sub/**/*.yaml, 2",
        "sub/*.yaml, 1",
        "'{a,none}.yaml', 1",
        "**.yaml, 3"
    })
    void aPatternIsWhatItMatches(String pattern, int files) throws IOException {
        file("a.yaml", EMPTY);
        file("sub/b.yaml", EMPTY);
        file("sub/deep/c.yaml", EMPTY);

        assertThat(runOn(pattern, "--each")).isZero();
        assertThat(output()).contains("\n" + files + (files == 1 ? " case" : " cases") + " · ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*.yaml", "", "none/*.yaml"})
    void noCaseIsNoGoodCase(String name) {
        assertThat(runOn(name)).isEqualTo(2);
        assertThat(errors()).containsAnyOf("no case matches the pattern", "holds no case");
    }

    @Test
    void aPatternThatIsAFileIsThatFile() throws IOException {
        file("a[1].yaml", EMPTY);
        assertThat(runOn("a[1].yaml")).isZero();
    }

    // ---- Cases apart

    @Test
    void idsThatCollideAreRefusedWithWhatToDo() throws IOException {
        file("a.yaml", photo("lunch"));
        file("b.yaml", photo("lunch"));
        assertThat(runOn("")).isEqualTo(2);
        assertThat(errors()).contains("a second").containsOnlyOnce("if each file is a case of its own, add --each");
    }

    @Test
    void eachFileIsACaseOfItsOwnOnRequest() throws IOException {
        file("a.yaml", photo("lunch"));
        file("b.yaml", photo("lunch"));
        file("c.yaml", EMPTY);
        file("d.yaml", "evnts: []\n");

        assertThat(runOn("", "--each")).isEqualTo(1);
        assertThat(output())
                .contains("4 cases · 2 violation · 1 not regulated · 1 not judged, for it could not be read");
        assertThat(errors()).contains("d.yaml:1:1");
    }

    @ParameterizedTest
    @CsvSource({
        "'0,0', 0",
        "'0,3', 3",
        "'3,2', 2",
        "'2,1', 1",
        "'3,1,2,0', 1",
    })
    void theExitCodeIsThatOfTheWorst(String codes, int worst) {
        assertThat(Stream.of(codes.split(",")).map(Integer::valueOf).reduce(0, ExitCode::worst))
                .isEqualTo(worst);
    }

    @Test
    void aCaseWithoutAnyTimeIsOneThatCannotBeJudged() throws IOException {
        file("a.yaml", "events: []\n");
        file("b.yaml", EMPTY);
        assertThat(runOn("", "--each")).isEqualTo(2);
        assertThat(errors()).contains("a.yaml:1:1: the case records no time");
        assertThat(output()).contains("1 not judged");
    }

    @Test
    void checkTakesCasesApart() throws IOException {
        file("a.yaml", photo("lunch"));
        file("b.yaml", photo("lunch"));
        assertThat(run("check", folder.toString())).isEqualTo(2);
        assertThat(run("check", "--each", folder.toString())).isZero();
        assertThat(output()).isEqualTo("nothing to correct: 2 events in 2 cases\n");
    }
}
