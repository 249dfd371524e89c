package ca.iwso.policy.api;

import ca.iwso.policy.api.EvaluationComparison.FindingChange;
import ca.iwso.policy.api.EvaluationComparison.ReasonChange;
import ca.iwso.policy.api.EvaluationComparison.SettingChange;
import ca.iwso.policy.api.EvaluationComparison.VerdictChange;
import ca.iwso.policy.api.SavedEvaluation.SavedFinding;
import ca.iwso.policy.api.SavedEvaluation.SavedGround;
import ca.iwso.policy.model.Names;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Writes what differs between two evaluations as JSON, with stable bytes. */
public final class ComparisonJson {
    private final JsonWriter json;

    private ComparisonJson(JsonWriter json) {
        this.json = json;
    }

    /** Writes all differences, and leaves the stream open; what was masked in the evaluations stays masked. */
    public static void write(EvaluationComparison comparison, OutputStream out) {
        try (JsonWriter json = new JsonWriter(out)) {
            ComparisonJson writer = new ComparisonJson(json);
            json.object(() -> writer.comparison(comparison));
        }
    }

    private void comparison(EvaluationComparison comparison) {
        json.flag("flips", comparison.flips());
        json.object("verdict", () -> words(comparison.from(), comparison.to()));
        json.objects("settings", comparison.settings(), this::setting);
        json.objects("events", comparison.events(), this::verdict);
        json.objects("people", comparison.people(), this::verdict);
        json.objects("findings", comparison.findings(), this::finding);
    }

    private void setting(SettingChange change) {
        json.string("name", change.name());
        json.string("from", change.from());
        json.string("to", change.to());
    }

    private void verdict(VerdictChange change) {
        json.string("id", change.id());
        words(change.from(), change.to());
    }

    private void finding(FindingChange change) {
        SavedFinding one = change.finding();
        json.string("id", one.id());
        json.string("norm", one.norm());
        json.string("clause", one.clause());
        json.string("subject", one.subject().path());
        json.string("bearer", one.bearer());
        json.flag("flips", change.flips());
        json.object("from", () -> side(change.from()));
        json.object("to", () -> side(change.to()));
        json.objects("reasons", change.reasons(), this::reason);
    }

    private void side(@Nullable SavedFinding finding) {
        json.string("outcome", finding == null ? null : Names.of(finding.outcome()));
        json.string("worstCase", finding == null || finding.worstCase() == null ? null : Names.of(finding.worstCase()));
        json.string("stage", finding == null ? null : Names.of(finding.stage()));
        json.string("attributed", finding == null ? null : String.valueOf(finding.attributed()));
        json.string("due", finding == null ? null : finding.due());
        json.string("done", finding == null ? null : finding.done());
        json.string("remediedAt", finding == null ? null : finding.remediedAt());
    }

    private void reason(ReasonChange change) {
        json.string("exemption", change.exemption());
        json.string("statement", change.statement());
        words(change.from(), change.to());
        json.objects("fromGrounds", change.fromGrounds(), this::ground);
        json.objects("toGrounds", change.toGrounds(), this::ground);
    }

    private void ground(SavedGround ground) {
        json.string("path", ground.path());
        json.string("value", ground.value());
    }

    private void words(@Nullable Enum<?> from, @Nullable Enum<?> to) {
        json.string("from", from == null ? null : Names.of(from));
        json.string("to", to == null ? null : Names.of(to));
    }
}
