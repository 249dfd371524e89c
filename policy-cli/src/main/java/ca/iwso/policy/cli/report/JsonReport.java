package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.EvaluationJson;
import java.io.OutputStream;

/** The report for programs: the whole evaluation as JSON. */
public final class JsonReport implements ReportFormat {
    @Override
    public void write(Judged judged, OutputStream out) {
        new EvaluationJson(judged.register(), judged.file().places(), judged.redaction())
                .write(judged.evaluation(), out);
    }
}
