package ca.iwso.policy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseChecksJson;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.testing.CaseCheck;
import ca.iwso.policy.api.testing.ExpectedCaseReader;
import ca.iwso.policy.api.testing.OutcomeCoverage;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden tests of the results of cases: one passes, two do not. */
class ChecksTest {
    private static final Path FILE = Path.of("src/test/resources/tests/photos-cases.yaml");
    private static final String MARKER = "Marker";
    private static final int WIDTH = 100;

    private static List<CaseCheck> checks() {
        return new ExpectedCaseReader(PolicyEngine.policy(), Settings.standard())
                .read(FILE).stream().map(CaseCheck::of).toList();
    }

    private static OutcomeCoverage coverage(List<CaseCheck> checks) {
        return OutcomeCoverage.of(
                PolicyEngine.policy(), checks.stream().map(CaseCheck::expected).toList());
    }

    private static String junit() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ChecksJunit(PolicyEngine.policy(), false).write(checks(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<CaseCheck> checks = checks();
        new ChecksText(WIDTH, Palette.PLAIN, PolicyEngine.policy(), false).write(checks, coverage(checks), false, out);
        String text = out.toString(StandardCharsets.UTF_8);

        Golden.assertSame(text, "checks.txt");
        assertThat(text)
                .contains("✗ Expected to be fine, of client#1")
                .contains("photos-cases.yaml:29:57: photo-of-client#1 6.9.3/client-images, outcome")
                .contains("expected exempt, found violated")
                .contains("expected nothing, found violated, borne by bea")
                .contains("3 cases, 2 not as expected")
                .doesNotContain(MARKER);
    }

    @Test
    void json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<CaseCheck> checks = checks();
        new CaseChecksJson(PolicyEngine.policy(), coverage(checks), false).write(checks, out);
        String json = out.toString(StandardCharsets.UTF_8);
        // What no case shows is a matter of the whole policy, which grows.
        Golden.assertSame(json.substring(0, json.indexOf("\"coverage\"")), "checks.json.part");
        assertThat(json).contains("\"passed\" : 1").contains("\"failed\" : 2").doesNotContain(MARKER);
    }

    @Test
    void junitXml() throws IOException {
        Golden.assertSame(junit(), "checks.xml");
        assertThat(junit()).doesNotContain(MARKER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"surefire-test-report.xsd", "jenkins-junit.xsd"})
    void junitXmlIsValid(String schema) throws Exception {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("src/test/resources/schema", schema).toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(junit())));
    }
}
