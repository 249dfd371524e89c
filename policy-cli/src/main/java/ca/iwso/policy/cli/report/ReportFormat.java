package ca.iwso.policy.cli.report;

import java.io.IOException;
import java.io.OutputStream;

/** Lays out what was found of a case; one class a format. */
public interface ReportFormat {
    /** Writes a report, and leaves the stream open. */
    void write(Judged judged, OutputStream out) throws IOException;
}
