package ca.iwso.policy.api;

import ca.iwso.policy.api.SavedEvaluation.SavedEvent;
import ca.iwso.policy.api.SavedEvaluation.SavedExemption;
import ca.iwso.policy.api.SavedEvaluation.SavedFact;
import ca.iwso.policy.api.SavedEvaluation.SavedFinding;
import ca.iwso.policy.api.SavedEvaluation.SavedGround;
import ca.iwso.policy.api.SavedEvaluation.SavedMissing;
import ca.iwso.policy.api.SavedEvaluation.SavedPrecedent;
import ca.iwso.policy.api.SavedEvaluation.SavedReason;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Settings;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The one place that says how JSON writes an evaluation; {@link SavedReader} reads the same. */
final class SavedWriter {
    private final JsonWriter json;

    SavedWriter(JsonWriter json) {
        this.json = json;
    }

    /** Writes the members of an evaluation into the current object. */
    void write(SavedEvaluation evaluation) {
        json.object("policy", () -> json.string("version", evaluation.policy()));
        json.string("asOf", evaluation.asOf());
        json.object("settings", () -> settings(evaluation.settings()));
        json.string("verdict", Names.of(evaluation.verdict()));
        json.objects("events", evaluation.events(), this::event);
        json.objects("findings", evaluation.findings(), this::finding);
    }

    private void settings(Settings settings) {
        json.string("zone", settings.zone().getId());
        json.strings("emailDomains", settings.emailDomains().stream().sorted().toList());
        json.strings(
                "officialMethods",
                settings.officialMethods().stream().sorted().map(Names::of).toList());
        json.strings("hardened", settings.hardened().stream().sorted().toList());
        json.object("readings", () -> strings(settings.readings()));
        LocalDate effective = settings.policyEffectiveOn();
        if (effective != null) {
            json.string("policyEffectiveOn", effective.toString());
        }
        json.object("parameters", () -> strings(settings.parameters()));
    }

    private void strings(Map<String, String> values) {
        new TreeMap<>(values).forEach(json::string);
    }

    private void event(SavedEvent event) {
        json.string("id", event.id());
        json.string("type", event.type());
        json.string("at", event.at());
        json.string("actor", event.actor());
        json.string("verdict", Names.of(event.verdict()));
        place(event.place());
    }

    /** Writes the members of a finding into the current object. */
    void finding(SavedFinding finding) {
        json.string("id", finding.id());
        json.string("norm", finding.norm());
        json.string("clause", finding.clause());
        json.number("row", finding.row());
        json.object("subject", () -> subject(finding.subject()));
        json.string("bearer", finding.bearer());
        json.string("outcome", Names.of(finding.outcome()));
        Outcome worst = finding.worstCase();
        json.string("worstCase", worst == null ? null : Names.of(worst));
        json.string("stage", Names.of(finding.stage()));
        json.flag("attributed", finding.attributed());
        json.object("because", () -> reason(finding.because()));
        json.objects("exemptions", finding.exemptions(), this::exemption);
        json.objects("missing", finding.missing(), this::missing);
        json.objects("yieldedTo", finding.yieldedTo(), this::precedent);
        json.string("due", finding.due());
        json.string("done", finding.done());
        json.string("remediedAt", finding.remediedAt());
        json.strings("settings", finding.settings());
        json.strings("consequences", finding.consequences());
    }

    private void subject(SavedFact subject) {
        json.string("path", subject.path());
        json.string("id", subject.id());
        place(subject.place());
    }

    private void reason(SavedReason reason) {
        if (reason.term() != null) {
            json.string("term", reason.term());
            json.string("statement", reason.statement());
        }
        json.string("truth", Names.of(reason.truth()));
        String kind = Names.of(reason.kind());
        if (reason.kind() == SavedReason.Kind.GROUNDS) {
            json.objects(kind, reason.grounds(), this::ground);
        } else {
            json.objects(kind, reason.parts(), this::reason);
        }
    }

    private void ground(SavedGround ground) {
        json.string("path", ground.path());
        json.string("value", ground.value());
        place(ground.place());
    }

    private void exemption(SavedExemption exemption) {
        json.string("norm", exemption.norm());
        json.object("reason", () -> reason(exemption.reason()));
    }

    private void precedent(SavedPrecedent precedent) {
        json.string("norm", precedent.norm());
        json.string("outcome", Names.of(precedent.outcome()));
    }

    private void missing(SavedMissing missing) {
        json.string("term", missing.term());
        json.string("question", missing.question());
        json.string("path", missing.path());
        json.flag("setting", missing.setting());
        place(missing.place());
    }

    private void place(@Nullable Place place) {
        if (place != null) {
            json.object("place", () -> {
                json.string("file", place.file());
                json.number("line", place.line());
                json.number("column", place.column());
            });
        }
    }
}
