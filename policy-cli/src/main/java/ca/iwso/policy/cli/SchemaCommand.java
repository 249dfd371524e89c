package ca.iwso.policy.cli;

import ca.iwso.policy.api.FileSchema;
import ca.iwso.policy.model.Names;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints the JSON Schema of a kind of file, with which an editor completes and checks. */
final class SchemaCommand implements Command {
    private static final String OUTPUT = "--output";

    /** The kinds of files, under the names by which users choose. */
    enum Kind {
        CASE(FileSchema.CASE),
        SETTINGS(FileSchema.SETTINGS),
        ANSWERS(FileSchema.ANSWERS),
        TEST(FileSchema.TEST);

        private final FileSchema schema;

        Kind(FileSchema schema) {
            this.schema = schema;
        }

        @Override
        public String toString() {
            return Names.of(this);
        }
    }

    @Override
    public String name() {
        return "schema";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                        name(),
                        "Prints the JSON Schema (2020-12) of a kind of file, with which an editor completes and checks.",
                        "",
                        "Put this line at the top of a case file:",
                        "  # yaml-language-server: $schema=case.schema.json",
                        "",
                        "Example: iwso-policy schema -o case.schema.json case")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("KIND")
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(Kind.class)
                        .description("case, settings, answers or test.")
                        .build());
        return Judging.addRulesTo(spec)
                .addOption(Options.value(
                        Path.class, "FILE", "Write to this file, which appears whole or not at all.", "-o", OUTPUT));
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        Kind kind = parsed.matchedPositionalValue(0, Kind.CASE);
        Judging judging = new Judging(parsed, null);
        Output.write(
                out -> kind.schema.write(judging.register(), out), Options.of(parsed, OUTPUT, Path.class), console);
        return ExitCode.OK;
    }
}
