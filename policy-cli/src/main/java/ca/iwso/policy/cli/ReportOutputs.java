package ca.iwso.policy.cli;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.cli.report.Cases;
import ca.iwso.policy.cli.report.Judged;
import ca.iwso.policy.cli.report.LineFormat;
import ca.iwso.policy.cli.report.Palette;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Where the reports of a run go, and in which formats: several at once, each by the ending of its file. */
final class ReportOutputs {
    private static final String FORMAT = "--format";
    private static final String OUTPUT = "--output";
    private static final String COLOUR = "--color";
    private static final String ALL = "--all";
    private static final String STANDARD_OUTPUT = "-";

    private final List<Target> targets = new ArrayList<>();
    private final Colour colour;
    private final boolean all;
    private final boolean formatted;

    /**
     * Where one report goes.
     *
     * @param file the file; null for standard output
     * @param kind its format
     */
    private record Target(@Nullable Path file, ReportKind kind) {}

    /** Takes the values of the options; throws UsageError where they do not fit together. */
    ReportOutputs(ParseResult parsed) {
        colour = Objects.requireNonNullElse(Options.of(parsed, COLOUR, Colour.class), Colour.AUTO);
        all = Options.isSet(parsed, ALL);
        ReportKind format = Options.of(parsed, FORMAT, ReportKind.class);
        formatted = format != null;
        List<?> files = Objects.requireNonNullElse(Options.of(parsed, OUTPUT, List.class), List.of());
        if (files.isEmpty()) {
            targets.add(new Target(null, format == null ? ReportKind.TEXT : format));
            return;
        }
        files.forEach(file -> targets.add(target((Path) file, format)));
        if (format != null && targets.stream().noneMatch(target -> target.kind() == format)) {
            throw new UsageError("-f " + format + " is for nothing: the ending of every file says its format; "
                    + "name a file that ends otherwise, or add -o - for standard output");
        }
        Set<String> once = new HashSet<>();
        for (Target target : targets) {
            if (!once.add(name(target.file()))) {
                throw new UsageError("-o names " + name(target.file()) + " twice");
            }
        }
    }

    private static Target target(Path file, @Nullable ReportKind format) {
        if (file.toString().equals(STANDARD_OUTPUT)) {
            return new Target(null, format == null ? ReportKind.TEXT : format);
        }
        ReportKind ofEnding = ReportKind.ofEnding(file);
        ReportKind kind = ofEnding == null ? format : ofEnding;
        if (kind == null) {
            throw new UsageError("the ending of " + file + " says no format: name one with -f, or end it in "
                    + ReportKind.endingsInWords());
        }
        return new Target(file, kind);
    }

    private static String name(@Nullable Path file) {
        return file == null ? "standard output" : file.normalize().toString();
    }

    /** Adds the options to a command. */
    static CommandSpec addTo(CommandSpec command) {
        return command.addOption(Options.value(
                        ReportKind.class,
                        "FORMAT",
                        "text, json, jsonl, csv, markdown, html, sarif or junit: of standard output, and of files whose "
                                + "ending says none; default: text.",
                        "-f",
                        FORMAT))
                .addOption(OptionSpec.builder("-o", OUTPUT)
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .paramLabel("FILE")
                        .description(
                                "Write to this file, which appears whole or not at all, in the format of its ending: "
                                        + ReportKind.endingsInWords().replace(".", "")
                                        + ". May be given several times; - is standard output.")
                        .build())
                .addOption(Options.value(Colour.class, "WHEN", "auto, always or never; default: auto.", COLOUR))
                .addOption(Options.flag(ALL, "List also what was fulfilled, exempt or not applicable."));
    }

    /** Throws UsageError where a report would be written over one of the files of the case or its answers: nobody edits the evidence. */
    void spare(List<String> inputs) {
        for (Target target : targets) {
            Path file = target.file();
            if (file != null && inputs.stream().anyMatch(input -> isSame(file, input))) {
                throw new UsageError("-o " + file + " would write over the case; name another file");
            }
        }
    }

    /** Tells whether both are one file, whatever links lead there. */
    private static boolean isSame(Path file, String input) {
        try {
            return Files.isSameFile(file, Path.of(input));
        } catch (IOException notThere) {
            return false;
        }
    }

    /** Throws UsageError where one of the formats cannot hold several cases. */
    void checkForCases(PolicyEngine engine, Console console) {
        targets.forEach(target -> target.kind().ofCases(view(target, "", engine, console)));
    }

    /** Says on standard error what is left out, where a report cannot say it. */
    void sayWhatIsLeftOut(Judged judged, Console console) {
        if (!judged.selection().isAll()
                && targets.stream().anyMatch(target -> !target.kind().saysWhatIsLeftOut())) {
            console.err().println("iwso-policy: " + judged.listingInWords(all));
        }
    }

    /** Writes the reports of one case. */
    void write(Judged judged, CaseInput input, PolicyEngine engine, Console console) {
        String asking = input.isStandardInput() ? "" : input.commandLine("questions --interactive");
        for (Target target : targets) {
            ReportKind.View view = view(target, asking, engine, console);
            Output.write(out -> target.kind().ofCase(view).write(judged, out), target.file(), console);
        }
    }

    /** Writes the reports of several cases. */
    void write(Cases cases, PolicyEngine engine, Console console) {
        for (Target target : targets) {
            ReportKind.View view = view(target, "", engine, console);
            Output.write(out -> target.kind().ofCases(view).write(cases, out), target.file(), console);
        }
    }

    /** Writes the findings of a stream, line by line; throws UsageError where that is to go to several places, or cannot. */
    void writeLines(Lines lines, PolicyEngine engine, Console console) {
        if (targets.size() > 1) {
            throw new UsageError("a stream is written once; name one file with -o");
        }
        Target target = targets.get(0);
        boolean chosen = formatted || target.file() != null;
        ReportKind kind = chosen ? target.kind() : ReportKind.JSONL;
        LineFormat format = StreamedEvents.format(kind, view(target, "", engine, console));
        Output.write(out -> lines.writeTo(format, out), target.file(), console);
    }

    /** What writes findings while others are still judged. */
    interface Lines {
        void writeTo(LineFormat format, OutputStream out) throws IOException;
    }

    /** Tells whether reports also list what was fulfilled, exempt or not applicable. */
    boolean listsAll() {
        return all;
    }

    private ReportKind.View view(Target target, String asking, PolicyEngine engine, Console console) {
        Palette palette = Palette.of(colour.on(console, target.file() != null));
        return new ReportKind.View(engine, console.width(), palette, all, asking);
    }
}
