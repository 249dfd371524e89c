package ca.iwso.policy.cli;

import ca.iwso.policy.api.Answers;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.SettingsReader;
import ca.iwso.policy.api.SiteRules;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of all commands that read a case, and the reading of it. */
final class CaseInput {
    private static final String STANDARD_INPUT = "-";
    private static final String STANDARD_INPUT_NAME = "standard input";
    private static final String SETTINGS = "--settings";
    private static final String RULES = "--rules";
    private static final String AS_OF = "--as-of";
    private static final String KEEP_GOING = "--keep-going";
    private static final String ANSWERS = "--answers";

    private final List<String> files;
    private final @Nullable Path settingsFile;
    private final @Nullable Path rulesFolder;
    private final @Nullable SiteRules rules;
    private final @Nullable String asOf;
    private final boolean keepGoing;
    private final List<Path> answers;

    /** Takes the values of the options, and reads the rules of the site. */
    CaseInput(ParseResult parsed) {
        this(parsed, parsed.matchedPositionalValue(0, List.of()));
    }

    /** Takes the values of the options of a command whose files are not its first parameters. */
    CaseInput(ParseResult parsed, List<String> files) {
        this.files = List.copyOf(files);
        settingsFile = Options.of(parsed, SETTINGS, Path.class);
        rulesFolder = Options.of(parsed, RULES, Path.class);
        rules = rulesFolder == null ? null : SiteRules.read(rulesFolder);
        asOf = Options.of(parsed, AS_OF, String.class);
        keepGoing = Options.isSet(parsed, KEEP_GOING);
        answers = Options.all(parsed, ANSWERS, Path.class);
    }

    private CaseInput(
            List<String> files,
            @Nullable Path settingsFile,
            @Nullable Path rulesFolder,
            @Nullable SiteRules rules,
            @Nullable String asOf,
            boolean keepGoing,
            List<Path> answers) {
        this.files = files;
        this.settingsFile = settingsFile;
        this.rulesFolder = rulesFolder;
        this.rules = rules;
        this.asOf = asOf;
        this.keepGoing = keepGoing;
        this.answers = List.copyOf(answers);
    }

    /** Adds the options to a command. */
    static CommandSpec addTo(CommandSpec command) {
        return addOptionsTo(command.addPositional(PositionalParamSpec.builder()
                .paramLabel("FILE")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Case files, YAML or JSON, which together make one case; - is standard input.")
                .build()));
    }

    /** Adds the options without the files. */
    static CommandSpec addOptionsTo(CommandSpec command) {
        return command.addOption(
                        Options.value(Path.class, "FILE", "Settings: readings, parameters, hardened norms.", SETTINGS))
                .addOption(Options.value(
                        Path.class,
                        "FOLDER",
                        "Norms and rules of your own, beside the policy. They are code: name no folder of others.",
                        RULES))
                .addOption(Options.value(
                        String.class,
                        "TIME",
                        "Judge as of this time, such as 2026-03-31 or 2026-03-31T17:00:00-04:00.",
                        AS_OF))
                .addOption(Options.flag(KEEP_GOING, "Judge what can be read although some entries cannot."))
                .addOption(Options.values(
                        Path.class,
                        "FILE",
                        "Answers to questions, as questions --interactive writes them; several may be named.",
                        ANSWERS));
    }

    /** Reads the settings. */
    Settings settings() {
        if (settingsFile == null) {
            return Settings.standard();
        }
        return new SettingsReader(register()).read(settingsFile);
    }

    /** Gives the register of the policy and of the rules of the site. */
    PolicyRegister register() {
        return rules == null ? PolicyEngine.policy() : rules.register();
    }

    /** Gives the engine of these settings and of the rules of the site. */
    PolicyEngine engine(Settings settings) {
        try {
            return rules == null
                    ? PolicyEngine.with(settings)
                    : PolicyEngine.builder().settings(settings).rules(rules).build();
        } catch (IllegalArgumentException unknownSetting) {
            throw new UsageError(SETTINGS + ": " + unknownSetting.getMessage());
        }
    }

    /** Judges a case; throws UsageError for one that records no time. */
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
        return asOf == null ? read : asOf(read, moment(asOf, settings));
    }

    /** Gives a case with the answers in it; they do not move the time as of which it is judged. */
    CaseFile answered(CaseFile file, PolicyEngine engine) {
        if (answers.isEmpty()) {
            return file;
        }
        CaseFile fixed = file.policyCase().asOf().isKnown()
                ? file
                : asOf(file, evaluate(engine, file).asOf());
        return answered(fixed, engine.settings());
    }

    /** Gives a case with the answers in it. */
    CaseFile answered(CaseFile file, Settings settings) {
        CaseFile answered = file;
        for (Path each : answers) {
            answered = Answers.read(each, settings).mergedInto(answered, settings);
        }
        return answered;
    }

    /** Gives a case that is judged as of some time. */
    static CaseFile asOf(CaseFile file, Moment moment) {
        return new CaseFile(file.policyCase().withAsOf(moment), file.places(), file.problems());
    }

    private static Moment moment(String text, Settings settings) {
        try {
            return text.contains("T") ? Moment.at(text) : Moment.on(LocalDate.parse(text), settings.zone());
        } catch (DateTimeException noTime) {
            throw new UsageError(
                    AS_OF + " is no date such as 2026-03-31 and no time such as 2026-03-31T17:00:00-04:00");
        }
    }

    /** Gives the same input with one more file of answers. */
    CaseInput with(Path more) {
        List<Path> all = new ArrayList<>(answers);
        if (!all.contains(more)) {
            all.add(more);
        }
        return new CaseInput(files, settingsFile, rulesFolder, rules, asOf, keepGoing, all);
    }

    /** Gives the files of answers. */
    List<Path> answers() {
        return answers;
    }

    /** Gives the files of the case, without standard input. */
    List<Path> caseFiles() {
        return files.stream()
                .filter(file -> !file.equals(STANDARD_INPUT))
                .map(Path::of)
                .toList();
    }

    /** Gives the first of its files. */
    Path firstFile() {
        return Path.of(files.get(0));
    }

    /** Tells whether the case comes from standard input. */
    boolean isStandardInput() {
        return files.contains(STANDARD_INPUT);
    }

    /** Gives the command line that does something else with the same case. */
    String commandLine(String command) {
        List<String> words = new ArrayList<>(List.of("iwso-policy", command));
        add(SETTINGS, settingsFile, words);
        add(RULES, rulesFolder, words);
        add(AS_OF, asOf, words);
        answers.forEach(each -> add(ANSWERS, each, words));
        if (keepGoing) {
            words.add(KEEP_GOING);
        }
        files.forEach(each -> words.add(quoted(each)));
        return String.join(" ", words);
    }

    private static void add(String option, @Nullable Object value, List<String> words) {
        if (value != null) {
            words.add(option);
            words.add(quoted(value.toString()));
        }
    }

    /** Gives a word as a shell takes it for one. */
    static String quoted(String word) {
        boolean plain = !word.isEmpty()
                && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./@:+=".indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** Gives the names of the files as they were given. */
    List<String> names() {
        return files.stream()
                .map(file -> file.equals(STANDARD_INPUT) ? STANDARD_INPUT_NAME : file)
                .toList();
    }
}
