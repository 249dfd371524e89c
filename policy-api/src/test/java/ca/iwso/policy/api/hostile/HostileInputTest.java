package ca.iwso.policy.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.iwso.policy.api.AuditRecord;
import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.EvaluationJson;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that somebody made to break the reader: each ends soon, in a proper refusal or in a case. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {
    // ---- Numbers and dates

    @ParameterizedTest
    @ValueSource(
            strings = {
                "99999999999999999999",
                "-1",
                "1e400",
                "0x7fffffff",
                ".inf",
                ".nan",
                "1_000",
                "0o17",
                "+8",
                "８",
                "٨"
            })
    void aNumberIsDigitsAndNotTooMany(String number) {
        String text = "events: [{id: e, type: password-set, at: 2026-03-05, actor: bea, length: " + number + "}]";

        assertThat(Refusals.problems("f.yaml", text)).singleElement().satisfies(each -> assertThat(each.toString())
                .startsWith("f.yaml:1:74: "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "-0001-01-01",
                "10000-01-01",
                "2026-13-01",
                "2026-00-10",
                "2026-02-29",
                "2026-03-05T25:00Z",
                "2026-03-05T10:00+19:00",
                "２０２６-03-05",
                "2026-03-05T10:00:00.1234567891Z"
            })
    void aDateIsOneOfTheCalendar(String date) {
        assertThat(Refusals.problems("f.yaml", "asOf: \"" + date + "\""))
                .singleElement()
                .satisfies(each -> assertThat(each.toString()).startsWith("f.yaml:1:7: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0000-01-01T00:00:00+18:00", "9999-12-31", "9999-12-31T23:59:59-18:00"})
    void theEndsOfTheCalendarAreJudgedByTheLongestDeadlines(String date) {
        Settings longest = SettingsBuilder.builder()
                .policyEffectiveOn(LocalDate.of(9999, 12, 31))
                .parameters(PolicyEngine.policy().parameters().values().stream()
                        .filter(each -> each.unit().accepts("P1000Y"))
                        .collect(Collectors.toMap(each -> each.id(), each -> "P1000Y")))
                .build();
        PolicyEngine engine = PolicyEngine.with(longest);
        PolicyCase week = new CaseReader(longest)
                .read(Path.of("../examples/cases/week.yaml"))
                .policyCase();
        CaseFile early = Refusals.read(
                "f.yaml",
                "asOf: " + date + "\nusers: [{id: u, assignee: bea, issuedOn: " + date + "}]\n"
                        + "events: [{id: e, type: error-found, at: " + date + ", actor: bea, post: p},"
                        + " {id: p, type: post-published, at: " + date + ", actor: bea}]");

        assertThat(engine.evaluate(early).events()).hasSize(2);
        assertThat(engine.evaluate(week.withAsOf(early.policyCase().asOf())).findings())
                .isNotNull();
    }

    @Test
    void settingsBeyondTheCalendarAreRefused() {
        Settings never =
                SettingsBuilder.builder().policyEffectiveOn(LocalDate.MAX).build();
        Settings endless = SettingsBuilder.builder()
                .parameters(Map.of("8.2/rotation", "P999999999Y"))
                .build();

        assertThatThrownBy(() -> PolicyEngine.with(never)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> PolicyEngine.with(endless)).isInstanceOf(IllegalArgumentException.class);
    }

    // ---- Bytes and characters

    @ParameterizedTest
    @ValueSource(strings = {"C0 80", "ED A0 80", "F4 90 80 80", "F8 88 80 80 80", "80", "C3", "E2 82", "FF FE 61 00"})
    void bytesThatAreNoUtf8AreRefusedWithTheirPlace(String hex) {
        byte[] wrong = new byte[hex.split(" ", -1).length];
        for (int i = 0; i < wrong.length; i++) {
            wrong[i] = (byte) Integer.parseInt(hex.split(" ", -1)[i], 16);
        }
        byte[] file = ("asOf: 2026-03-05\n# " + new String(wrong, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> new CaseReader(Settings.standard()).read("f.yaml", new ByteArrayInputStream(file)))
                .isInstanceOf(BadInput.class)
                .hasMessage("f.yaml:2:3: these bytes are not UTF-8; save the file as UTF-8");
    }

    /** Whoever writes an escape into the file gets it past the syntax, and no further. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u001b[31m",
                "\\u0000",
                "\\u0007",
                "\\u009b31m",
                "\\u202e",
                "\\u2066",
                "\\u200b",
                "\\ufeff",
                "\\r",
                "\\n",
                "\\u2028",
                "\\u0085",
                "\\ud83d",
                "\\udb40\\udc41",
                "\\u00ad"
            })
    void noIdHoldsWhatCouldSteerATerminalAndNoProblemShowsIt(String escape) {
        for (String text : List.of(
                "{\"staff\": [{\"id\": \"bea" + escape + "\"}]}",
                "{\"staff\": [{\"id\": \"bea\", \"a" + escape + "\": 1}]}",
                "{\"sta" + escape + "ff\": []}",
                "{\"events\": [{\"id\": \"e\", \"type\": \"post" + escape + "\"}]}",
                "{\"asOf\": \"2026-03-05" + escape + "\"}")) {
            assertThat(Refusals.problems("f.json", text)).isNotEmpty().allSatisfy(each -> assertThat(each.toString())
                    .doesNotContainPattern(Refusals.UNPRINTABLE)
                    .doesNotContain("\ud83d"));
        }
    }

    /** The words of a file are compared and counted, and nothing else: not as expressions, names of classes or paths. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "${jndi:ldap://localhost/a}",
                "#{T(java.lang.Runtime).getRuntime()}",
                "!!javax.script.ScriptEngineManager [x]",
                "!!java.net.URL [\"http://localhost\"]",
                "eval(1)",
                "@{drools.halt()}",
                "../../../etc/passwd",
                "%n%n%s"
            })
    void noWordOfAFileIsEvaluated(String word) {
        String quoted = "\"" + word.replace("\"", "\\\"") + "\"";

        assertThat(Refusals.problems("f.yaml", "staff: [{id: " + quoted + "}]"))
                .singleElement()
                .satisfies(each -> assertThat(each.found()).doesNotContain(word));
        assertThat(Refusals.problems("f.yaml", "events: [{id: e, at: 2026-03-05, actor: bea, type: " + quoted + "}]"))
                .singleElement()
                .satisfies(each -> assertThat(each.found()).doesNotContain(word));
    }

    // ---- What was saved

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\\u001b[31m\": 1, \"a\\u001b[31m\": 2}",
                "{\"policy\": 99999999999999999999}",
                "{\"policy\": {\"version\": \"\\u001b\"}}"
            })
    void whatWasSavedIsRefusedWithoutItsWords(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        for (ThrowingCallable reading : List.<ThrowingCallable>of(
                () -> EvaluationJson.read("e.json", bytes), () -> AuditRecord.read("e.json", bytes))) {
            assertThatThrownBy(reading)
                    .isInstanceOf(BadInput.class)
                    .message()
                    .startsWith("e.json:1:")
                    .doesNotContainPattern(Refusals.UNPRINTABLE);
        }
    }
}
