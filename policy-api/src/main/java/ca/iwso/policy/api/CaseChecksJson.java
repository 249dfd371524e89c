package ca.iwso.policy.api;

import ca.iwso.policy.api.testing.CaseCheck;
import ca.iwso.policy.api.testing.CaseCheck.Difference;
import ca.iwso.policy.api.testing.OutcomeCoverage;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** Writes the results of cases with expectations as JSON, in their order and with stable bytes. */
public final class CaseChecksJson {
    private final PolicyRegister register;
    private final OutcomeCoverage coverage;
    private final boolean showsContent;

    /**
     * Makes a writer.
     *
     * @param register the register that the findings follow
     * @param coverage what the cases show
     * @param showsContent whether ids of clients and recorded text are shown
     */
    public CaseChecksJson(PolicyRegister register, OutcomeCoverage coverage, boolean showsContent) {
        this.register = Objects.requireNonNull(register, "register");
        this.coverage = Objects.requireNonNull(coverage, "coverage");
        this.showsContent = showsContent;
    }

    /** Writes the results, and leaves the stream open. */
    public void write(List<CaseCheck> checks, OutputStream out) {
        int passed = (int) checks.stream().filter(CaseCheck::passed).count();
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                json.object("policy", () -> json.string("version", register.version()));
                json.number("passed", passed);
                json.number("failed", checks.size() - passed);
                json.objects("cases", checks, check -> check(json, check));
                json.object("coverage", () -> coverage(json));
            });
        }
    }

    private void check(JsonWriter json, CaseCheck check) {
        CaseExplanation words = CaseExplanation.of(check, register, showsContent);
        json.string("name", words.id(check.expected().name()));
        place(json, words, check.expected().place());
        json.flag("passed", check.passed());
        json.objects("differences", check.differences(), difference -> difference(json, words, difference));
    }

    private static void difference(JsonWriter json, CaseExplanation words, Difference difference) {
        place(json, words, difference.place());
        boolean verdict = difference.subject().isEmpty();
        json.string("subject", verdict ? null : words.id(difference.subject()));
        json.string("norm", verdict ? null : difference.norm());
        json.string("key", difference.key());
        json.string("expected", words.id(difference.wanted()));
        json.string("found", words.id(difference.found()));
        json.strings("why", words.why(difference));
    }

    private static void place(JsonWriter json, CaseExplanation words, Place place) {
        json.object("place", () -> {
            json.string("file", words.id(place.file()));
            json.number("line", place.line());
            json.number("column", place.column());
        });
    }

    private void coverage(JsonWriter json) {
        json.number("shown", coverage.shown());
        json.number("possible", coverage.possible());
        json.number("percent", coverage.percent());
        json.objects("norms", coverage.norms(), each -> {
            json.string("norm", each.norm().id());
            json.strings("shown", each.shown());
            json.strings("missing", each.missing());
        });
    }
}
