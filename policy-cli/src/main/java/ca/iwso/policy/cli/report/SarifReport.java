package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.Excerpt;
import ca.iwso.policy.api.SarifJson;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.OutputStream;
import java.nio.file.Path;

/**
 * The report for code hosts and editors: SARIF 2.1.0.
 *
 * <p>Many of them take every result for a problem, whatever its kind. So a duty that is pending, too, is listed on request.
 */
public final class SarifReport implements CasesFormat {
    private final PolicyRegister register;
    private final Path folder;
    private final boolean all;

    /**
     * Makes the format.
     *
     * @param register the register that the findings follow
     * @param folder the folder to which the places of files are relative
     * @param all whether it also lists what is pending, fulfilled, exempt and not applicable
     */
    public SarifReport(PolicyRegister register, Path folder, boolean all) {
        this.register = register;
        this.folder = folder;
        this.all = all;
    }

    @Override
    public void write(Cases cases, OutputStream out) {
        new SarifJson(register, folder)
                .write(cases.judged().stream().map(this::excerpt).toList(), cases.unread(), out);
    }

    private Excerpt excerpt(Judged judged) {
        Excerpt listed = judged.excerpt(all);
        if (all || !judged.selection().outcomes().isEmpty()) {
            return listed;
        }
        return new Excerpt(
                listed.sources(),
                listed.file(),
                listed.evaluation(),
                listed.redaction(),
                listed.findings().stream()
                        .filter(each -> each.outcome() != Outcome.PENDING)
                        .toList(),
                listed.criteria(),
                listed.leftOut());
    }
}
