package ca.iwso.policy.api.reader;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a path of a case names: a value, whether that is recorded, and what may stand there. */
class CaseFactsTest {
    private static final PolicyCase CASE = read("""
            staff:
              - {id: bea, engagement: volunteer, from: 2025-09-01, roles: none}
              - {id: kim, periods: [{from: 2020-01-01, to: 2021-01-01}, {to: none}]}
            clients: [{id: c-1}]
            requests: [{id: r-1, kind: internet-use, by: bea, purposes: [personal, unknown]}]
            events:
              - {id: post, type: post-published, at: 2026-03-02, actor: bea, account: unknown, answers: none, depicts: [{client: c-1}, {client: unknown}],
                 review: {by: bea, on: 2026-03-03, noted: [negative], unsure: [offensive]}}
              - {id: fine, type: post-published, at: 2026-03-02, actor: bea, review: {by: bea, on: 2026-03-03, noted: none}}
            """);

    private static PolicyCase read(String text) {
        return new CaseReader(Settings.standard())
                .read("case.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .policyCase();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staff",
                "staff/bea/engagement",
                "staff/bea/from",
                "staff/bea/roles",
                "staff/kim/periods/0/from",
                "staff/kim/periods/1/to",
                "requests/r-1/by",
                "requests/r-1/purposes/0",
                "events/post/at",
                "events/post/actor",
                "events/post/depicts/0",
                "events/fine/review",
            })
    void tellsWhatIsRecorded(String path) {
        assertThat(CaseFacts.isRecorded(CASE, path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts",
                "consents",
                "nothing/bea",
                "staff/nobody/from",
                "staff/kim/roles",
                "staff/kim/periods",
                "staff/kim/periods/1",
                "staff/kim/periods/1/from",
                "staff/kim/periods/2/from",
                "staff/kim/periods/-1/from",
                "staff/kim/periods/first/from",
                "requests/r-1/madeOn",
                "requests/r-1/purposes",
                "requests/r-1/purposes/1",
                "events/post/account",
                "events/post/answers",
                "events/post/depicts",
                "events/post/depicts/1",
                "events/post/review",
                "events/post/review/noted",
                "events/post/no-such-key",
            })
    void tellsWhatIsNotRecorded(String path) {
        assertThat(CaseFacts.isRecorded(CASE, path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "staff, Items",
        "staff/bea, Keys",
        "staff/bea/from, Time",
        "staff/whoever/engagement, Words",
        "staff/kim/periods, Items",
        "staff/kim/periods/0/from, Time",
        "events/post, Keys",
        "events/post/actor, Somebody",
        "events/post/actor/client, Reference",
        "events/post/depicts/0, Keys",
    })
    void tellsWhatMayStandThere(String path, String shape) {
        assertThat(Shapes.at(CASE, path))
                .hasValueSatisfying(
                        found -> assertThat(found.getClass().getSimpleName()).isEqualTo(shape));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "events", "events/nobody", "staff/bea/no-such-key", "staff/bea/from/year"})
    void tellsWhereNothingMayStand(String path) {
        assertThat(Shapes.at(CASE, path)).isEmpty();
    }
}
