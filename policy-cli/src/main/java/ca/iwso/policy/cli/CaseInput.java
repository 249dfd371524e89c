package ca.iwso.policy.cli;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.SettingsReader;
import ca.iwso.policy.api.SiteRules;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.norm.Settings;
import java.io.File;
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
    private static final String EACH = "--each";
    /** How the reader's report of an id that is given twice starts. */
    private static final String SECOND = "a second ";

    private static final String SETTINGS = "--settings";
    /** With what the part of a pattern starts that stands for several names. */
    private static final String WILD = "*?[{";

    private static final String RULES = "--rules";
    private static final String AS_OF = "--as-of";
    private static final String KEEP_GOING = "--keep-going";

    private List<String> files;
    private final @Nullable Path settingsFile;
    private final @Nullable SiteRules rules;
    private final @Nullable String asOf;
    private final boolean keepGoing;
    private final boolean knowsEach;
    private final boolean each;

    /** Takes the values of the options, and reads the rules of the site. */
    CaseInput(ParseResult parsed) {
        files = parsed.matchedPositionalValue(0, List.of());
        if (files.contains(STANDARD_INPUT) && files.size() > 1) {
            throw new UsageError("standard input (-) cannot be joined with other files");
        }
        knowsEach = parsed.commandSpec().findOption(EACH) != null;
        each = Options.isSet(parsed, EACH);
        settingsFile = Options.of(parsed, SETTINGS, Path.class);
        Path folder = Options.of(parsed, RULES, Path.class);
        rules = folder == null ? null : SiteRules.read(folder);
        asOf = Options.of(parsed, AS_OF, String.class);
        keepGoing = Options.isSet(parsed, KEEP_GOING);
    }

    /** Adds the options to a command. */
    static CommandSpec addTo(CommandSpec command) {
        return command.addPositional(PositionalParamSpec.builder()
                        .paramLabel("FILE")
                        .arity("1..*")
                        .required(true)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .description("Case files, YAML or JSON, which together make one case: files, folders with all "
                                + "cases below them, and patterns such as 'cases/**/*.yaml'; - is standard input.")
                        .build())
                .addOption(
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
                .addOption(Options.flag(KEEP_GOING, "Judge what can be read although some entries cannot."));
    }

    /** Adds the option of a command that can take each file for a case of its own. */
    static CommandSpec addEach(CommandSpec command) {
        return command.addOption(Options.flag(EACH, "Take each file for a case of its own, and sum up at the end."));
    }

    /** Tells whether a name stands for more than a file of that name: for a folder, or for what matches a pattern. */
    static boolean isMany(String name) {
        File named = new File(name);
        if (named.exists()) {
            return named.isDirectory();
        }
        for (int i = 0; i < name.length(); i++) {
            if (WILD.indexOf(name.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Gives the files that the names stand for, which it looks for at the first call. */
    List<String> files(Console console) {
        for (String name : files) {
            if (isMany(name)) {
                files = new CaseFiles(console).of(files);
                break;
            }
        }
        return files;
    }

    /** Tells whether each file is a case of its own. */
    boolean each() {
        return each;
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

    /** Reads the case under some settings; with {@code --each}, the case of one file. */
    CaseFile read(Settings settings, Console console) {
        try {
            return read(files(console), settings, console);
        } catch (BadInput bad) {
            throw knowsEach && files.size() > 1 ? new BadInput(withHint(bad.problems())) : bad;
        }
    }

    /** Reads one of the files as a case of its own. */
    CaseFile read(String file, Settings settings, Console console) {
        return read(List.of(file), settings, console);
    }

    private CaseFile read(List<String> some, Settings settings, Console console) {
        CaseReader reader = keepGoing ? new CaseReader(settings).keepGoing() : new CaseReader(settings);
        CaseFile read = some.contains(STANDARD_INPUT)
                ? reader.read(CaseReader.STANDARD_INPUT, console.in())
                : reader.read(some.stream().map(Path::of).toList());
        if (asOf == null) {
            return read;
        }
        Moment moment = moment(AS_OF, asOf, settings);
        return new CaseFile(
                PolicyCaseBuilder.builder(read.policyCase()).asOf(moment).build(), read.places(), read.problems());
    }

    /** Adds to the first id that several files give what to do where they are separate cases. */
    private static List<Problem> withHint(List<Problem> problems) {
        List<Problem> hinted = new ArrayList<>(problems);
        for (int i = 0; i < hinted.size(); i++) {
            Problem problem = hinted.get(i);
            if (problem.found().startsWith(SECOND) && problem.hint().isEmpty()) {
                String hint = "if each file is a case of its own, add " + EACH;
                hinted.set(i, new Problem(problem.place(), problem.found(), problem.allowed(), hint));
                break;
            }
        }
        return hinted;
    }

    /** Gives the moment that an option names; throws UsageError where it names none. */
    static Moment moment(String option, String text, Settings settings) {
        try {
            return text.contains("T") ? Moment.at(text) : Moment.on(LocalDate.parse(text), settings.zone());
        } catch (DateTimeException noTime) {
            throw new UsageError(
                    option + " is no date such as 2026-03-31 and no time such as 2026-03-31T17:00:00-04:00");
        }
    }

    /** Gives the names of the files, once they are found. */
    List<String> names() {
        return files.stream().map(CaseInput::name).toList();
    }

    /** Gives the name of a file as reports show it. */
    static String name(String file) {
        return file.equals(STANDARD_INPUT) ? CaseReader.STANDARD_INPUT : file;
    }
}
