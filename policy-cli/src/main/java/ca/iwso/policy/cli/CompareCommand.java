package ca.iwso.policy.cli;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.ComparisonJson;
import ca.iwso.policy.api.EvaluationComparison;
import ca.iwso.policy.api.EvaluationJson;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.SavedEvaluation;
import ca.iwso.policy.cli.report.ComparisonText;
import ca.iwso.policy.cli.report.Palette;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Tells what flips between two settings, two cases or two saved evaluations. */
final class CompareCommand implements Command {
    private static final String ALL = "--all";
    private static final String SHOW_CONTENT = "--show-content";
    private static final String DEFAULT = "default settings";

    /** One of the two that are compared. */
    private record Side(
            String name,
            @Nullable SavedEvaluation saved,
            @Nullable CaseFile file,
            CaseInput input) {}

    @Override
    public String name() {
        return "compare";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        name(),
                        "Tells what flips between two settings on one case, two cases, or two saved evaluations: per event"
                                + " and person, through which norm, and which condition makes the difference.",
                        "",
                        "A file is a case, or an evaluation that `evaluate --format json` wrote.",
                        "One file needs --settings: once against the default settings, twice against",
                        "each other. Of two files, --settings is for both, or given twice for each its",
                        "own.",
                        "",
                        "Exit codes: 0 nothing flips; 1 something does; 2 bad input or usage.",
                        "",
                        "Example: iwso-policy compare --settings strict.yaml examples/cases/week.yaml",
                        "Example: iwso-policy compare before.json after.json")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .arity("1..2")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("A case or a saved evaluation, and another.")
                        .build())
                .addOption(OptionSpec.builder(Judging.SETTINGS)
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .paramLabel("FILE")
                        .description("Settings: readings, parameters, hardened norms; at most twice.")
                        .build());
        return OutputOptions.addTo(Judging.addRulesTo(spec))
                .addOption(CaseInput.asOfOption())
                .addOption(Options.flag(ALL, "List also what comes out alike for other reasons."))
                .addOption(Options.flag(
                        SHOW_CONTENT, "Show ids of clients and recorded text, which is otherwise masked."));
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        List<String> files = parsed.matchedPositionalValue(0, List.of());
        List<Path> settings = parsed.matchedOptionValue(Judging.SETTINGS, List.of());
        if (settings.size() > 2) {
            throw new UsageError(Judging.SETTINGS + " is given more than twice; compare two at a time");
        }
        if (files.size() == 1 && settings.isEmpty()) {
            throw new UsageError("one file alone: name a second one, or give " + Judging.SETTINGS);
        }
        boolean showsContent = Options.isSet(parsed, SHOW_CONTENT);
        List<Side> sides = sides(files, settings, parsed, console);
        if (!showsContent && sides.stream().anyMatch(CompareCommand::savedWithContent)) {
            throw new UsageError("an evaluation was saved with " + SHOW_CONTENT + "; give it here, too");
        }
        Redaction redaction = showsContent
                ? Redaction.none()
                : Redaction.ofAll(sides.stream()
                        .map(Side::file)
                        .filter(Objects::nonNull)
                        .map(CaseFile::policyCase)
                        .toList());
        EvaluationComparison comparison = EvaluationComparison.of(
                evaluation(sides.get(0), redaction),
                evaluation(sides.get(1), redaction),
                sides.get(0).input().judging().register());
        OutputOptions output = new OutputOptions(parsed);
        output.write(
                out -> {
                    switch (output.format()) {
                        case TEXT ->
                            new ComparisonText(
                                            console.width(),
                                            Palette.of(output.coloured(console)),
                                            Options.isSet(parsed, ALL))
                                    .write(
                                            comparison,
                                            redaction.id(sides.get(0).name()),
                                            redaction.id(sides.get(1).name()),
                                            out);
                        case JSON -> ComparisonJson.write(comparison, out);
                    }
                },
                console);
        return comparison.flips() ? ExitCode.DIFFERENCE : ExitCode.OK;
    }

    private static List<Side> sides(List<String> files, List<Path> settings, ParseResult parsed, Console console) {
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String file = files.get(Math.min(i, files.size() - 1));
            Path chosen = chosen(i, files.size(), settings);
            byte[] start = read(file);
            boolean saved = EvaluationJson.isOne(start);
            if (saved && !settings.isEmpty()) {
                throw new UsageError(
                        file + " is a saved evaluation, which has its settings already; leave out " + Judging.SETTINGS);
            }
            CaseInput input = new CaseInput(parsed, List.of(file), new Judging(parsed, chosen));
            String name = files.size() == 2 ? file : chosen == null ? DEFAULT : chosen.toString();
            sides.add(new Side(
                    name,
                    saved ? EvaluationJson.read(file, start) : null,
                    saved ? null : input.read(input.judging().settings(), console),
                    input));
        }
        return sides;
    }

    /** Gives the settings of one side: the first of a lone file are the default ones unless two are given. */
    private static @Nullable Path chosen(int side, int files, List<Path> settings) {
        if (settings.size() == 2) {
            return settings.get(side);
        }
        return settings.isEmpty() || (files == 1 && side == 0) ? null : settings.get(0);
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException failure) {
            throw new UsageError("cannot read " + file + ": " + Faults.reason(failure));
        }
    }

    private static SavedEvaluation evaluation(Side side, Redaction redaction) {
        if (side.saved() != null) {
            return side.saved();
        }
        CaseFile file = Objects.requireNonNull(side.file());
        Settings settings = side.input().judging().settings();
        PolicyEngine engine = side.input().judging().engine(settings);
        Evaluation evaluation = CaseInput.evaluate(engine, file);
        return new EvaluationJson(engine.register(), file.places(), redaction).saved(evaluation);
    }

    /** Tells whether an evaluation shows a client by her id, which nothing but --show-content makes it do. */
    private static boolean savedWithContent(Side side) {
        return side.saved() != null && side.saved().showsContent();
    }
}
