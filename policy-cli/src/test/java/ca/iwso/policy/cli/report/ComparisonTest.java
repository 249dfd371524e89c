package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.ComparisonJson;
import ca.iwso.policy.api.EvaluationComparison;
import ca.iwso.policy.api.EvaluationJson;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.SavedEvaluation;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Golden tests of what flips in the week when a reading is chosen, advice is hardened and a deadline is set. */
class ComparisonTest {
    private static final int WIDTH = 100;

    private static SavedEvaluation evaluate(Settings settings) {
        CaseFile week = new CaseReader(settings).read(Path.of("../examples/cases/week.yaml"));
        PolicyEngine engine = PolicyEngine.with(settings);
        return new EvaluationJson(engine.register(), week.places(), Redaction.of(week.policyCase()))
                .saved(engine.evaluate(week));
    }

    private static EvaluationComparison comparison() {
        Settings chosen = SettingsBuilder.builder()
                .readings(Map.of("I-selfie", "permitted"))
                .hardened(Set.of("6.4/advertising"))
                .parameters(Map.of("6.10.2/in-person-within", "P14D"))
                .build();
        return EvaluationComparison.of(evaluate(Settings.standard()), evaluate(chosen), PolicyEngine.policy());
    }

    @Test
    void text() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ComparisonText(WIDTH, Palette.PLAIN, true).write(comparison(), "default settings", "strict.yaml", out);
        Golden.assertSame(out.toString(StandardCharsets.UTF_8), "comparison.txt");
    }

    @Test
    void json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonJson.write(comparison(), out);
        Golden.assertSame(out.toString(StandardCharsets.UTF_8), "comparison.json");
    }
}
