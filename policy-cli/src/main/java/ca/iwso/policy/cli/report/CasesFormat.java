package ca.iwso.policy.cli.report;

import java.io.IOException;
import java.io.OutputStream;

/** A format that can hold what was found of several cases in one file. */
public interface CasesFormat extends ReportFormat {
    /** Writes a report of several cases, and leaves the stream open. */
    void write(Cases cases, OutputStream out) throws IOException;

    @Override
    default void write(Judged judged, OutputStream out) throws IOException {
        write(Cases.of(judged), out);
    }
}
