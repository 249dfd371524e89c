package ca.iwso.policy.cli;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.EventStream;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.StreamOptions;
import ca.iwso.policy.api.StreamSummary;
import ca.iwso.policy.cli.report.Judged;
import ca.iwso.policy.cli.report.LineReport;
import ca.iwso.policy.cli.report.Selection;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Judges events as they come from files or standard input, by the records of a case, and writes what it finds at once. */
final class StreamedEvents {
    private static final String STREAM = "--stream";
    private static final String WINDOW = "--window";
    private static final String STANDARD_INPUT = "-";

    private final CaseInput input;
    private final ReportOutputs outputs;
    private final ParseResult parsed;
    private final Console console;
    private final List<String> streams;

    StreamedEvents(CaseInput input, ReportOutputs outputs, ParseResult parsed, Console console) {
        this.input = input;
        this.outputs = outputs;
        this.parsed = parsed;
        this.console = console;
        this.streams = Options.all(parsed, STREAM, String.class);
    }

    /** Adds the options to a command. */
    static CommandSpec addTo(CommandSpec command) {
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
    static boolean isAsked(ParseResult parsed) {
        if (Options.isSet(parsed, WINDOW) && !Options.isSet(parsed, STREAM)) {
            throw new UsageError(WINDOW + " belongs to a stream of events; name it with " + STREAM);
        }
        return Options.isSet(parsed, STREAM);
    }

    /** Gives the names of the files with the events. */
    List<String> files() {
        return streams.stream().filter(each -> !each.equals(STANDARD_INPUT)).toList();
    }

    /** Judges all, and gives the exit code. */
    int evaluate(Settings settings, boolean showContent) {
        check();
        StreamOptions options = options();
        CaseFile records = input.records(settings, console);
        if (!records.policyCase().clients().recorded() && !showContent) {
            throw new UsageError("the case lists no clients, or not all, and a stream cannot mask whom it has not met yet; "
                    + "list them (clients: none where there are none), or show ids with --show-content");
        }
        PolicyEngine engine = input.judging().engine(settings);
        Redaction redaction = showContent ? Redaction.none() : Redaction.of(records.policyCase());
        Selection selection = selection(records, engine, settings, redaction);
        AtomicLong listed = new AtomicLong();
        List<StreamSummary> end = new ArrayList<>();
        List<BadInput> bad = new ArrayList<>();
        outputs.writeLines(
                (report, out) -> {
                    try (Progress progress = console.progress() ? Progress.start(console) : null) {
                        StreamOptions told = told(options, progress);
                        EventStream stream = engine.stream(records, told, (part, evaluation) -> {
                            Judged judged = judged(part, evaluation, engine, redaction).listing(selection);
                            listed.addAndGet(write(report, judged, out));
                        });
                        end.add(read(stream));
                    } catch (BadInput refused) {
                        // Whatever was found of what came before stands, but not for the whole.
                        bad.add(refused);
                        throw refused;
                    }
                },
                engine,
                console);
        if (!records.problems().isEmpty() || !end.get(0).problems().isEmpty()) {
            List<ca.iwso.policy.api.Problem> problems = new ArrayList<>(records.problems());
            problems.addAll(end.get(0).problems());
            new Faults(console).problems(problems);
        }
        return 0;
    }
}
