package ca.iwso.policy.api.reader;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
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
              - {id: unsure, type: post-published, at: 2026-03-02, actor: bea,
                 review: {by: bea, on: 2026-03-03, noted: none, unsure: [{word: negative, about: {other: vendor}}]}}
              - {id: sure, type: post-published, at: 2026-03-02, actor: bea,
                 review: {by: bea, on: 2026-03-03, noted: [{word: negative, about: {other: vendor}}]}}
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
                "events/sure/review",
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
                "events/unsure/review",
                "events/post/no-such-key",
            })
    void tellsWhatIsNotRecorded(String path) {
        assertThat(CaseFacts.isRecorded(CASE, path)).isFalse();
    }

    @Test
    void aReviewMadeAfterTheAsOfTimeIsNotRecordedByThen() {
        assertThat(CaseFacts.isRecorded(CASE.withAsOf(Moment.on("2026-03-03")), "events/fine/review"))
                .isTrue();
        assertThat(CaseFacts.isRecorded(CASE.withAsOf(Moment.on("2026-03-02")), "events/fine/review"))
                .isFalse();
        assertThat(CaseFacts.isRecorded(CASE.withAsOf(Moment.on("2026-03-02")), "events/fine/actor"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "staff | {id: bea, from: 2025-09-01}",
                "staff | {id: bea, from: 2025-09-01, to: unknown, roles: unknown}",
                "staff | {id: kim, periods: [{from: 2020-01-01, to: 2021-01-01}, {from: 2022-01-01, to: none}]}",
                "clients | {id: c-1, periods: none}",
                "users | {id: u-1, assignee: none, passwordChangedOn: [2026-01-05]}",
                "users | {id: u-1, assignee: [bea, kim], issuedOn: 2025-01-01}",
                "consents | {id: k-1, client: unknown, signer: client, signedOn: 2026-03-02, withdrawnOn: unknown}",
                "requests | {id: r-1, kind: site, by: bea}",
                "events | {id: e, type: post-published, at: unknown, actor: {other: unknown}, stage: attempted, intended: unknown}",
                "events | {id: e, type: password-set, at: 2026-03-02, actor: bea, length: 8, hasLetter: yes, hasDigit: no}",
                "events | {id: e, type: credential-shared, at: 2026-03-02, actor: bea, account: none, user: u-1}",
                "events | {id: e, type: credential-shared, at: 2026-03-02, actor: bea, account: none, user: none}",
                "events | {id: e, type: message-sent, at: 2026-03-02, actor: bea, account: page, email: none}",
                "events | {id: e, type: post-published, at: 2026-03-02, actor: {client: unknown}, review: {by: bea, on: 2026-03-03,"
                        + " noted: [{word: negative, about: {other: vendor}}, {word: discriminatory, about: unknown, grounds: [age]}],"
                        + " unsure: [could-harm-reputation]}}",
                "events | {id: e, type: post-published, at: 2026-03-02, actor: bea, depicts: [{client: c-1},"
                        + " {other: somebody, recognisable: no, takenOn: 2026-03-01}]}",
            })
    void anEntryReadsBackAsItIsWritten(String register, String entry) {
        PolicyCase read = read(register + ": [" + entry + "]");
        String path = register + "/" + entry.substring(5, entry.indexOf(','));
        Node.Mapping written = CaseFacts.concise(CaseFacts.find(read, path).orElseThrow());

        assertThat(read(register + ": [" + FlowText.of(written) + "]")).isEqualTo(read);
        assertThat(new CaseEdit("", Settings.ZONE, new Problems()).with(read, path, written))
                .hasValueSatisfying(
                        again -> assertThat(CaseFacts.find(again, path)).isEqualTo(CaseFacts.find(read, path)));
    }

    @Test
    void anEntryIsWrittenWithoutWhatLeavingOutSaysToo() {
        PolicyCase read = read("""
                staff: [{id: bea, from: 2025-09-01}, {id: kim, from: 2025-09-01, to: unknown}]
                events: [{id: e, type: reset-requested, at: unknown, actor: bea}]
                """);

        assertThat(written(read, "staff/bea")).isEqualTo("{id: bea, from: 2025-09-01, to: none}");
        assertThat(written(read, "staff/kim")).isEqualTo("{id: kim, from: 2025-09-01, to: unknown}");
        assertThat(written(read, "events/e")).startsWith("{id: e, type: reset-requested, at: unknown, actor: bea");
    }

    private static String written(PolicyCase policyCase, String path) {
        return FlowText.of(CaseFacts.concise(CaseFacts.find(policyCase, path).orElseThrow()));
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
