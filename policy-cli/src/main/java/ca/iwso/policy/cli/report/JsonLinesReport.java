package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.ExcerptJson;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.OutputStream;

/** The findings for programs that read line by line: each as JSON on a line of its own. */
public final class JsonLinesReport implements CasesFormat {
    private final PolicyRegister register;

    /** Makes the format for cases that were judged by a register. */
    public JsonLinesReport(PolicyRegister register) {
        this.register = register;
    }

    @Override
    public void write(Cases cases, OutputStream out) {
        new ExcerptJson(register).writeLines(cases.excerpts(true), out);
    }
}
