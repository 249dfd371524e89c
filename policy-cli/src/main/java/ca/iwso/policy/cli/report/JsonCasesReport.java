package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.ExcerptJson;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.OutputStream;

/** The report of several cases for programs: one object that holds them, whatever their number. */
public final class JsonCasesReport implements CasesFormat {
    private final PolicyRegister register;

    /** Makes the format for cases that were judged by a register. */
    public JsonCasesReport(PolicyRegister register) {
        this.register = register;
    }

    @Override
    public void write(Cases cases, OutputStream out) {
        new ExcerptJson(register).write(cases.excerpts(true), cases.unread(), out);
    }
}
