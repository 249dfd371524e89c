package ca.iwso.policy.api;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;

/** Writes the questions of a case as JSON, in their order and with stable bytes; ids and values pass the redaction. */
public final class QuestionsJson {
    private final String version;
    private final Places places;
    private final Redaction redaction;

    /**
     * Makes a writer.
     *
     * @param version the version of the policy
     * @param places where the facts of the case stand in its files
     * @param redaction what may be shown of the case
     */
    public QuestionsJson(String version, Places places, Redaction redaction) {
        this.version = Objects.requireNonNull(version, "version");
        this.places = Objects.requireNonNull(places, "places");
        this.redaction = Objects.requireNonNull(redaction, "redaction");
    }

    /** Writes the questions of an evaluated case, and leaves the stream open. */
    public void write(Questions questions, Evaluation evaluation, OutputStream out) {
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                json.object("policy", () -> json.string("version", version));
                Moment asOf = evaluation.asOf();
                json.string("asOf", asOf.text());
                json.string("verdict", Names.of(evaluation.verdict()));
                json.objects("questions", questions.questions(), each -> question(each, json));
                json.objects("readings", questions.readings(), each -> {
                    json.string("setting", each.setting());
                    json.string("text", each.text());
                    json.strings("choices", each.choices());
                    json.strings("waiting", ids(each.waiting()));
                });
                json.strings("keptOpen", ids(questions.keptOpen()));
            });
        }
    }

    private void question(Question question, JsonWriter json) {
        json.string("path", redaction.id(question.path()));
        places.of(question.path())
                .ifPresent(place -> json.object("place", () -> {
                    json.string("file", redaction.id(place.file()));
                    json.number("line", place.line());
                    json.number("column", place.column());
                }));
        json.string("text", question.text());
        json.strings("words", question.words());
        json.string("askOf", question.askOf());
        json.string("form", Names.of(question.form()));
        json.flag("following", question.following());
        json.strings("waiting", ids(question.waiting()));
        json.objects("answers", question.answers(), answer -> {
            json.string("words", redaction.id(answer.words()));
            json.string("value", redaction.id(answer.value()));
            json.string("verdict", Names.of(answer.verdict()));
            json.objects("decides", answer.decides(), finding -> {
                json.string("finding", id(finding));
                json.string("outcome", Names.of(finding.outcome()));
            });
        });
    }

    private List<String> ids(List<Finding> findings) {
        return findings.stream().map(this::id).distinct().toList();
    }

    private String id(Finding finding) {
        return finding.norm().id() + "@" + redaction.id(finding.subject().path()) + "@"
                + redaction.id(finding.bearer());
    }
}
