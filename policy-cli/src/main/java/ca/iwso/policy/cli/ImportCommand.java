package ca.iwso.policy.cli;

import ca.iwso.policy.api.ActivityStreamsImport;
import ca.iwso.policy.api.CsvImport;
import ca.iwso.policy.api.ImportedCase;
import ca.iwso.policy.api.SettingsReader;
import ca.iwso.policy.model.norm.Settings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Makes a case file of what another system exported. */
final class ImportCommand implements Command {
    private static final String ACTOR = "--actor";
    private static final String ACCOUNT = "--account";
    private static final String HOLDER = "--holder";
    private static final String OUTPUT = "--output";
    private static final String FORCE = "--force";
    private static final String SETTINGS = "--settings";
    private static final String MAPPING = "--mapping";
    private static final String STANDARD_INPUT = "-";
    private static final String STANDARD_INPUT_NAME = "standard input";
    private static final String IMPORTED = "imported-account";

    @Override
    public String name() {
        return "import";
    }

    @Override
    public CommandSpec spec() {
        return Options.command(
                        name(),
                        "Makes a case file of an export: ActivityStreams 2.0 or comma-separated values.",
                        "",
                        "ActivityStreams 2.0 is what a Mastodon archive's outbox.json holds. Of",
                        "comma-separated values, a mapping tells the columns (docs/importing.md).",
                        "What could not be taken over is listed on standard error, each with its place",
                        "and the reason. No text of a post, no name and no address is taken over.",
                        "",
                        "Exit codes: 0 the case was written; 2 bad input or usage.",
                        "",
                        "Example: iwso-policy import --holder bea -o bea.yaml outbox.json",
                        "Example: iwso-policy import --mapping columns.yaml -o posts.yaml posts.csv")
                .addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .index("0")
                        .arity("1")
                        .required(true)
                        .type(String.class)
                        .description("The export, JSON or CSV; - is standard input.")
                        .build())
                .addOption(
                        Options.value(Path.class, "FILE", "What the columns of comma-separated values mean.", MAPPING))
                .addOption(Options.value(
                        Path.class, "FILE", "The actor.json beside it, which tells the account's followers.", ACTOR))
                .addOption(Options.value(
                        String.class, "ID", "What the case calls the account; default: " + IMPORTED + ".", ACCOUNT))
                .addOption(Options.value(
                        String.class, "ID", "The member of staff whose account it is; left out, nobody knows.", HOLDER))
                .addOption(Options.value(
                        Path.class,
                        "FILE",
                        "Write the case to this file, which appears whole or not at all; default: standard output.",
                        "-o",
                        OUTPUT))
                .addOption(Options.flag(FORCE, "Write over a file that exists."))
                .addOption(Options.value(Path.class, "FILE", "Settings, for the time zone.", SETTINGS));
    }

    @Override
    public int run(ParseResult parsed, Console console) {
        String file = parsed.matchedPositionalValue(0, "");
        Path output = Options.of(parsed, OUTPUT, Path.class);
        if (output != null && Files.exists(output) && !Options.isSet(parsed, FORCE)) {
            throw new UsageError(output + " exists; name another file, or write over it with " + FORCE);
        }
        Path chosen = Options.of(parsed, SETTINGS, Path.class);
        Settings settings = chosen == null ? Settings.standard() : new SettingsReader().read(chosen);
        ImportedCase imported = imported(parsed, file, settings, console);
        String text = header(file) + imported.yaml();
        Output.write(out -> out.write(text.getBytes(StandardCharsets.UTF_8)), output, console);
        new Faults(console).leftOut(imported.unmapped());
        if (output != null) {
            int events = imported.caseFile().policyCase().events().size();
            String name = ShellWords.quoted(output.toString());
            console.print(output + ": " + (events == 1 ? "1 event" : events + " events") + "\n"
                    + "Ask what is open:  iwso-policy questions --interactive " + name + "\n"
                    + "Judge it:          iwso-policy evaluate " + name + "\n");
        }
        return ExitCode.OK;
    }

    private static ImportedCase imported(ParseResult parsed, String file, Settings settings, Console console) {
        Path mapping = Options.of(parsed, MAPPING, Path.class);
        if (mapping == null && file.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new UsageError("say what the columns of " + file + " mean, in a file named with " + MAPPING);
        }
        return mapping == null
                ? activities(parsed, file, settings, console)
                : rows(CsvImport.by(mapping, settings), parsed, file, console);
    }

    private static ImportedCase rows(CsvImport importer, ParseResult parsed, String file, Console console) {
        for (String other : List.of(ACTOR, ACCOUNT, HOLDER)) {
            if (Options.isSet(parsed, other)) {
                throw new UsageError(other + " goes with ActivityStreams; the mapping says it for rows");
            }
        }
        return file.equals(STANDARD_INPUT)
                ? importer.read(STANDARD_INPUT_NAME, console.in())
                : importer.read(Path.of(file));
    }

    private static ImportedCase activities(ParseResult parsed, String file, Settings settings, Console console) {
        String account = id(Objects.requireNonNullElse(Options.of(parsed, ACCOUNT, String.class), IMPORTED), ACCOUNT);
        String holder = Options.of(parsed, HOLDER, String.class);
        ActivityStreamsImport importer = ActivityStreamsImport.as(account, settings);
        if (holder != null) {
            importer = importer.heldBy(id(holder, HOLDER));
        }
        Path actor = Options.of(parsed, ACTOR, Path.class);
        if (!file.equals(STANDARD_INPUT)) {
            return importer.read(Path.of(file), actor);
        }
        if (actor != null) {
            throw new UsageError(ACTOR + " goes with a file, not with standard input");
        }
        return importer.read(STANDARD_INPUT_NAME, console.in());
    }

    private static String id(@Nullable String id, String option) {
        boolean plain = id != null
                && !id.isEmpty()
                && id.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-@:".indexOf(c) >= 0);
        if (!plain) {
            throw new UsageError(option + " is an id: write letters, digits and . _ - @ :");
        }
        return String.valueOf(id);
    }

    private static String header(String file) {
        String source = file.equals(STANDARD_INPUT)
                ? "standard input"
                : String.valueOf(Path.of(file).getFileName());
        return "# Imported from " + source.replaceAll("\\p{Cntrl}", " ")
                + ". What it leaves out nobody recorded: add the registers, or answer the questions.\n";
    }
}
