package ca.iwso.policy.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.EvaluationJson;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.reader.CaseText;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Settings;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Case files: each is refused properly, or read, written and judged. */
class CaseFuzzTest {
    private static final PolicyEngine ENGINE = PolicyEngine.standard();
    private static final CaseReader READER = new CaseReader(Settings.standard());
    /** Judging more says nothing more, and takes longer. */
    private static final int MOST_JUDGED = 8;

    static Stream<byte[]> yamlSeeds() {
        return Stream.concat(Seeds.folder("examples/cases/published"), Seeds.tests("spring-gala.yaml"));
    }

    static Stream<byte[]> jsonSeeds() {
        return Seeds.tests("spring-gala.json", "spring-gala.jsonl");
    }

    @MethodSource("yamlSeeds")
    @FuzzTest
    void yaml(byte[] file) throws Exception {
        readAndJudge("f.yaml", file);
    }

    @MethodSource("jsonSeeds")
    @FuzzTest
    void json(byte[] file) throws Exception {
        readAndJudge("f.json", file);
        readAndJudge("f.jsonl", file);
    }

    private static void readAndJudge(String name, byte[] file) throws Exception {
        Optional<CaseFile> read = read(READER, name, file);
        read(READER.keepGoing(), name, file);
        if (read.isPresent()) {
            PolicyCase policyCase = read.get().policyCase();
            byte[] written = CaseText.of(policyCase).getBytes(StandardCharsets.UTF_8);
            assertThat(read(READER, "f.yaml", written).map(CaseFile::policyCase))
                    .contains(policyCase);
            judge(read.get());
        }
    }

    private static Optional<CaseFile> read(CaseReader reader, String name, byte[] file) throws Exception {
        return Refusals.readOrRefused(List.of(name), () -> reader.read(name, new ByteArrayInputStream(file)));
    }

    private static void judge(CaseFile file) {
        if (file.policyCase().events().size() > MOST_JUDGED) {
            return;
        }
        Evaluation evaluation;
        try {
            evaluation = ENGINE.evaluate(file);
        } catch (IllegalArgumentException noTime) {
            assertThat(noTime).hasMessageContaining("asOf");
            return;
        }
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new EvaluationJson(ENGINE.register(), file.places(), Redaction.of(file.policyCase())).write(evaluation, json);
        assertThat(json.toString(StandardCharsets.UTF_8).replace("\n", "")).doesNotContainPattern(Refusals.UNPRINTABLE);
        assertThat(EvaluationJson.read("f.json", json.toByteArray()).findings()).hasSameSizeAs(evaluation.findings());
    }
}
