package ca.iwso.policy.cli;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
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
        return CaseInput.addEach(CaseInput.addTo(Options.command(
                name(),
                "Checks case files and judges nothing: all problems, each with its place.",
                "",
                "Example: iwso-policy check examples/cases/week.yaml",
                "Example: iwso-policy check --each examples/cases")));
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        CaseInput input = new CaseInput(parsed);
        Settings settings = input.judging().settings();
        List<Problem> problems = new ArrayList<>();
        int events = 0;
        if (input.each()) {
            for (String file : input.files(console)) {
                events += check(() -> input.read(file, settings, console), problems);
            }
        } else {
            events = check(() -> input.answered(input.read(settings, console), settings), problems);
        }
        if (!problems.isEmpty()) {
            new Faults(console).problems(problems);
            return ExitCode.BAD_INPUT;
        }
        String cases = input.each() ? " in " + count(input.files(console).size(), "case") : "";
        console.print("nothing to correct: " + count(events, "event") + cases + "\n");
        return ExitCode.OK;
    }

    /** Reads a case, adds what is wrong in it, and gives the number of its events. */
    private static int check(Supplier<CaseFile> reading, List<Problem> problems) {
        try {
            CaseFile file = reading.get();
            problems.addAll(file.problems());
            return file.policyCase().events().size();
        } catch (BadInput bad) {
            problems.addAll(bad.problems());
            return 0;
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
