package ca.iwso.policy.api;

import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** Writes one finding with what would make it right as JSON, with stable bytes; all names pass the redaction. */
public final class FindingJson {
    private final PolicyRegister register;
    private final Places places;
    private final Redaction redaction;

    /**
     * Makes a writer.
     *
     * @param register the register that the evaluation follows
     * @param places where the facts of the case stand in its files
     * @param redaction what may be shown of the case
     */
    public FindingJson(PolicyRegister register, Places places, Redaction redaction) {
        this.register = Objects.requireNonNull(register, "register");
        this.places = Objects.requireNonNull(places, "places");
        this.redaction = Objects.requireNonNull(redaction, "redaction");
    }

    /** Writes the finding of an evaluation that some remedies are for, and leaves the stream open. */
    public void write(Evaluation evaluation, Remedies remedies, OutputStream out) {
        EvaluationJson saved = new EvaluationJson(register, places, redaction);
        try (JsonWriter json = new JsonWriter(out)) {
            SavedWriter writer = new SavedWriter(json);
            json.object(() -> {
                json.object("policy", () -> json.string("version", register.version()));
                json.string("asOf", evaluation.asOf().text());
                json.object("finding", () -> writer.finding(saved.finding(remedies.finding())));
                json.object("remedies", () -> remedies(remedies, json));
            });
        }
    }

    private void remedies(Remedies remedies, JsonWriter json) {
        json.flag("irreversible", remedies.irreversible());
        json.flag("complete", remedies.complete());
        json.objects(
                "ways",
                remedies.remedies(),
                way -> json.objects("changes", way.changes(), change -> {
                    json.string("path", redaction.id(change.path()));
                    json.string("words", redaction.id(change.words()));
                    json.string("value", redaction.id(change.value()));
                }));
        json.strings("repairs", remedies.repairs());
        json.strings("duties", ids(remedies.duties()));
    }

    private List<String> ids(List<Finding> findings) {
        return findings.stream().map(each -> redaction.id(each.id())).toList();
    }
}
