package ca.iwso.policy.cli;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.CaseChecksJson;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.testing.CaseCheck;
import ca.iwso.policy.api.testing.ExpectedCase;
import ca.iwso.policy.api.testing.ExpectedCaseReader;
import ca.iwso.policy.api.testing.OutcomeCoverage;
import ca.iwso.policy.cli.report.ChecksJunit;
import ca.iwso.policy.cli.report.ChecksText;
import ca.iwso.policy.cli.report.Palette;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Judges cases with what is expected of them, and compares. */
final class TestCommand implements Command {
    private static final String COVERAGE = "--coverage";
    private static final String MIN_COVERAGE = "--min-coverage";
    private static final String SHOW_CONTENT = "--show-content";
    private static final int PERCENT = 100;

    /** The formats of the results. */
    enum Format {
        TEXT,
        JSON,
        JUNIT;

        @Override
        public String toString() {
            return Names.of(this);
        }
    }

    @Override
    public String name() {
        return "test";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        name(),
                        "Judges cases with what is expected of them, and tells every difference: also a finding that no"
                                + " expectation names.",
                        "",
                        "Exit codes: 0 all as expected; 1 a difference, or less coverage than asked",
                        "for; 2 bad input or usage.",
                        "",
                        "Example: iwso-policy test examples/cases",
                        "Example: iwso-policy test -f junit -o results.xml our-cases.yaml")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("PATH")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description(
                                "Files of cases; of a folder, all that are called",
                                "cases.yaml, *-cases.yaml or *.expected.yaml.")
                        .build());
        return OutputOptions.addTo(Judging.addTo(spec), Format.class, "text, json or junit; default: text.")
                .addOption(Options.flag(COVERAGE, "List the outcomes of norms that no case shows."))
                .addOption(Options.value(
                        Integer.class, "PERCENT", "Fail where the cases show fewer of the outcomes.", MIN_COVERAGE))
                .addOption(Options.flag(
                        SHOW_CONTENT, "Show ids of clients and recorded text, which results otherwise mask."));
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        Judging judging = new Judging(parsed);
        OutputOptions output = new OutputOptions(parsed);
        Integer least = Options.of(parsed, MIN_COVERAGE, Integer.class);
        if (least != null && (least < 0 || least > PERCENT)) {
            throw new UsageError(MIN_COVERAGE + " is a percentage from 0 to 100");
        }
        PolicyRegister register = judging.register();
        List<ExpectedCase> cases = read(
                files(parsed.matchedPositionalValue(0, List.of())),
                new ExpectedCaseReader(register, judging.settings()));
        List<CaseCheck> checks = check(cases, judging);
        OutcomeCoverage coverage = OutcomeCoverage.of(register, cases);
        boolean showsContent = Options.isSet(parsed, SHOW_CONTENT);
        output.write(
                out -> {
                    switch (output.format(Format.class, Format.TEXT)) {
                        case TEXT ->
                            new ChecksText(
                                            console.width(),
                                            Palette.of(output.coloured(console)),
                                            register,
                                            showsContent)
                                    .write(checks, coverage, Options.isSet(parsed, COVERAGE), out);
                        case JSON -> new CaseChecksJson(register, coverage, showsContent).write(checks, out);
                        case JUNIT -> new ChecksJunit(register, showsContent).write(checks, out);
                    }
                },
                console);
        if (least != null && coverage.percent() < least) {
            console.err()
                    .println("iwso-policy: the cases show " + coverage.percent() + " % of the outcomes, not " + least
                            + " %; " + COVERAGE + " lists the others");
            return ExitCode.DIFFERENCE;
        }
        return checks.stream().allMatch(CaseCheck::passed) ? ExitCode.OK : ExitCode.DIFFERENCE;
    }

    /** Gives the files named, and those of folders that are named as files of cases. */
    private static List<Path> files(List<String> names) {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            Path path = Path.of(name);
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> below = Files.walk(path)) {
                List<Path> found = below.filter(Files::isRegularFile)
                        .filter(ExpectedCaseReader::isNamedAsOne)
                        .sorted()
                        .toList();
                if (found.isEmpty()) {
                    throw new UsageError("there is no file of cases in " + name
                            + "; they are named cases.yaml, my-cases.yaml or week.expected.yaml");
                }
                files.addAll(found);
            } catch (IOException failure) {
                throw new UsageError("cannot read " + name + ": " + Faults.reason(failure));
            }
        }
        return files.stream().distinct().toList();
    }

    /** Reads all files; throws BadInput with the problems of all. */
    private static List<ExpectedCase> read(List<Path> files, ExpectedCaseReader reader) {
        List<ExpectedCase> cases = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                cases.addAll(reader.read(file));
            } catch (BadInput bad) {
                problems.addAll(bad.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInput(problems);
        }
        return cases;
    }

    private static List<CaseCheck> check(List<ExpectedCase> cases, Judging judging) {
        Map<Settings, PolicyEngine> engines = new HashMap<>();
        List<CaseCheck> checks = new ArrayList<>();
        for (ExpectedCase each : cases) {
            checks.add(CaseCheck.of(each, engines.computeIfAbsent(each.settings(), judging::engine)));
        }
        return checks;
    }
}
