package ca.iwso.policy.api;

import ca.iwso.policy.api.SavedEvaluation.SavedEvent;
import ca.iwso.policy.api.SavedEvaluation.SavedExemption;
import ca.iwso.policy.api.SavedEvaluation.SavedFact;
import ca.iwso.policy.api.SavedEvaluation.SavedFinding;
import ca.iwso.policy.api.SavedEvaluation.SavedGround;
import ca.iwso.policy.api.SavedEvaluation.SavedMissing;
import ca.iwso.policy.api.SavedEvaluation.SavedPrecedent;
import ca.iwso.policy.api.SavedEvaluation.SavedReason;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Term;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes evaluations as JSON, in the order of the evaluation and with stable bytes, and reads them back.
 *
 * <p>All names of the case pass the redaction; the words of findings come from the register.
 */
public final class EvaluationJson {
    private final PolicyRegister register;
    private final List<String> consequences;
    private final Places places;
    private final Redaction redaction;

    /**
     * Makes a writer.
     *
     * @param register the register that the evaluation follows
     * @param places where the facts of the case stand in its files
     * @param redaction what may be shown of the case
     */
    public EvaluationJson(PolicyRegister register, Places places, Redaction redaction) {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(places, "places");
        Objects.requireNonNull(redaction, "redaction");
        this.register = register;
        this.consequences = register.consequences().stream().map(Norm::id).toList();
        this.places = places;
        this.redaction = redaction;
    }

    /** Writes an evaluation, and leaves the stream open. */
    public void write(Evaluation evaluation, OutputStream out) {
        write(saved(evaluation), out);
    }

    /** Writes an evaluation that was read, and leaves the stream open. */
    public static void write(SavedEvaluation evaluation, OutputStream out) {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> new SavedWriter(json).write(evaluation));
        }
    }

    /** Reads an evaluation; throws {@link BadInput} for what is none, with the name of its file in the place. */
    public static SavedEvaluation read(String name, byte[] json) {
        return SavedReader.evaluation(JsonObject.parse(name, json));
    }

    /** Gives what is written of an evaluation. */
    public SavedEvaluation saved(Evaluation evaluation) {
        Map<String, Verdict> verdicts = evaluation.verdictsByPath();
        return new SavedEvaluation(
                register.version(),
                point(evaluation.asOf()),
                evaluation.settings(),
                evaluation.verdict(),
                evaluation.events().stream()
                        .map(event -> event(event, verdicts.getOrDefault(event.path(), Verdict.NOT_REGULATED)))
                        .toList(),
                evaluation.findings().stream().map(this::finding).toList());
    }

    private SavedEvent event(Event event, Verdict verdict) {
        return new SavedEvent(
                redaction.id(event.id()),
                event.type(),
                point(event.at()),
                redaction.value(event.act().actor().id()),
                verdict,
                place(event.path()));
    }

    /** Gives what is written of a finding. */
    SavedFinding finding(Finding finding) {
        String path = redaction.id(finding.subject().path());
        String bearer = redaction.id(finding.bearer());
        return new SavedFinding(
                finding.norm().id() + "@" + path + "@" + bearer,
                finding.norm().id(),
                finding.norm().clause(),
                finding.norm().row(),
                new SavedFact(
                        path,
                        redaction.id(finding.subject().id()),
                        place(finding.subject().path())),
                bearer,
                finding.outcome(),
                finding.worstCase(),
                finding.stage(),
                finding.attributed(),
                reason(finding.because()),
                finding.exemptions().stream().map(this::exemption).toList(),
                finding.missing().stream().map(this::missing).toList(),
                finding.yieldedTo().stream()
                        .map(each -> new SavedPrecedent(each.norm().id(), each.outcome()))
                        .toList(),
                point(finding.due()),
                finding.done() == null ? null : finding.done().text(),
                point(finding.remediedAt()),
                finding.settings(),
                finding.mayHaveConsequences() ? consequences : List.of());
    }

    private SavedReason reason(Reason reason) {
        boolean named = !reason.term().isEmpty();
        Term term = register.terms().get(reason.term());
        return new SavedReason(
                named ? reason.term() : null,
                named && term != null ? term.statement() : null,
                reason.truth(),
                kind(reason),
                reason.parts().stream().map(this::reason).toList(),
                reason instanceof Reason.Leaf leaf
                        ? leaf.grounds().stream().map(this::ground).toList()
                        : List.of());
    }

    private static SavedReason.Kind kind(Reason reason) {
        if (reason instanceof Reason.Leaf) {
            return SavedReason.Kind.GROUNDS;
        }
        if (reason instanceof Reason.All) {
            return SavedReason.Kind.ALL;
        }
        return reason instanceof Reason.Any ? SavedReason.Kind.ANY : SavedReason.Kind.NOT;
    }

    private SavedGround ground(Ground ground) {
        return new SavedGround(redaction.id(ground.path()), redaction.text(ground.value()), place(ground.path()));
    }

    private SavedExemption exemption(Exemption exemption) {
        return new SavedExemption(exemption.norm().id(), reason(exemption.reason()));
    }

    private SavedMissing missing(Missing missing) {
        Term term = register.terms().get(missing.term());
        return new SavedMissing(
                missing.term(),
                term == null ? null : term.question(),
                redaction.id(missing.path()),
                missing.setting(),
                place(missing.path()));
    }

    private @Nullable Place place(String path) {
        return places.of(path)
                .map(at -> new Place(redaction.id(at.file()), at.line(), at.column()))
                .orElse(null);
    }

    /** Gives a moment as it was written; null where there is none. */
    private static @Nullable String point(Moment moment) {
        return moment.kind() == Moment.Kind.NONE ? null : moment.text();
    }
}
