package ca.iwso.policy.cli;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.DecisionTableJson;
import ca.iwso.policy.api.ExampleCases;
import ca.iwso.policy.api.FindingJson;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.RegisterJson;
import ca.iwso.policy.api.Remedies;
import ca.iwso.policy.cli.report.DecisionTableText;
import ca.iwso.policy.cli.report.FindingText;
import ca.iwso.policy.cli.report.Judged;
import ca.iwso.policy.cli.report.NormText;
import ca.iwso.policy.cli.report.Palette;
import ca.iwso.policy.model.finding.DecisionTable;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Explains a clause, or a finding of a case. */
final class ExplainCommand implements Command {
    private static final String SHOW_CONTENT = "--show-content";
    private static final String TABLE = "--table";

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                name(),
                "Explains a clause: its key words, how it is read, what defeats it, cases as examples.",
                "",
                "With a case it explains a finding: what happened, why it is so, and what there",
                "is to do.",
                "",
                "With --table it prints what is found for each combination of the conditions",
                "that decide a norm, as a decision table.",
                "",
                "Example: iwso-policy explain 6.9.3",
                "Example: iwso-policy explain 6.9.3/client-images --table",
                "Example: iwso-policy explain 6.9.3@lunch-photo examples/cases/week.yaml");
        spec.addPositional(PositionalParamSpec.builder()
                        .paramLabel("CLAUSE")
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .description(
                                "A clause as printed (6.9.3), a section (6.9) or the id of a norm (6.9.3/client-images). For "
                                        + "a finding it is followed by @ and the id of what it is about, such as "
                                        + "6.9.3@lunch-photo, and by @ and who bears it where several do; or the id that "
                                        + "the JSON report gives it.")
                        .build())
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .index("1..*")
                        .arity("0..*")
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Case files, which together make the case of a finding; - is standard input.")
                        .build());
        return OutputOptions.addTo(CaseInput.addOptionsTo(spec))
                .addOption(Options.flag(TABLE, "Print the decision tables of the clause instead; text or json."))
                .addOption(Options.flag(
                        SHOW_CONTENT, "Show ids of clients and recorded text, which are masked otherwise."));
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        String name = parsed.matchedPositionalValue(0, "");
        List<String> files = parsed.matchedPositionalValue(1, List.of());
        CaseInput input = new CaseInput(parsed, files);
        OutputOptions output = new OutputOptions(parsed);
        if (Options.isSet(parsed, TABLE)) {
            if (!files.isEmpty()) {
                throw new UsageError(TABLE + " is about a clause; leave the case files out");
            }
            return tables(name, input.judging(), output, console);
        }
        return files.isEmpty()
                ? clause(name, input.judging().register(), output, console)
                : finding(name, input, Options.isSet(parsed, SHOW_CONTENT), output, console);
    }

    private static int tables(String name, Judging judging, OutputOptions output, Console console) {
        List<Norm> norms = norms(name, judging.register());
        List<DecisionTable> tables = judging.engine(judging.settings()).decisionTables(norms);
        if (tables.isEmpty()) {
            throw new UsageError(name + " has no decision table: it makes no findings, or a site added it");
        }
        output.write(
                out -> {
                    switch (output.format()) {
                        case TEXT ->
                            new DecisionTableText(
                                            judging.register(), console.width(), Palette.of(output.coloured(console)))
                                    .write(tables, out);
                        case JSON -> new DecisionTableJson(judging.register()).write(tables, out);
                    }
                },
                console);
        return ExitCode.OK;
    }

    private static List<Norm> norms(String name, PolicyRegister register) {
        List<Norm> norms = Clauses.find(name, register);
        if (norms.isEmpty()) {
            if (name.contains("@")) {
                throw new UsageError("a finding is one of a case: name its files after " + name);
            }
            List<String> nearest = Clauses.nearest(name, register);
            throw new UsageError("the policy has no clause " + name
                    + (nearest.isEmpty() ? "" : "; the nearest are " + String.join(", ", nearest))
                    + "; iwso-policy clauses lists all");
        }
        return norms;
    }

    private static int clause(String name, PolicyRegister register, OutputOptions output, Console console) {
        List<Norm> norms = norms(name, register);
        output.write(
                out -> {
                    switch (output.format()) {
                        case TEXT ->
                            new NormText(register, console.width(), Palette.of(output.coloured(console)))
                                    .explain(norms, ExampleCases::of, out);
                        case JSON -> new RegisterJson(register).write(norms, out);
                    }
                },
                console);
        return ExitCode.OK;
    }

    private static int finding(
            String name, CaseInput input, boolean showContent, OutputOptions output, Console console) {
        Settings settings = input.judging().settings();
        CaseFile read = input.read(settings, console);
        if (!read.problems().isEmpty()) {
            new Faults(console).problems(read.problems());
        }
        PolicyEngine engine = input.judging().engine(settings);
        CaseFile file = input.answered(read, engine);
        Evaluation evaluation = CaseInput.evaluate(engine, file);
        Redaction redaction = showContent ? Redaction.none() : Redaction.of(file.policyCase());
        FindingChoice choice = FindingChoice.of(name, evaluation, engine.register(), redaction);
        Finding finding = choice.finding();
        Remedies remedies = engine.remedies(file, finding);
        Judged judged = new Judged(input.names(console), file, evaluation, engine.register(), redaction);
        output.write(
                out -> {
                    switch (output.format()) {
                        case TEXT ->
                            new FindingText(judged, console.width(), Palette.of(output.coloured(console)))
                                    .write(remedies, choice.others(), out);
                        case JSON ->
                            new FindingJson(engine.register(), file.places(), redaction)
                                    .write(evaluation, remedies, out);
                    }
                },
                console);
        return file.problems().isEmpty() ? ExitCode.OK : ExitCode.BAD_INPUT;
    }
}
