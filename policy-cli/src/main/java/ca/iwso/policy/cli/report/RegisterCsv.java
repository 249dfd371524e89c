package ca.iwso.policy.cli.report;

import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.norm.Coverage;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The register as comma-separated values (RFC 4180), a line a norm. */
public final class RegisterCsv {
    private static final List<String> HEADER = List.of(
            "row",
            "id",
            "group",
            "clause",
            "line",
            "modality",
            "force",
            "bearer",
            "treatment",
            "reason",
            "rules",
            "cases",
            "outcomes",
            "quote",
            "summary");

    private final PolicyRegister register;

    /** Makes a writer of a register. */
    public RegisterCsv(PolicyRegister register) {
        this.register = register;
    }

    /** Writes all norms, in document order. */
    public void write(OutputStream out) throws IOException {
        Stream<List<String>> norms = register.norms().values().stream().map(this::values);
        String text = Stream.concat(Stream.of(HEADER), norms).map(Csv::line).collect(Collectors.joining());
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> values(Norm norm) {
        Coverage coverage = register.coverage(norm);
        return List.of(
                Integer.toString(norm.row()),
                norm.id(),
                norm.group(),
                norm.clause(),
                Integer.toString(norm.line()),
                Names.of(norm.modality()),
                Names.of(norm.force()),
                norm.bearer(),
                Names.of(norm.treatment()),
                norm.reason(),
                Integer.toString(coverage.rules()),
                Integer.toString(coverage.cases()),
                String.join(" ", coverage.outcomes()),
                norm.quote(),
                norm.summary());
    }
}
