package ca.iwso.policy.cli;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.RegisterJson;
import ca.iwso.policy.cli.report.NormText;
import ca.iwso.policy.cli.report.Palette;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Explains a clause. */
final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                name(),
                "Explains a clause: its key words, how it is read, what defeats it.",
                "",
                "Example: iwso-policy explain 6.9.3");
        return OutputOptions.addTo(spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("CLAUSE")
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .description("A clause as printed (6.9.3), a section (6.9) or the id of a norm (6.9.3/client-images).")
                .build()));
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        String clause = parsed.matchedPositionalValue(0, "");
        OutputOptions output = new OutputOptions(parsed);
        PolicyRegister register = PolicyEngine.policy();
        List<Norm> norms = Clauses.find(clause, register);
        if (norms.isEmpty()) {
            List<String> nearest = Clauses.nearest(clause, register);
            throw new UsageError("the policy has no clause " + clause
                    + (nearest.isEmpty() ? "" : "; the nearest are " + String.join(", ", nearest)));
        }
        output.write(
                out -> {
                    switch (output.format()) {
                        case TEXT ->
                            new NormText(register, console.width(), Palette.of(output.coloured(console)))
                                    .explain(norms, out);
                        case JSON -> new RegisterJson(register).write(norms, out);
                    }
                },
                console);
        return ExitCode.OK;
    }
}
