package ca.iwso.policy.cli;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Questions;
import ca.iwso.policy.api.QuestionsJson;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.cli.report.Judged;
import ca.iwso.policy.cli.report.Palette;
import ca.iwso.policy.cli.report.QuestionsText;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Settings;
import java.nio.file.Path;
import java.time.Clock;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the questions that decide a case, or asks them one by one. */
final class QuestionsCommand implements Command {
    private static final String INTERACTIVE = "--interactive";
    private static final String SAVE = "--save";
    private static final String SHOW_CONTENT = "--show-content";

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                name(),
                "Lists the fewest questions that decide what is undecided, the most decisive first.",
                "",
                "With --interactive it asks them one by one and writes the answers to a file",
                "beside the case, CASE.answers.yaml, which evaluate --answers takes. The case",
                "file stays as it is.",
                "",
                "Exit codes: 0 the questions were listed or asked; 2 bad input or usage.",
                "",
                "Example: iwso-policy questions examples/cases/week.yaml",
                "Example: iwso-policy questions --interactive examples/cases/week.yaml");
        return OutputOptions.addTo(CaseInput.addTo(spec))
                .addOption(Options.flag(INTERACTIVE, "Ask them one by one."))
                .addOption(Options.value(
                        Path.class,
                        "FILE",
                        "With --interactive: write the answers here; one that exists is continued.",
                        SAVE))
                .addOption(Options.flag(
                        SHOW_CONTENT, "Show ids of clients and recorded text, which are masked otherwise."));
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        CaseInput input = new CaseInput(parsed);
        OutputOptions output = new OutputOptions(parsed);
        Settings settings = input.judging().settings();
        CaseFile read = input.read(settings, console);
        if (!read.problems().isEmpty()) {
            new Faults(console).problems(read.problems());
        }
        PolicyEngine engine = input.judging().engine(settings);
        CaseFile file = input.answered(read, engine);
        Redaction redaction = Options.isSet(parsed, SHOW_CONTENT) ? Redaction.none() : Redaction.of(file.policyCase());
        Evaluation evaluation = CaseInput.evaluate(engine, file);
        Judged judged = new Judged(input.names(console), file, evaluation, engine.register(), redaction);
        if (Options.isSet(parsed, INTERACTIVE)) {
            return interview(parsed, input, engine, judged, console);
        }
        if (Options.isSet(parsed, SAVE)) {
            throw new UsageError(SAVE + " goes with " + INTERACTIVE);
        }
        Questions questions = engine.questions(file);
        output.write(
                out -> {
                    switch (output.format()) {
                        case TEXT ->
                            new QuestionsText(judged, console.width(), Palette.of(output.coloured(console)))
                                    .write(
                                            questions,
                                            input.isStandardInput() ? "" : input.commandLine("questions --interactive"),
                                            out);
                        case JSON ->
                            new QuestionsJson(engine.register().version(), file.places(), redaction)
                                    .write(questions, evaluation, out);
                    }
                },
                console);
        return file.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }

    private static int interview(
            ParseResult parsed, CaseInput input, PolicyEngine engine, Judged judged, Console console) {
        if (input.isStandardInput()) {
            throw new UsageError(INTERACTIVE + " reads answers from standard input, so that the case must be a file");
        }
        if (OutputOptions.isGiven(parsed)) {
            throw new UsageError(INTERACTIVE + " prints no report; leave out --format and --output");
        }
        Path save = Options.of(parsed, SAVE, Path.class);
        AnswersFile answers = AnswersFile.open(
                save == null ? AnswersFile.beside(input.caseFiles(console).get(0)) : save,
                input,
                console,
                engine.settings());
        // The time as of which all is judged stays, whatever is answered.
        CaseFile fixed = CaseInput.asOf(judged.file(), judged.evaluation().asOf());
        Judged start = new Judged(judged.sources(), fixed, judged.evaluation(), judged.register(), judged.redaction());
        boolean showContent = Options.isSet(parsed, SHOW_CONTENT);
        new Interview(
                        engine,
                        start,
                        answers,
                        policyCase -> showContent ? Redaction.none() : Redaction.of(policyCase),
                        console,
                        Clock.system(engine.settings().zone()))
                .run(input);
        return ExitCode.OK;
    }
}
