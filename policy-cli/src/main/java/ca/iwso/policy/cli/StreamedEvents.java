package ca.iwso.policy.cli;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.EventStream;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.StreamOptions;
import ca.iwso.policy.api.StreamSummary;
import ca.iwso.policy.cli.report.CsvReport;
import ca.iwso.policy.cli.report.JsonLinesReport;
import ca.iwso.policy.cli.report.Judged;
import ca.iwso.policy.cli.report.LineFormat;
import ca.iwso.policy.cli.report.Selection;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Settings;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParseResult;

/** Judges events as they come from files or standard input, by the records of a case, and writes what it finds at once. */
final class StreamedEvents {
    private static final String STANDARD_INPUT = "-";

    private final CaseInput input;
    private final ReportOutputs outputs;
    private final ParseResult parsed;
    private final Console console;
    private final List<String> streams;
    private long listed;
    private @Nullable StreamSummary summary;

    StreamedEvents(CaseInput input, ReportOutputs outputs, ParseResult parsed, Console console) {
        this.input = input;
        this.outputs = outputs;
        this.parsed = parsed;
        this.console = console;
        this.streams = Options.all(parsed, EvaluateCommand.STREAM, String.class);
    }

    /** Gives a format in which findings are written while others are still judged; throws UsageError for one that needs all. */
    static LineFormat format(ReportKind kind, ReportKind.View view) {
        return switch (kind) {
            case JSONL -> new JsonLinesReport(view.engine().register(), view.all());
            case CSV -> new CsvReport(view.all());
            case TEXT, JSON, MARKDOWN, HTML, SARIF, JUNIT ->
                throw new UsageError("a stream is written while it is judged: as jsonl or csv, and not as " + kind);
        };
    }

    /** Judges all, writes what is found as it comes, and gives the exit code. */
    int evaluate(Settings settings, boolean showsContent) {
        check();
        outputs.spare(streams);
        CaseFile records = input.records(settings, console);
        if (!showsContent && !records.policyCase().clients().recorded()) {
            throw new UsageError(
                    "the case does not list all clients, so that the ids of some could be shown before it is known "
                            + "whose they are; list them (clients: none where there are none), or add --show-content");
        }
        PolicyEngine engine = input.judging().engine(settings);
        Redaction redaction = showsContent ? Redaction.none() : Redaction.of(records.policyCase());
        Judged empty = judged(records, nothing(records, settings), engine, redaction);
        Selection selection = selection(empty, engine, settings);
        outputs.writeLines(
                (format, out) -> write(records, empty.listing(selection), engine, format, out), engine, console);
        return say(records);
    }

    private void check() {
        if (input.each() || !input.answers().isEmpty()) {
            throw new UsageError(
                    EvaluateCommand.STREAM + " judges one case, without answers; leave --each and --answers out");
        }
        if (streams.contains(STANDARD_INPUT) && (streams.size() > 1 || input.isStandardInput())) {
            throw new UsageError("standard input (-) cannot be joined with other files");
        }
    }

    private StreamOptions options(@Nullable Progress progress) {
        Integer window = Options.of(parsed, EvaluateCommand.WINDOW, Integer.class);
        if (window != null && window < 1) {
            throw new UsageError(EvaluateCommand.WINDOW
                    + " is the number of events within which those stand that belong together; 1 at least");
        }
        StreamOptions options = StreamOptions.standard()
                .withWindow(window == null ? StreamOptions.STANDARD_WINDOW : window)
                .telling(progress == null ? judged -> {} : progress::done);
        return input.keepsGoing() ? options.keepingGoing() : options;
    }

    private void write(CaseFile records, Judged shown, PolicyEngine engine, LineFormat format, OutputStream target)
            throws IOException {
        OutputStream out = new UntilClosed(target);
        format.begin(out);
        try (Progress progress = console.progress() ? Progress.start(console) : null) {
            if (progress != null) {
                progress.stage("judging", "events", 0);
            }
            EventStream stream = engine.stream(records, options(progress), (part, evaluation) -> {
                Judged judged =
                        judged(part, evaluation, engine, shown.redaction()).listing(shown.selection());
                listed += judged.listed(outputs.listsAll()).size();
                add(judged, format, out);
            });
            for (String each : streams) {
                if (each.equals(STANDARD_INPUT)) {
                    stream.read(CaseReader.STANDARD_INPUT, console.in());
                } else {
                    stream.read(Path.of(each));
                }
            }
            summary = stream.finish();
        }
    }

    private static void add(Judged judged, LineFormat format, OutputStream out) {
        try {
            format.add(judged, out);
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Judged judged(CaseFile part, Evaluation evaluation, PolicyEngine engine, Redaction redaction) {
        List<String> sources = streams.stream().map(CaseInput::name).toList();
        return new Judged(sources, part, evaluation, engine.register(), redaction);
    }

    private static Evaluation nothing(CaseFile records, Settings settings) {
        return new Evaluation(records.policyCase().asOf(), settings, List.of(), List.of());
    }

    /** Gives what is listed; whom the records do not know is refused where these list all staff. */
    private Selection selection(Judged empty, PolicyEngine engine, Settings settings) {
        if (!Filters.areGiven(parsed)) {
            return Selection.ALL;
        }
        Filters filters = new Filters(parsed, engine.register(), settings);
        return empty.file().policyCase().staff().recorded() ? filters.selection(List.of(empty)) : filters.selection();
    }

    /** Says on standard error what was found in all, and what was left out; gives the exit code. */
    private int say(CaseFile records) {
        StreamSummary found = Objects.requireNonNull(summary, "summary");
        List<Problem> problems = new ArrayList<>(records.problems());
        problems.addAll(found.problems());
        if (!problems.isEmpty()) {
            new Faults(console).problems(problems);
        }
        StringBuilder text = new StringBuilder("iwso-policy: ")
                .append(found.events() == 1 ? "1 event" : found.events() + " events")
                .append(" judged as of ")
                .append(found.asOf().text())
                .append(": ")
                .append(found.verdict().name().replace('_', ' '));
        found.outcomes().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each -> text.append(", ")
                .append(each.getValue())
                .append(' ')
                .append(Names.of(each.getKey()).replace('-', ' ')));
        console.err().println(text.append("; findings listed: ").append(listed));
        return problems.isEmpty() ? ExitCode.of(found.verdict()) : ExitCode.ofIncomplete(found.verdict());
    }
}
