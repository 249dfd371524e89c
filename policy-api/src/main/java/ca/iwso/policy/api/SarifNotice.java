package ca.iwso.policy.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notification of SARIF: something about the run, and not about conduct. */
record SarifNotice(
        String id, String level, String text, @Nullable Place place, SarifArtifacts artifacts) {

    /** Gives the notification of something that could not be read. */
    static SarifNotice of(Problem problem, String id, SarifArtifacts artifacts) {
        String rest = (problem.allowed().isEmpty() ? "" : "; " + problem.allowed())
                + (problem.hint().isEmpty() ? "" : "; " + problem.hint());
        return new SarifNotice(id, "error", Redaction.printable(problem.found() + rest), problem.place(), artifacts);
    }

    void write(JsonWriter json) {
        json.object("descriptor", () -> json.string("id", id));
        json.string("level", level);
        SarifJson.message("message", text, json);
        Place at = place;
        if (at != null && artifacts.has(at.file())) {
            json.objects("locations", List.of(at), each -> artifacts.location(each, json));
        }
    }
}
