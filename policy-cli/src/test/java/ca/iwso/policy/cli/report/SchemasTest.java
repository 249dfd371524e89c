package ca.iwso.policy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.cli.Sample;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.SAXException;

/** Reports are valid by the schemas that are published for them, and the schemas refuse what is not. */
class SchemasTest {
    private static final PolicyEngine ENGINE = PolicyEngine.standard();
    private static final Path EVALUATION = Path.of("..", "docs", "schema", "evaluation.schema.json");
    private static final Path SCHEMAS = Path.of("src", "test", "resources", "schema");

    private static Judged week() {
        Path week = Path.of("..", "examples", "cases", "week.yaml");
        CaseFile file = new CaseReader(Settings.standard()).read(week);
        return new Judged(
                List.of(week.toString()),
                file,
                ENGINE.evaluate(file),
                ENGINE.register(),
                Redaction.of(file.policyCase()));
    }

    static Stream<Cases> cases() {
        return Stream.of(
                Cases.of(Sample.judged(false)),
                Cases.of(Sample.judged(true)),
                FormatsTest.incomplete(),
                new Cases(List.of(), FormatsTest.incomplete().unread()),
                Cases.of(week()));
    }

    private static String write(String ending, Cases cases) throws IOException {
        CasesFormat format =
                switch (ending) {
                    case "sarif" ->
                        new SarifReport(register(cases), Path.of("..").toAbsolutePath(), true);
                    case "json" -> new JsonCasesReport(register(cases));
                    case "jsonl" -> new JsonLinesReport(register(cases));
                    default -> new JunitReport(true);
                };
        return FormatsTest.write(format, cases);
    }

    private static PolicyRegister register(Cases cases) {
        return cases.judged().isEmpty()
                ? Sample.register()
                : cases.judged().get(0).register();
    }

    private static Schema sarif() throws IOException {
        try (InputStream in = ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            assertThat(in).isNotNull();
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        }
    }

    private static Schema evaluation(String part) throws IOException {
        String schema = part.isEmpty()
                ? Files.readString(EVALUATION)
                : Files.readString(EVALUATION)
                        .replaceFirst("\"oneOf\": \\[[^]]*]", "\"\\$ref\": \"#/\\$defs/" + part + "\"");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema, InputFormat.JSON);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void sarifIsValid(Cases cases) throws IOException {
        String log = write("sarif", cases);
        assertThat(sarif().validate(log, InputFormat.JSON)).isEmpty();
        assertThat(log).doesNotContain("\"fixes\"");
    }

    @Test
    void theSchemaOfSarifRefusesWhatIsNone() throws IOException {
        String log = write("sarif", Cases.of(Sample.judged(false)));
        assertThat(sarif().validate(log.replace("\"kind\" : \"open\"", "\"kind\" : \"maybe\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void jsonIsValid(Cases cases) throws IOException {
        assertThat(evaluation("").validate(write("json", cases), InputFormat.JSON))
                .isEmpty();
        for (Judged judged : cases.judged()) {
            String one = ReportTest.write(new JsonReport(), judged);
            assertThat(evaluation("").validate(one, InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyLineOfJsonLinesIsValid(Cases cases) throws IOException {
        Schema line = evaluation("line");
        List<String> lines = write("jsonl", cases).lines().toList();
        int findings = cases.judged().stream()
                .mapToInt(judged -> judged.evaluation().findings().size())
                .sum();
        assertThat(lines).hasSize(findings).allSatisfy(each -> assertThat(line.validate(each, InputFormat.JSON))
                .isEmpty());
    }

    @Test
    void theSchemaOfJsonRefusesWhatIsNone() throws IOException {
        String json = ReportTest.write(new JsonReport(), Sample.judged(false));
        assertThat(evaluation("").validate(json.replace("\"clause\"", "\"klause\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(evaluation("line").validate("{\"source\": \"a\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void junitIsValid(Cases cases) throws IOException, SAXException {
        for (String schema : List.of("surefire-test-report.xsd", "jenkins-junit.xsd")) {
            validate(write("xml", cases), schema);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"surefire-test-report.xsd", "jenkins-junit.xsd"})
    void theSchemasOfJunitRefuseWhatIsNone(String schema) throws IOException {
        String report = write("xml", Cases.of(Sample.judged(false))).replace("<testcase", "<test");
        assertThatThrownBy(() -> validate(report.replace("</testcase", "</test"), schema))
                .isInstanceOf(SAXException.class);
    }

    private static void validate(String report, String schema) throws IOException, SAXException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(SCHEMAS.resolve(schema).toFile())
                .newValidator()
                .validate(new StreamSource(new StringReader(report)));
    }
}
