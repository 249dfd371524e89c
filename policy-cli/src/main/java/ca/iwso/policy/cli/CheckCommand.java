package ca.iwso.policy.cli;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.model.norm.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Checks that a case can be read, without judging it. */
final class CheckCommand implements Command {
    @Override
    public String name() {
        return "check";
    }

    @Override
    public CommandSpec spec() {
        return CaseInput.addTo(Options.command(
                name(),
                "Checks case files and judges nothing: all problems, each with its place.",
                "",
                "Example: iwso-policy check examples/cases/week.yaml"));
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        CaseInput input = new CaseInput(parsed);
        Settings settings = input.settings();
        CaseFile file = input.answered(input.read(settings, console), settings);
        if (!file.problems().isEmpty()) {
            new Faults(console).problems(file.problems());
            return ExitCode.BAD_INPUT;
        }
        int events = file.policyCase().events().size();
        console.print("nothing to correct: " + events + (events == 1 ? " event\n" : " events\n"));
        return ExitCode.OK;
    }
}
