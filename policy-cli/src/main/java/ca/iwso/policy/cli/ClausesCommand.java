package ca.iwso.policy.cli;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.RegisterJson;
import ca.iwso.policy.cli.report.NormText;
import ca.iwso.policy.cli.report.Palette;
import ca.iwso.policy.model.norm.PolicyRegister;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the register of norms. */
final class ClausesCommand implements Command {
    @Override
    public String name() {
        return "clauses";
    }

    @Override
    public CommandSpec spec() {
        return OutputOptions.addTo(Options.command(
                name(),
                "Lists all norms of the policy in document order, with what the program does with each.",
                "",
                "Example: iwso-policy clauses --format json"));
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        PolicyRegister register = PolicyEngine.policy();
        OutputOptions output = new OutputOptions(parsed);
        output.write(
                out -> {
                    switch (output.format()) {
                        case TEXT ->
                            new NormText(register, console.width(), Palette.of(output.coloured(console))).table(out);
                        case JSON -> new RegisterJson(register).write(out);
                    }
                },
                console);
        return ExitCode.OK;
    }
}
