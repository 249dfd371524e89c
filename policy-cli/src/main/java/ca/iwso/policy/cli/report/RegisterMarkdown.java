package ca.iwso.policy.cli.report;

import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.norm.ClauseGroup;
import ca.iwso.policy.model.norm.Coverage;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Totals;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The register as tables of GitHub's Markdown, under the headings of the clause groups, and the totals. */
public final class RegisterMarkdown {
    private static final String HEADER = """

            | Row | Norm | Clause | Modality | Force | Here | Rules | Cases | Outcomes shown |
            |---:|---|---|---|---|---|---:|---:|---|
            """;

    private final PolicyRegister register;
    private final StringBuilder text = new StringBuilder();

    /** Makes a writer of a register. */
    public RegisterMarkdown(PolicyRegister register) {
        this.register = register;
    }

    /** Writes all norms, in document order. */
    public void write(OutputStream out) throws IOException {
        text.append("# Norms of policy ").append(register.version()).append('\n');
        @Nullable ClauseGroup last = null;
        for (Norm norm : register.norms().values()) {
            ClauseGroup group = register.group(norm);
            if (!Objects.equals(group, last)) {
                text.append("\n## ")
                        .append(RegisterText.heading(group))
                        .append('\n')
                        .append(HEADER);
            }
            last = group;
            norm(norm);
        }
        totals(register.totals());
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void norm(Norm norm) {
        Coverage coverage = register.coverage(norm);
        String here = Names.of(norm.treatment()).replace('-', ' ');
        cell(norm.row());
        cell(norm.id());
        cell(norm.clause());
        cell(Names.of(norm.modality()));
        cell(Names.of(norm.force()));
        cell(norm.reason().isEmpty() ? here : here + ": " + norm.reason());
        cell(coverage.rules());
        cell(coverage.cases());
        cell(String.join(", ", coverage.outcomes()));
        text.append("|\n");
    }

    private void cell(Object value) {
        text.append("| ").append(value.toString().replace("|", "\\|")).append(' ');
    }

    private void totals(Totals totals) {
        text.append("""

                ## Totals

                | Rows | report | feed others | on record | Norms | Rules | Cases | Outcomes shown |
                |---:|---:|---:|---:|---:|---:|---:|---:|
                """);
        cell(totals.covered() + "/" + totals.rows());
        cell(totals.reporting());
        cell(totals.feeding());
        cell(totals.onRecord());
        cell(totals.norms());
        cell(totals.rules());
        cell(totals.cases());
        cell(totals.outcomes());
        text.append("|\n");
    }
}
