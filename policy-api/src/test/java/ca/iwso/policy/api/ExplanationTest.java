package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A finding can be read as plain text: truths, records with their places, exceptions, and what is missing. */
class ExplanationTest {
    private static final PolicyEngine ENGINE = PolicyEngine.standard();
    private static final String CASE = """
            asOf: 2026-03-31
            staff: [{id: bea, engagement: volunteer, from: 2025-09-01, confidentialitySignedOn: 2025-09-01, roles: none}]
            clients: [{id: c-17}]
            accounts: [{id: beas-page, hosting: personal, holder: bea, affiliation: known}]
            consents: none
            requests: REQUESTS
            events:
              - {id: photo, type: post-published, at: 2026-03-05T12:10:00-05:00, actor: bea, account: beas-page,
                 depicts: [{client: c-17}], review: {by: bea, on: 2026-03-06, noted: none}}
            """;

    private static CaseFile read(String requests) {
        byte[] text = CASE.replace("REQUESTS", requests).getBytes(StandardCharsets.UTF_8);
        return new CaseReader(Settings.standard()).read("case.yaml", new ByteArrayInputStream(text));
    }

    private static Finding finding(CaseFile file, String subject, String norm) {
        List<Finding> findings = ENGINE.evaluate(file.policyCase()).findings();
        return findings.stream()
                .filter(each ->
                        each.subject().id().equals(subject) && each.norm().id().equals(norm))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsConditionsRecordsAndWhyTheExceptionFails() {
        CaseFile file = read("none");

        assertThat(Explanation.of(ENGINE, file).text(finding(file, "photo", "6.9.3/client-images")))
                .isEqualTo("""
                        6.9.3 VIOLATED: events/photo, bea
                        “Staff are prohibited from posting any client or staff images”
                          ✓ she is staff at the time (employee, volunteer, contractor, affiliate) (3) [bea, engagement: volunteer · case.yaml:2:19]
                          ✓ the picture shows a client
                            ✓ a person shown is a client [depicts: client#1 · case.yaml:9:16]
                            ✓ the picture is from her time as a client [client#1 · case.yaml:3:11]
                            ✓ an image counts even where nobody can be recognised [I-recognisable: any]
                        The exception (6.9.3) does not hold:
                          ✗ the poster is a communications delegate (6.11.3) [bea, roles: none · case.yaml:2:97]
                          ✗ the account is an official one (6.11) [beas-page, hosting: personal · case.yaml:4:28]
                          ✗ every client shown, or her substitute decision maker, had signed a consent to pictures
                            ✗ any of these holds
                              ✗ this person is no client
                              ✗ she, or her substitute decision maker, had signed a consent to pictures [consents: none · case.yaml:5:1]
                          ✗ the Executive Director had approved it [requests: none · case.yaml:6:1]
                        """);
    }

    @Test
    void showsWhatIsMissing() {
        CaseFile file = read("none");
        Finding open = finding(file, "beas-page", "6.7.2/personal-address");

        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(Explanation.of(ENGINE, file.policyCase()).text(open))
                .startsWith("6.7.2 UNDETERMINED (at worst DEPARTED): accounts/beas-page, bea\n")
                .endsWith(
                        "\nMissing: Which e-mail address identifies the account? (accounts/beas-page/primaryEmail)\n");
    }
}
