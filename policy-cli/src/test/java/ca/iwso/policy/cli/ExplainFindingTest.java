package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainFindingTest {
    /** Bea shows a client on her own page; the client had signed, and nobody was asked. */
    private static final String CASE = """
            asOf: 2026-03-31
            staff:
              - {id: bea, engagement: volunteer, from: 2025-09-01, confidentialitySignedOn: 2025-09-01, roles: none}
              - {id: dana, engagement: full-time, from: 2015-03-02, confidentialitySignedOn: 2015-03-02,
                 roles: [{role: executive-director, from: 2015-03-02}]}
            clients: [{id: Marker-c17}]
            accounts:
              - {id: bea-instagram, hosting: personal, holder: bea, affiliation: known, publishedOn: none,
                 primaryEmail: bea@example.org, notificationEmail: bea@example.org}
            consents: [{id: k-3, client: Marker-c17, signer: client, covers: [photo], signedOn: 2026-03-02}]
            users: none
            requests: none
            events:
              - {id: photo-of-Marker-c17, type: post-published, at: 2026-03-05T12:10:00-05:00, actor: bea,
                 account: bea-instagram, depicts: [{client: Marker-c17}], review: {by: dana, on: 2026-03-06, noted: none}}
            """;

    private String input = CASE;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int explain(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "explain";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of("COLUMNS", "100"),
                false);
        return Main.run(console, all);
    }

    private String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6.9.3@photo-of-client#1",
                "6.9.3@photo-of-Marker-c17",
                "6.9.3@events/photo-of-client#1",
                "6.9.3/client-images@photo-of-client#1",
                "6.9.3/client-images@events/photo-of-client#1@bea",
                "6.9.3"
            })
    void aFindingIsChosenAsReportsShowIt(String name) {
        assertThat(explain(name, "-")).isZero();
        assertThat(output()).startsWith("✗ 6.9.3 VIOLATED\n").doesNotContainIgnoringCase("Marker");
        assertThat(errors()).isEmpty();
    }

    @Test
    void itTellsTheWholeStory() {
        explain("6.9.3@photo-of-client#1", "-");
        assertThat(output())
                .containsSubsequence(
                        "post by bea on bea-instagram, 5 March 2026, 12:10",
                        "“Staff are prohibited from posting any client or staff images”",
                        "I-recognisable=any",
                        "✓  the picture shows a client",
                        "The exception (6.9.3) does not hold:",
                        "✗  the poster is a communications delegate",
                        "✓  the consent covers pictures",
                        "✗  the Executive Director had approved it",
                        "It cannot be undone. What would have made it right",
                        "- leave out the picture of client#1",
                        "Still to do",
                        "- remove the post",
                        "See also",
                        "6.9.3/staff-images@events/photo-of-client#1@bea not-applicable");
    }

    @Test
    void contentShowsOnlyOnRequest() {
        explain("--show-content", "6.9.3@photo-of-Marker-c17", "-");
        assertThat(output()).contains("leave out the picture of client Marker-c17");
    }

    @Test
    void programsGetTheSame() {
        assertThat(explain("-f", "json", "6.9.3@photo-of-client#1", "-")).isZero();
        assertThat(output())
                .contains("\"id\" : \"6.9.3/client-images@events/photo-of-client#1@bea\"")
                .contains("\"irreversible\" : true")
                .contains("\"words\" : \"leave out the picture of client client#1\"")
                .doesNotContainIgnoringCase("Marker");
    }

    @Test
    void whatIsNotThereOrNotClearListsTheCandidates() {
        assertThat(explain("6.9.3@nothing", "-")).isEqualTo(2);
        assertThat(errors())
                .contains("the case has no finding 6.9.3@nothing; of 6.9.3 it has\n")
                .contains("  6.9.3/client-images@events/photo-of-client#1@bea violated\n")
                .doesNotContainIgnoringCase("Marker");
        err.reset();
        // Of one clause alone something is broken, else: that one would be meant.
        input = CASE.replace("noted: none", "noted: [discriminatory]");
        assertThat(explain("6@photo-of-client#1", "-")).isEqualTo(2);
        assertThat(errors()).contains("several findings are 6@photo-of-client#1; name one of\n");
        err.reset();
        assertThat(explain("99.9@photo-of-client#1", "-")).isEqualTo(2);
        assertThat(errors()).contains("the policy has no clause 99.9");
        err.reset();
        assertThat(explain("6.9.3@photo-of-client#1")).isEqualTo(2);
        assertThat(errors()).contains("name its files");
        assertThat(output()).isEmpty();
    }

    @Test
    void aClauseHasItsCasesAsExamples() {
        assertThat(explain("6.9.1/negative-comments")).isZero();
        assertThat(output())
                .containsPattern(
                        "violated +A negative comment that could harm somebody's reputation breaks\\s+6\\.9\\.1")
                .containsPattern("fulfilled +A negative comment that can harm nobody's reputation keeps 6\\.9\\.1");
    }

    @Test
    void clausesOfASiteAreExplainedToo() {
        assertThat(explain("S1", "--rules", "../policy-api/src/test/resources/ca/iwso/policy/api/site/good"))
                .isZero();
        assertThat(output()).contains("We do not criticise other organisations in public.");
    }
}
