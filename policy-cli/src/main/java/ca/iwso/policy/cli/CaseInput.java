package ca.iwso.policy.cli;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.SettingsReader;
import ca.iwso.policy.api.SiteRules;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of all commands that read a case, and the reading of it. */
final class CaseInput {
    private static final String STANDARD_INPUT = "-";
    private static final String STANDARD_INPUT_NAME = "standard input";
    static final String SETTINGS = "--settings";
    private static final String RULES = "--rules";
    private static final String AS_OF = "--as-of";
    private static final String KEEP_GOING = "--keep-going";

    private final List<String> files;
    private final @Nullable Path settingsFile;
    private final @Nullable SiteRules rules;
    private final @Nullable String asOf;
    private final boolean keepGoing;

    /** Takes the values of the options, and reads the rules of the site. */
    CaseInput(ParseResult parsed) {
        this(parsed, parsed.matchedPositionalValue(0, List.of()), Options.of(parsed, SETTINGS, Path.class));
    }

    /** Takes the values of the options but for files and settings. */
    CaseInput(ParseResult parsed, List<String> files, @Nullable Path settingsFile) {
        this.files = files;
        this.settingsFile = settingsFile;
        Path folder = Options.of(parsed, RULES, Path.class);
        rules = folder == null ? null : SiteRules.read(folder);
        asOf = Options.of(parsed, AS_OF, String.class);
        keepGoing = Options.isSet(parsed, KEEP_GOING);
    }

    /** Adds the options to a command. */
    static CommandSpec addTo(CommandSpec command) {
        return addJudgingTo(command.addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Case files, YAML or JSON, which together make one case; - is standard input.")
                        .build()))
                .addOption(asOfOption())
                .addOption(Options.flag(KEEP_GOING, "Judge what can be read although some entries cannot."));
    }

    /** Adds the options that say by what a case is judged. */
    static CommandSpec addJudgingTo(CommandSpec command) {
        return addRulesTo(command.addOption(
                Options.value(Path.class, "FILE", "Settings: readings, parameters, hardened norms.", SETTINGS)));
    }

    /** Adds the option that names the rules of a site. */
    static CommandSpec addRulesTo(CommandSpec command) {
        return command.addOption(Options.value(
                Path.class,
                "FOLDER",
                "Norms and rules of your own, beside the policy. They are code: name no folder of others.",
                RULES));
    }

    /** Gives the option that says as of when to judge. */
    static OptionSpec asOfOption() {
        return Options.value(
                String.class, "TIME", "Judge as of this time, such as 2026-03-31 or 2026-03-31T17:00:00-04:00.", AS_OF);
    }

    /** Gives the register of the policy, with the norms of the site. */
    PolicyRegister register() {
        return rules == null ? PolicyEngine.policy() : rules.register();
    }

    /** Reads the settings. */
    Settings settings() {
        if (settingsFile == null) {
            return Settings.standard();
        }
        return (rules == null ? new SettingsReader() : new SettingsReader(rules.register())).read(settingsFile);
    }

    /** Gives the engine of these settings and of the rules of the site. */
    PolicyEngine engine(Settings settings) {
        return rules == null
                ? PolicyEngine.with(settings)
                : PolicyEngine.builder().settings(settings).rules(rules).build();
    }

    /** Reads the case under some settings. */
    CaseFile read(Settings settings, Console console) {
        CaseReader reader = keepGoing ? new CaseReader(settings).keepGoing() : new CaseReader(settings);
        CaseFile read;
        if (files.contains(STANDARD_INPUT)) {
            if (files.size() > 1) {
                throw new UsageError("standard input (-) cannot be joined with other files");
            }
            read = reader.read(STANDARD_INPUT_NAME, console.in());
        } else {
            read = reader.read(files.stream().map(Path::of).toList());
        }
        if (asOf == null) {
            return read;
        }
        Moment moment = moment(asOf, settings);
        return new CaseFile(
                PolicyCaseBuilder.builder(read.policyCase()).asOf(moment).build(), read.places(), read.problems());
    }

    /** Judges a case; throws UsageError for one without any time. */
    static Evaluation evaluate(PolicyEngine engine, CaseFile file) {
        try {
            return engine.evaluate(file);
        } catch (IllegalArgumentException timeless) {
            if (file.policyCase().asOf().isKnown()) {
                throw timeless;
            }
            throw new UsageError("the case records no time; say as of when to judge it: asOf in the file, or --as-of");
        }
    }

    private static Moment moment(String text, Settings settings) {
        try {
            return text.contains("T") ? Moment.at(text) : Moment.on(LocalDate.parse(text), settings.zone());
        } catch (DateTimeException noTime) {
            throw new UsageError(
                    AS_OF + " is no date such as 2026-03-31 and no time such as 2026-03-31T17:00:00-04:00");
        }
    }

    /** Gives the names of the files as they were given. */
    List<String> names() {
        return files.stream()
                .map(file -> file.equals(STANDARD_INPUT) ? STANDARD_INPUT_NAME : file)
                .toList();
    }
}
