package ca.iwso.policy.cli;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.cli.report.HtmlReport;
import ca.iwso.policy.cli.report.JsonReport;
import ca.iwso.policy.cli.report.Judged;
import ca.iwso.policy.cli.report.Palette;
import ca.iwso.policy.cli.report.ReportFormat;
import ca.iwso.policy.cli.report.TextReport;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Judges a case and reports what it finds. */
final class EvaluateCommand implements Command {
    private static final String ALL = "--all";
    private static final String SHOW_CONTENT = "--show-content";

    /** The formats of a report. */
    enum Format {
        TEXT,
        JSON,
        HTML;

        @Override
        public String toString() {
            return Names.of(this);
        }
    }

    @Override
    public String name() {
        return "evaluate";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                name(),
                "Judges a case: what is broken, what cannot be decided yet, and why.",
                "",
                "Exit codes: 0 compliant, advisory or not regulated; 1 violation;",
                "2 bad input or usage; 3 undetermined.",
                "",
                "Example: iwso-policy evaluate --as-of 2026-03-31 examples/cases/week.yaml");
        return OutputOptions.addTo(CaseInput.addTo(spec), Format.class, "text, json or html; default: text.")
                .addOption(Options.flag(ALL, "List also what was fulfilled, exempt or not applicable."))
                .addOption(Options.flag(
                        SHOW_CONTENT, "Show ids of clients and recorded text, which reports otherwise mask."));
    }

    /** Loads the rules while the command line is parsed and the file is read: that takes about half of a start. */
    @Override
    public void prepare() {
        Thread loading = new Thread(PolicyEngine::standard, "rules");
        loading.setDaemon(true);
        // A failure is not lost: the command meets it again when it asks for the rules.
        loading.setUncaughtExceptionHandler((thread, failure) -> {});
        loading.start();
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        CaseInput input = new CaseInput(parsed);
        OutputOptions output = new OutputOptions(parsed);
        Settings settings = input.settings();
        CaseFile file = input.read(settings, console);
        if (!file.problems().isEmpty()) {
            new Faults(console).problems(file.problems());
        }
        PolicyEngine engine = engine(input, settings);
        Evaluation evaluation = evaluate(engine, file);
        Redaction redaction = Options.isSet(parsed, SHOW_CONTENT) ? Redaction.none() : Redaction.of(file.policyCase());
        Judged judged = new Judged(input.names(), file, evaluation, engine.register(), redaction);
        ReportFormat format =
                switch (output.format(Format.class, Format.TEXT)) {
                    case TEXT ->
                        new TextReport(
                                console.width(), Palette.of(output.coloured(console)), Options.isSet(parsed, ALL));
                    case JSON -> new JsonReport();
                    case HTML -> new HtmlReport(engine, Options.isSet(parsed, ALL));
                };
        output.write(out -> format.write(judged, out), console);
        return file.problems().isEmpty()
                ? ExitCode.of(evaluation.verdict())
                : ExitCode.ofIncomplete(evaluation.verdict());
    }

    private static Evaluation evaluate(PolicyEngine engine, CaseFile file) {
        try {
            return engine.evaluate(file);
        } catch (IllegalArgumentException timeless) {
            if (file.policyCase().asOf().isKnown()) {
                throw timeless;
            }
            throw new UsageError("the case records no time; say as of when to judge it: asOf in the file, or --as-of");
        }
    }

    private static PolicyEngine engine(CaseInput input, Settings settings) {
        try {
            return input.engine(settings);
        } catch (IllegalArgumentException unknownSetting) {
            throw new UsageError("--settings: " + unknownSetting.getMessage());
        }
    }
}
