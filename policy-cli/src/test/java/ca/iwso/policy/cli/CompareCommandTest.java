package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {
    private static final String WEEK = "../examples/cases/week.yaml";
    private static final String CASE = """
            asOf: 2026-03-31
            staff: [{id: bea, engagement: volunteer, from: 2025-09-01, confidentialitySignedOn: 2025-09-01, roles: none}]
            clients: [{id: Marker-c17}, {id: Marker-c16}]
            accounts: [{id: page, hosting: personal, holder: bea, affiliation: known}]
            consents: none
            requests: none
            events:
              - {id: photo-of-Marker-c17, type: post-published, at: 2026-03-05T12:10:00-05:00, actor: bea, account: page,
                 depicts: [{client: Marker-c17}], review: {by: bea, on: 2026-03-06, noted: none}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String saved(String name, String... arguments) {
        String target = folder.resolve(name).toString();
        String[] all = new String[arguments.length + 5];
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        System.arraycopy(new String[] {"evaluate", "-f", "json", "-o", target}, 0, all, 0, 5);
        Run.of(all);
        return target;
    }

    @Test
    void aSettingFlipsWhatItDecides() throws IOException {
        String settings = file("s.yaml", "{readings: {I-selfie: permitted}, hardened: [6.4/advertising]}");
        Run run = Run.of("compare", "--settings", settings, WEEK);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("hardened/6.4/advertising: default → binding")
                .contains("portrait: UNDETERMINED → COMPLIANT")
                .contains("6.9.3/staff-images: UNDETERMINED (at worst VIOLATED) → NOT APPLICABLE, borne by")
                .contains("? → ✗: one's own portrait is a staff image")
                .contains("catering-post: ADVISORY → VIOLATION")
                .contains("6.4/advertising: DEPARTED → VIOLATED, borne by bea");
        assertThat(Run.of("compare", "--settings", settings, "--settings", settings, WEEK)
                        .code())
                .isZero();
    }

    @Test
    void savedEvaluationsAreComparedAsTheCasesAre() throws IOException {
        String settings = file("s.yaml", "{readings: {I-selfie: permitted}}");
        Run live = Run.of("compare", "-f", "json", "--settings", settings, WEEK);
        Run saved =
                Run.of("compare", "-f", "json", saved("a.json", WEEK), saved("b.json", "--settings", settings, WEEK));
        assertThat(saved.code()).isEqualTo(1);
        assertThat(saved.out()).isEqualTo(live.out()).contains("\"flips\" : true");
    }

    @Test
    void nothingFlipsBetweenTheSame() {
        Run run = Run.of("compare", WEEK, WEEK);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("VIOLATION: nothing flips");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void anotherCaseFlipsPeopleAndShowsNoClient(String format) throws IOException {
        String one = file("one.yaml", CASE);
        String other = file(
                "Marker-c17.yaml",
                CASE.replace("roles: none", "roles: [{role: communications-delegate, from: 2025-09-01}]")
                        .replace("noted: none", "noted: [negative, derogatory]"));
        Run run = Run.of("compare", "-f", format, one, other);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("6.9.2/derogatory-comments", "photo-of-client#", "bea")
                .doesNotContain("Marker");
        assertThat(Run.of("compare", "--show-content", one, other).out()).contains("photo-of-Marker-c17");
    }

    @Test
    void anEvaluationThatShowsContentIsNotShownWithout() throws IOException {
        String shown = saved("shown.json", "--show-content", file("one.yaml", CASE));
        Run run = Run.of("compare", shown, shown);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--show-content").doesNotContain("Marker");
        assertThat(Run.of("compare", "--show-content", shown, shown).code()).isZero();
    }

    @Test
    void badUsageSaysWhatToDo() throws IOException {
        assertThat(Run.of("compare", WEEK).err()).contains("name a second one, or give --settings");
        assertThat(Run.of("compare", WEEK, folder.resolve("none.yaml").toString())
                        .err())
                .contains("none.yaml: no such file");
        String saved = saved("a.json", WEEK);
        String settings = file("s.yaml", "{readings: {I-selfie: permitted}}");
        Run both = Run.of("compare", "--settings", settings, saved, saved);
        assertThat(both.code()).isEqualTo(2);
        assertThat(both.err()).contains("has its settings already");
        assertThat(Run.of("compare", file("bad.json", "{\"policy\": {}}"), WEEK).code())
                .isEqualTo(2);
    }
}
