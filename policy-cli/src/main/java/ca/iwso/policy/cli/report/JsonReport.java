package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.ExcerptJson;
import java.io.OutputStream;

/** The report for programs: the whole evaluation as JSON. */
public final class JsonReport implements ReportFormat {
    @Override
    public void write(Judged judged, OutputStream out) {
        new ExcerptJson(judged.register()).write(judged.excerpt(true), out);
    }
}
