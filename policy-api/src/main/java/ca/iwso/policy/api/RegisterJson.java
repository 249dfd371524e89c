package ca.iwso.policy.api;

import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.norm.Coverage;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Reading;
import ca.iwso.policy.model.norm.Totals;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/** Writes the register of norms as JSON, in document order and with stable bytes. */
public final class RegisterJson {
    private final PolicyRegister register;

    /** Makes a writer of a register. */
    public RegisterJson(PolicyRegister register) {
        this.register = register;
    }

    /** Writes the whole register, and leaves the stream open. */
    public void write(OutputStream out) {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                policy(json);
                json.object("totals", () -> totals(json, register.totals()));
                norms(json, register.norms().values());
            });
        }
    }

    /** Writes some norms with all readings and parameters, and leaves the stream open. */
    public void write(Collection<Norm> norms, OutputStream out) {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                policy(json);
                norms(json, norms);
            });
        }
    }

    /** Writes which quotes a document still holds, all of them with the place where they were found. */
    public void write(List<QuoteCheck> quotes, OutputStream out) {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                policy(json);
                json.number("missing", (int)
                        quotes.stream().filter(each -> !each.stands()).count());
                json.objects("quotes", quotes, each -> quote(json, each));
            });
        }
    }

    private void policy(JsonWriter json) {
        json.object("policy", () -> json.string("version", register.version()));
    }

    private void norms(JsonWriter json, Collection<Norm> norms) {
        json.objects("norms", norms, norm -> norm(json, norm));
        json.objects("readings", register.readings().values(), reading -> reading(json, reading));
        json.objects("parameters", register.parameters().values(), each -> parameter(json, each));
    }

    private static void totals(JsonWriter json, Totals totals) {
        json.number("rows", totals.rows());
        json.number("covered", totals.covered());
        json.number("reporting", totals.reporting());
        json.number("feeding", totals.feeding());
        json.number("onRecord", totals.onRecord());
        json.number("norms", totals.norms());
        json.number("rules", totals.rules());
        json.number("cases", totals.cases());
        json.number("outcomes", totals.outcomes());
    }

    private static void quote(JsonWriter json, QuoteCheck check) {
        json.string("id", check.norm().id());
        json.number("row", check.norm().row());
        json.string("clause", check.norm().clause());
        json.number("line", check.norm().line());
        json.string("quote", check.norm().quote());
        json.flag("stands", check.stands());
        json.number("foundOnLine", check.line());
        json.string("nearest", check.nearest());
    }

    private void norm(JsonWriter json, Norm norm) {
        json.string("id", norm.id());
        json.number("row", norm.row());
        json.string("group", norm.group());
        json.string("clause", norm.clause());
        json.number("line", norm.line());
        json.string("quote", norm.quote());
        json.string("summary", norm.summary());
        json.string("modality", Names.of(norm.modality()));
        json.string("force", Names.of(norm.force()));
        json.string("bearer", norm.bearer());
        json.string("treatment", Names.of(norm.treatment()));
        json.string("reason", norm.reason());
        json.string("reading", norm.reading());
        json.strings("defeatedBy", norm.defeatedBy());
        json.strings("excludedBy", norm.excludedBy());
        json.strings("yieldsTo", norm.yieldsTo());
        json.string("deadline", norm.deadline());
        json.strings("never", norm.never());
        json.object("apart", () -> new TreeMap<>(norm.apart()).forEach(json::string));
        json.strings("repairs", norm.repairs());
        Coverage coverage = register.coverage(norm);
        json.number("rules", coverage.rules());
        json.number("cases", coverage.cases());
        json.strings("outcomes", coverage.outcomes());
    }

    private static void reading(JsonWriter json, Reading reading) {
        json.string("id", reading.id());
        json.string("statement", reading.statement());
        json.object("choices", () -> new TreeMap<>(reading.choices())
                .forEach((choice, truth) -> json.string(choice, Names.of(truth))));
        json.string("standard", reading.standard());
    }

    private static void parameter(JsonWriter json, Parameter parameter) {
        json.string("id", parameter.id());
        json.string("statement", parameter.statement());
        json.string("standard", parameter.standard());
        json.string("unit", Names.of(parameter.unit()));
    }
}
