package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.ExcerptJson;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.OutputStream;
import java.util.List;

/** The findings for programs that read line by line: each as JSON on a line of its own. */
public final class JsonLinesReport implements LineFormat {
    private final PolicyRegister register;
    private final boolean all;

    /** Makes the format for cases that were judged by a register, of which it lists everything. */
    public JsonLinesReport(PolicyRegister register) {
        this(register, true);
    }

    /**
     * Makes the format for cases that were judged by a register.
     *
     * @param all whether it also lists what is fulfilled, exempt and not applicable
     */
    public JsonLinesReport(PolicyRegister register, boolean all) {
        this.register = register;
        this.all = all;
    }

    @Override
    public void begin(OutputStream out) {
        // A line says all by itself.
    }

    @Override
    public void add(Judged judged, OutputStream out) {
        new ExcerptJson(register).writeLines(List.of(judged.excerpt(all)), out);
    }
}
