package ca.iwso.policy.cli;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.Unread;
import ca.iwso.policy.cli.report.Cases;
import ca.iwso.policy.cli.report.Judged;
import ca.iwso.policy.cli.report.Selection;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** Judges each file as a case of its own: one that cannot be read keeps none of the others from being judged. */
final class SeparateCases {
    private final CaseInput input;
    private final ReportOutputs outputs;
    private final ParseResult parsed;
    private final Console console;
    private final List<Judged> judged = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int exitCode = ExitCode.OK;

    SeparateCases(CaseInput input, ReportOutputs outputs, ParseResult parsed, Console console) {
        this.input = input;
        this.outputs = outputs;
        this.parsed = parsed;
        this.console = console;
    }

    /** Judges all files, writes the reports, and gives the exit code of the worst. */
    int evaluate(Settings settings) {
        PolicyEngine engine = input.judging().engine(settings);
        outputs.checkForCases(engine, console);
        Filters filters = Filters.areGiven(parsed) ? new Filters(parsed, engine.register(), settings) : null;
        List<String> files = input.files(console);
        try (Progress progress = console.progress() ? Progress.start(console) : null) {
            if (progress != null) {
                progress.stage("judging", "cases", files.size());
            }
            for (String file : files) {
                evaluate(file, settings, engine);
                if (progress != null) {
                    progress.step();
                }
            }
        }
        if (!problems.isEmpty()) {
            new Faults(console).problems(problems);
        }
        report(filters == null ? Selection.ALL : filters.selection(judged), engine);
        return exitCode;
    }

    private void evaluate(String file, Settings settings, PolicyEngine engine) {
        String name = CaseInput.name(file);
        CaseFile read;
        try {
            read = input.read(file, settings, console);
        } catch (BadInput bad) {
            leaveOut(name, bad.problems());
            return;
        }
        try {
            Judged one = EvaluateCommand.judge(List.of(name), read, engine, null, parsed);
            judged.add(one);
            problems.addAll(read.problems());
            exitCode = ExitCode.worst(exitCode, EvaluateCommand.exitCode(one));
        } catch (UsageError timeless) {
            leaveOut(name, List.of(new Problem(new Place(name, 1, 1), String.valueOf(timeless.getMessage()), "", "")));
        }
    }

    private void leaveOut(String name, List<Problem> why) {
        unread.add(new Unread(name, why));
        problems.addAll(why);
        exitCode = ExitCode.worst(exitCode, ExitCode.BAD_INPUT);
    }

    private void report(Selection selection, PolicyEngine engine) {
        List<Judged> listed =
                judged.stream().map(each -> each.listing(selection)).toList();
        listed.forEach(each -> outputs.sayWhatIsLeftOut(each, console));
        outputs.write(new Cases(listed, unread), engine, console);
    }
}
