package ca.iwso.policy.cli;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.PolicyText;
import ca.iwso.policy.api.QuoteCheck;
import ca.iwso.policy.api.RegisterJson;
import ca.iwso.policy.cli.report.Palette;
import ca.iwso.policy.cli.report.QuotesText;
import ca.iwso.policy.cli.report.RegisterCsv;
import ca.iwso.policy.cli.report.RegisterMarkdown;
import ca.iwso.policy.cli.report.RegisterText;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists the register of norms, or checks its quotes against a policy document. */
final class ClausesCommand implements Command {
    private static final String AGAINST = "--against";

    /** The formats of the list. */
    enum Format {
        TEXT,
        JSON,
        MARKDOWN,
        CSV;

        @Override
        public String toString() {
            return Names.of(this);
        }
    }

    @Override
    public String name() {
        return "clauses";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command(
                name(),
                "Lists all norms of the policy in document order, with what the program does with each.",
                "",
                "With --against, exit codes are: 0 all quotes stand; 1 some do not;",
                "2 the document cannot be read.",
                "",
                "Example: iwso-policy clauses --format json",
                "Example: iwso-policy clauses --against amended-policy.txt");
        return OutputOptions.addTo(spec, Format.class, "text, json, markdown or csv; default: text.")
                .addOption(Options.value(
                        Path.class,
                        "FILE",
                        "Check instead whether every quote still stands in this policy document (UTF-8); text or json.",
                        AGAINST));
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        PolicyRegister register = PolicyEngine.policy();
        OutputOptions output = new OutputOptions(parsed);
        Format format = output.format(Format.class, Format.TEXT);
        Palette palette = Palette.of(output.coloured(console));
        Path document = Options.of(parsed, AGAINST, Path.class);
        if (document != null) {
            return check(register, document, format, palette, output, console);
        }
        output.write(
                out -> {
                    switch (format) {
                        case TEXT -> new RegisterText(register, console.width(), palette).write(out);
                        case JSON -> new RegisterJson(register).write(out);
                        case MARKDOWN -> new RegisterMarkdown(register).write(out);
                        case CSV -> new RegisterCsv(register).write(out);
                    }
                },
                console);
        return ExitCode.OK;
    }

    private static int check(
            PolicyRegister register,
            Path document,
            Format format,
            Palette palette,
            OutputOptions output,
            Console console) {
        if (format != Format.TEXT && format != Format.JSON) {
            throw new UsageError(AGAINST + " writes text or json, not " + format);
        }
        List<QuoteCheck> checks = PolicyText.of(read(document)).check(register);
        output.write(
                out -> {
                    if (format == Format.JSON) {
                        new RegisterJson(register).write(checks, out);
                    } else {
                        new QuotesText(console.width(), palette).write(checks, out);
                    }
                },
                console);
        return checks.stream().allMatch(QuoteCheck::stands) ? ExitCode.OK : ExitCode.QUOTE_MISSING;
    }

    private static String read(Path document) {
        try {
            return Files.readString(document);
        } catch (CharacterCodingException notUtf8) {
            throw new UsageError(document + " is not UTF-8 text; save it as UTF-8");
        } catch (IOException failure) {
            throw new UsageError("cannot read " + document + ": " + Faults.reason(failure));
        }
    }
}
