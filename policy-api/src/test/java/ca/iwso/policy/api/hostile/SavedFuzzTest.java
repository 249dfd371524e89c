package ca.iwso.policy.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.AuditRecord;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.EvaluationJson;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.SavedEvaluation;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Settings;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Evaluations and audit records that were kept: each text is refused properly, or written again as it was read. */
class SavedFuzzTest {
    private static final PolicyEngine ENGINE = PolicyEngine.standard();
    private static final CaseFile CASE = new CaseReader(Settings.standard())
            .read(Path.of("../examples/cases/published/s01-photo-of-a-patient.yaml"));

    static Stream<byte[]> evaluations() {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        new EvaluationJson(ENGINE.register(), CASE.places(), Redaction.none()).write(ENGINE.evaluate(CASE), json);
        return Stream.of(json.toByteArray());
    }

    static Stream<byte[]> records() {
        Evaluation evaluation = ENGINE.evaluate(CASE);
        return Stream.of(
                AuditRecord.of(ENGINE, CASE.policyCase(), evaluation, false).line());
    }

    @MethodSource("evaluations")
    @FuzzTest
    void evaluation(byte[] text) throws Exception {
        Optional<SavedEvaluation> read = evaluationOf(text);
        if (read.isPresent()) {
            ByteArrayOutputStream again = new ByteArrayOutputStream();
            EvaluationJson.write(read.get(), again);
            assertThat(evaluationOf(again.toByteArray())).isEqualTo(read);
        }
    }

    private static Optional<SavedEvaluation> evaluationOf(byte[] text) throws Exception {
        return Refusals.readOrRefused(List.of("e.json"), () -> EvaluationJson.read("e.json", text));
    }

    @MethodSource("records")
    @FuzzTest
    void record(byte[] line) throws Exception {
        Optional<AuditRecord> read = recordOf(line);
        if (read.isPresent()) {
            assertThat(recordOf(read.get().line())).isEqualTo(read);
            assertThat(read.get().differencesNow(CASE.policyCase())).doesNotContainNull();
        }
    }

    private static Optional<AuditRecord> recordOf(byte[] line) throws Exception {
        return Refusals.readOrRefused(List.of("a.jsonl"), () -> AuditRecord.read("a.jsonl", line));
    }
}
