package ca.iwso.policy.cli.report;

import java.io.IOException;
import java.io.OutputStream;

/** Lays out findings one after the other, so that they can be written while others are still judged. */
public interface LineFormat extends CasesFormat {
    /** Writes what stands before all findings. */
    void begin(OutputStream out) throws IOException;

    /** Writes the findings of a case, or of a part of one. */
    void add(Judged judged, OutputStream out) throws IOException;

    @Override
    default void write(Cases cases, OutputStream out) throws IOException {
        begin(out);
        for (Judged judged : cases.judged()) {
            add(judged, out);
        }
    }
}
