package ca.iwso.policy.cli;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.cli.report.Judged;
import ca.iwso.policy.model.norm.Settings;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Judges a case and reports what it finds. */
final class EvaluateCommand implements Command {
    static final String STREAM = "--stream";
    static final String WINDOW = "--window";
    private static final String SHOW_CONTENT = "--show-content";

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
                "Filters choose what is listed and never what is judged: the verdict and the",
                "exit code are those of the whole case, with --each those of the worst.",
                "",
                "Exit codes: 0 compliant, advisory or not regulated; 1 violation;",
                "2 bad input or usage; 3 undetermined.",
                "",
                "Example: iwso-policy evaluate --as-of 2026-03-31 examples/cases/week.yaml",
                "Example: iwso-policy evaluate --each -o report.md -o all.sarif examples/cases",
                "Example: iwso-policy evaluate --person bea --clause 6.9 case.yaml",
                "Example: iwso-policy evaluate --as-of 2026-12-31 --stream log.jsonl case.yaml");
        addStream(CaseInput.addEach(CaseInput.addTo(spec)));
        return Filters.addTo(ReportOutputs.addTo(spec))
                .addOption(Options.flag(
                        SHOW_CONTENT, "Show ids of clients and recorded text, which reports otherwise mask."));
    }

    private static CommandSpec addStream(CommandSpec command) {
        return command.addOption(Options.values(
                        String.class,
                        "EVENTS",
                        "Judge the events of this file of JSON Lines as they come, in bounded memory, by the records of "
                                + "the case; - is standard input. Needs --as-of, and writes jsonl or csv.",
                        STREAM))
                .addOption(Options.value(
                        Integer.class,
                        "N",
                        "With --stream: events that belong together stand within N events; default: 10000.",
                        WINDOW));
    }

    /** Tells whether events are to be judged as they come. */
    private static boolean isStream(ParseResult parsed) {
        if (Options.isSet(parsed, WINDOW) && !Options.isSet(parsed, STREAM)) {
            throw new UsageError(WINDOW + " belongs to a stream of events; name it with " + STREAM);
        }
        return Options.isSet(parsed, STREAM);
    }

    /** Loads the rules while the command line is parsed and the file is read: that takes about a third of a start. */
    @Override
    public void prepare() {
        Thread loading = new Thread(PolicyEngine::load, "rules");
        loading.setDaemon(true);
        // A failure is not lost: the command meets it again when it asks for the rules.
        loading.setUncaughtExceptionHandler((thread, failure) -> {});
        loading.start();
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        CaseInput input = new CaseInput(parsed);
        ReportOutputs outputs = new ReportOutputs(parsed);
        outputs.spare(input.files(console));
        outputs.spare(input.answers().stream().map(Path::toString).toList());
        Settings settings = input.judging().settings();
        if (isStream(parsed)) {
            return new StreamedEvents(input, outputs, parsed, console)
                    .evaluate(settings, Options.isSet(parsed, SHOW_CONTENT));
        }
        if (input.each()) {
            return new SeparateCases(input, outputs, parsed, console).evaluate(settings);
        }
        PolicyEngine engine;
        Judged judged;
        try (Progress progress = console.progress() ? Progress.start(console) : null) {
            CaseFile read = input.read(settings, console);
            if (progress != null) {
                progress.stage("judging", "events", read.policyCase().events().size());
            }
            engine = input.judging().engine(settings);
            CaseFile file = input.answered(read, engine);
            Filters filters = Filters.areGiven(parsed) ? new Filters(parsed, engine.register(), settings) : null;
            judged = judge(input.names(console), file, engine, progress, parsed);
            if (filters != null) {
                judged = judged.listing(filters.selection(List.of(judged)));
            }
        }
        if (!judged.file().problems().isEmpty()) {
            new Faults(console).problems(judged.file().problems());
        }
        outputs.sayWhatIsLeftOut(judged, console);
        outputs.write(judged, input, engine, console);
        return exitCode(judged);
    }

    /** Judges a case; throws UsageError where it records no time. */
    static Judged judge(
            List<String> names, CaseFile file, PolicyEngine engine, @Nullable Progress progress, ParseResult parsed) {
        Redaction redaction = Options.isSet(parsed, SHOW_CONTENT) ? Redaction.none() : Redaction.of(file.policyCase());
        return new Judged(names, file, CaseInput.evaluate(engine, file, progress), engine.register(), redaction);
    }

    static int exitCode(Judged judged) {
        return judged.file().problems().isEmpty()
                ? ExitCode.of(judged.evaluation().verdict())
                : ExitCode.ofIncomplete(judged.evaluation().verdict());
    }
}
