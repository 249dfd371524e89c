package ca.iwso.policy.api;

import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/**
 * Writes what is shown of one case or of several as JSON, and findings as JSON Lines, with stable bytes.
 *
 * <p>One whole case is written as {@link EvaluationJson} does. What was left out, and what could not be read, is said.
 */
public final class ExcerptJson {
    private final PolicyRegister register;

    /** Makes a writer for evaluations that follow a register. */
    public ExcerptJson(PolicyRegister register) {
        this.register = Objects.requireNonNull(register, "register");
    }

    /** Writes one case, and leaves the stream open. */
    public void write(Excerpt excerpt, OutputStream out) {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> excerpt(excerpt, json));
        }
    }

    /** Writes several cases with the verdict of all of them, and leaves the stream open. */
    public void write(List<Excerpt> excerpts, List<Unread> unread, OutputStream out) {
        Verdict verdict = excerpts.stream()
                .map(each -> each.evaluation().verdict())
                .reduce(Verdict.NOT_REGULATED, Verdict::orWorse);
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                json.string("verdict", Names.of(verdict));
                json.objects("cases", excerpts, each -> {
                    json.string("source", each.shownSource());
                    excerpt(each, json);
                });
                json.objects("unread", unread, each -> {
                    json.string("source", Redaction.printable(each.source()));
                    problems(each.problems(), json);
                });
            });
        }
    }

    /** Writes the findings of some cases, one a line, and leaves the stream open. */
    public void writeLines(List<Excerpt> excerpts, OutputStream out) {
        for (Excerpt excerpt : excerpts) {
            EvaluationJson evaluation = writer(excerpt);
            for (Finding finding : excerpt.findings()) {
                try (JsonWriter json = JsonWriter.ofLine(out)) {
                    json.object(() -> {
                        json.string("source", excerpt.shownSource());
                        new SavedWriter(json).finding(evaluation.finding(finding));
                    });
                }
            }
        }
    }

    private EvaluationJson writer(Excerpt excerpt) {
        return new EvaluationJson(register, excerpt.file().places(), excerpt.redaction());
    }

    private void excerpt(Excerpt excerpt, JsonWriter json) {
        new SavedWriter(json).write(writer(excerpt).saved(excerpt.evaluation(), excerpt.findings()));
        if (!excerpt.isWhole()) {
            json.object(SavedWriter.OMISSIONS, () -> {
                json.strings("criteria", excerpt.shownCriteria());
                json.number("findings", excerpt.leftOut());
                problems(excerpt.file().problems(), json);
            });
        }
    }

    private static void problems(List<Problem> problems, JsonWriter json) {
        json.objects("problems", problems, problem -> {
            SavedWriter.place(problem.place(), json);
            json.string("found", Redaction.printable(problem.found()));
            json.string("allowed", Redaction.printable(problem.allowed()));
            json.string("hint", Redaction.printable(problem.hint()));
        });
    }
}
