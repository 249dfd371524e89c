package ca.iwso.policy.api;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.Term;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes evaluations as JSON, in the order of the evaluation and with stable bytes.
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
        this.register = register;
        this.consequences = register.consequences().stream().map(Norm::id).toList();
        this.places = places;
        this.redaction = redaction;
    }

    /** Writes an evaluation, and leaves the stream open. */
    public void write(Evaluation evaluation, OutputStream out) {
        Map<String, Verdict> verdicts = new HashMap<>();
        for (Finding finding : evaluation.findings()) {
            verdicts.merge(finding.subject().path(), finding.verdict(), Verdict::orWorse);
        }
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                json.object("policy", () -> json.string("version", register.version()));
                json.string("asOf", point(evaluation.asOf()));
                json.object("settings", () -> settings(json, evaluation.settings()));
                json.string("verdict", Names.of(evaluation.verdict()));
                json.objects("events", evaluation.events(), event -> {
                    Verdict verdict = verdicts.getOrDefault(event.path(), Verdict.NOT_REGULATED);
                    event(json, event, verdict);
                });
                json.objects("findings", evaluation.findings(), finding -> finding(json, finding));
            });
        }
    }

    private static void settings(JsonWriter json, Settings settings) {
        json.string("zone", settings.zone().getId());
        json.strings("emailDomains", settings.emailDomains().stream().sorted().toList());
        json.strings(
                "officialMethods",
                settings.officialMethods().stream().sorted().map(Names::of).toList());
        json.strings("hardened", settings.hardened().stream().sorted().toList());
        json.object("readings", () -> strings(json, settings.readings()));
        LocalDate effective = settings.policyEffectiveOn();
        if (effective != null) {
            json.string("policyEffectiveOn", effective.toString());
        }
        json.object("parameters", () -> strings(json, settings.parameters()));
    }

    private static void strings(JsonWriter json, Map<String, String> values) {
        new TreeMap<>(values).forEach(json::string);
    }

    private void event(JsonWriter json, Event event, Verdict verdict) {
        json.string("id", redaction.id(event.id()));
        json.string("type", event.type());
        json.string("at", point(event.at()));
        json.string("actor", redaction.value(event.act().actor().id()));
        json.string("verdict", Names.of(verdict));
        place(json, event.path());
    }

    private void finding(JsonWriter json, Finding finding) {
        json.string(
                "id",
                finding.norm().id() + "@" + redaction.id(finding.subject().path()) + "@"
                        + redaction.id(finding.bearer()));
        json.string("norm", finding.norm().id());
        json.string("clause", finding.norm().clause());
        json.number("row", finding.norm().row());
        json.object("subject", () -> subject(json, finding.subject()));
        json.string("bearer", redaction.id(finding.bearer()));
        json.string("outcome", Names.of(finding.outcome()));
        Outcome worst = finding.worstCase();
        json.string("worstCase", worst == null ? null : Names.of(worst));
        json.string("stage", Names.of(finding.stage()));
        json.flag("attributed", finding.attributed());
        json.object("because", () -> reason(json, finding.because()));
        json.objects("exemptions", finding.exemptions(), exemption -> exemption(json, exemption));
        json.objects("missing", finding.missing(), missing -> missing(json, missing));
        json.string("due", point(finding.due()));
        json.string("remediedAt", point(finding.remediedAt()));
        json.strings("settings", finding.settings());
        json.strings("consequences", finding.mayHaveConsequences() ? consequences : List.of());
    }

    private void subject(JsonWriter json, Fact subject) {
        json.string("path", redaction.id(subject.path()));
        json.string("id", redaction.id(subject.id()));
        place(json, subject.path());
    }

    private void reason(JsonWriter json, Reason reason) {
        if (!reason.term().isEmpty()) {
            json.string("term", reason.term());
            json.string("statement", statement(reason.term()));
        }
        json.string("truth", Names.of(reason.truth()));
        if (reason instanceof Reason.Leaf leaf) {
            json.objects("grounds", leaf.grounds(), ground -> ground(json, ground));
        } else {
            json.objects(connective(reason), reason.parts(), part -> reason(json, part));
        }
    }

    private static String connective(Reason inner) {
        if (inner instanceof Reason.All) {
            return "all";
        }
        return inner instanceof Reason.Any ? "any" : "not";
    }

    private @Nullable String statement(String termId) {
        Term term = register.terms().get(termId);
        return term == null ? null : term.statement();
    }

    private void ground(JsonWriter json, Ground ground) {
        json.string("path", redaction.id(ground.path()));
        json.string("value", redaction.text(ground.value()));
        place(json, ground.path());
    }

    private void exemption(JsonWriter json, Exemption exemption) {
        json.string("norm", exemption.norm().id());
        json.object("reason", () -> reason(json, exemption.reason()));
    }

    private void missing(JsonWriter json, Missing missing) {
        json.string("term", missing.term());
        Term term = register.terms().get(missing.term());
        json.string("question", term == null ? null : term.question());
        json.string("path", redaction.id(missing.path()));
        json.flag("setting", missing.setting());
        place(json, missing.path());
    }

    private void place(JsonWriter json, String path) {
        Optional<Place> place = places.of(path);
        place.ifPresent(at -> json.object("place", () -> {
            json.string("file", redaction.id(at.file()));
            json.number("line", at.line());
            json.number("column", at.column());
        }));
    }

    /** Gives a moment as it was written; null where there is none. */
    private static @Nullable String point(Moment moment) {
        return moment.kind() == Moment.Kind.NONE ? null : moment.text();
    }
}
