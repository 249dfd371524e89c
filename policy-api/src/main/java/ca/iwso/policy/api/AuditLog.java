package ca.iwso.policy.api;

import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes the {@link AuditRecord} of every evaluation as a line, and flushes it before the caller has the verdict.
 *
 * <p>It may listen to several engines and be called by several threads: lines do not mix. It leaves the stream open.
 */
public final class AuditLog implements EvaluationListener {
    private final OutputStream out;
    private final boolean showsContent;

    private AuditLog(OutputStream out, boolean showsContent) {
        this.out = out;
        this.showsContent = showsContent;
    }

    /** Gives a log that masks ids of clients and withholds recorded text. */
    public static AuditLog to(OutputStream out) {
        return new AuditLog(out, false);
    }

    /** Gives the log that shows the content of cases to the same stream: keep such a log as the cases themselves. */
    public AuditLog showingContent() {
        return new AuditLog(out, true);
    }

    @Override
    public void evaluated(PolicyEngine engine, PolicyCase policyCase, Evaluation evaluation) {
        byte[] line =
                AuditRecord.of(engine, policyCase, evaluation, showsContent).line();
        synchronized (out) {
            try {
                out.write(line);
                out.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
