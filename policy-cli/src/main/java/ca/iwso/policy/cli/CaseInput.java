package ca.iwso.policy.cli;

import ca.iwso.policy.api.Answers;
import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Settings;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of all commands that read a case, and the reading of it. */
final class CaseInput {
    private static final String STANDARD_INPUT = "-";
    private static final String EACH = "--each";
    /** How the reader's report of an id that is given twice starts. */
    private static final String SECOND = "a second ";

    private static final String AS_OF = "--as-of";
    private static final String KEEP_GOING = "--keep-going";
    private static final String ANSWERS = "--answers";

    private final Judging judging;
    private final List<String> named;
    private @Nullable List<String> files;
    private final @Nullable String asOf;
    private final boolean keepGoing;
    private final boolean knowsEach;
    private final boolean each;
    private final List<Path> answers;

    /** Takes the values of the options, and reads the rules of the site. */
    CaseInput(ParseResult parsed) {
        this(parsed, parsed.matchedPositionalValue(0, List.of()));
    }

    /** Takes the values of the options of a command whose files are not its first parameters. */
    CaseInput(ParseResult parsed, List<String> files) {
        this(parsed, files, new Judging(parsed));
    }

    /** Takes the values of the options but for the files and what the case is judged by. */
    CaseInput(ParseResult parsed, List<String> files, Judging judging) {
        if (files.contains(STANDARD_INPUT) && files.size() > 1) {
            throw new UsageError("standard input (-) cannot be joined with other files");
        }
        this.named = List.copyOf(files);
        this.judging = judging;
        asOf = Options.of(parsed, AS_OF, String.class);
        keepGoing = Options.isSet(parsed, KEEP_GOING);
        knowsEach = parsed.commandSpec().findOption(EACH) != null;
        each = Options.isSet(parsed, EACH);
        answers = Options.all(parsed, ANSWERS, Path.class);
        if (each && !answers.isEmpty()) {
            throw new UsageError(ANSWERS + " belongs to one case; leave " + EACH + " out");
        }
    }

    private CaseInput(CaseInput other, List<Path> answers) {
        this.judging = other.judging;
        this.named = other.named;
        this.files = other.files;
        this.asOf = other.asOf;
        this.keepGoing = other.keepGoing;
        this.knowsEach = other.knowsEach;
        this.each = other.each;
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
                .description("Case files, YAML or JSON, which together make one case: files, folders with all "
                        + "cases below them, and patterns such as 'cases/**/*.yaml'; - is standard input.")
                .build()));
    }

    /** Adds the options without the files. */
    static CommandSpec addOptionsTo(CommandSpec command) {
        return Judging.addTo(command)
                .addOption(asOfOption())
                .addOption(Options.flag(KEEP_GOING, "Judge what can be read although some entries cannot."))
                .addOption(Options.values(
                        Path.class,
                        "FILE",
                        "Answers to questions, as questions --interactive writes them; several may be named.",
                        ANSWERS));
    }

    /** Adds the option of a command that can take each file for a case of its own. */
    static CommandSpec addEach(CommandSpec command) {
        return command.addOption(Options.flag(EACH, "Take each file for a case of its own, and sum up at the end."));
    }

    /** Gives the option that says as of when to judge. */
    static OptionSpec asOfOption() {
        return Options.value(
                String.class, "TIME", "Judge as of this time, such as 2026-03-31 or 2026-03-31T17:00:00-04:00.", AS_OF);
    }

    /** Tells whether what cannot be read is left out. */
    boolean keepsGoing() {
        return keepGoing;
    }

    /** Gives by what the case is judged. */
    Judging judging() {
        return judging;
    }

    /** Gives the files that the names stand for, which it looks for at the first call. */
    List<String> files(Console console) {
        if (files == null) {
            files = named.stream().anyMatch(CaseFiles::isMany) ? new CaseFiles(console).of(named) : named;
        }
        return files;
    }

    /** Tells whether each file is a case of its own. */
    boolean each() {
        return each;
    }

    /** Reads the case under some settings; with {@code --each}, the case of one file. */
    CaseFile read(Settings settings, Console console) {
        List<String> all = files(console);
        try {
            return read(all, settings, console);
        } catch (BadInput bad) {
            throw knowsEach && all.size() > 1 ? new BadInput(withHint(bad.problems())) : bad;
        }
    }

    /** Reads one of the files as a case of its own. */
    CaseFile read(String file, Settings settings, Console console) {
        return read(List.of(file), settings, console);
    }

    /** Reads the records by which a stream of events is judged; throws UsageError where they do not say as of when. */
    CaseFile records(Settings settings, Console console) {
        CaseFile records = read(files(console), settings, reader(settings).recordsOnly(), console);
        if (!records.policyCase().asOf().isKnown()) {
            throw new UsageError("the last event of a stream is not known before: say as of when to judge it, with "
                    + AS_OF + " or asOf in the case");
        }
        return records;
    }

    private CaseFile read(List<String> some, Settings settings, Console console) {
        return read(some, settings, reader(settings), console);
    }

    private CaseReader reader(Settings settings) {
        return keepGoing ? new CaseReader(settings).keepGoing() : new CaseReader(settings);
    }

    private CaseFile read(List<String> some, Settings settings, CaseReader reader, Console console) {
        CaseFile read = some.contains(STANDARD_INPUT)
                ? reader.read(CaseReader.STANDARD_INPUT, console.in())
                : reader.read(some.stream().map(Path::of).toList());
        return asOf == null ? read : asOf(read, moment(AS_OF, asOf, settings));
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

    /** Judges a case; throws UsageError for one without any time. */
    static Evaluation evaluate(PolicyEngine engine, CaseFile file) {
        return evaluate(engine, file, null);
    }

    /** Judges a case, and shows how far it has come; throws UsageError for one without any time. */
    static Evaluation evaluate(PolicyEngine engine, CaseFile file, @Nullable Progress progress) {
        try {
            return progress == null ? engine.evaluate(file) : engine.evaluate(file, progress::done);
        } catch (IllegalArgumentException timeless) {
            if (file.policyCase().asOf().isKnown()) {
                throw timeless;
            }
            throw new UsageError("the case records no time; say as of when to judge it: asOf in the file, or --as-of");
        }
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
        for (Path some : answers) {
            answered = Answers.read(some, settings).mergedInto(answered, settings);
        }
        return answered;
    }

    /** Gives a case that is judged as of some time. */
    static CaseFile asOf(CaseFile file, Moment moment) {
        return new CaseFile(file.policyCase().withAsOf(moment), file.places(), file.problems());
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

    /** Gives the same input with one more file of answers. */
    CaseInput with(Path more) {
        List<Path> all = new ArrayList<>(answers);
        if (!all.contains(more)) {
            all.add(more);
        }
        return new CaseInput(this, all);
    }

    /** Gives the files of answers. */
    List<Path> answers() {
        return answers;
    }

    /** Gives the files of the case, without standard input. */
    List<Path> caseFiles(Console console) {
        return files(console).stream()
                .filter(file -> !file.equals(STANDARD_INPUT))
                .map(Path::of)
                .toList();
    }

    /** Tells whether the case comes from standard input. */
    boolean isStandardInput() {
        return named.contains(STANDARD_INPUT);
    }

    /** Gives the command line that does something else with the same case. */
    String commandLine(String command) {
        List<String> words = new ArrayList<>(List.of("iwso-policy", command));
        judging.addTo(words);
        ShellWords.add(AS_OF, asOf, words);
        answers.forEach(some -> ShellWords.add(ANSWERS, some, words));
        if (keepGoing) {
            words.add(KEEP_GOING);
        }
        named.forEach(name -> words.add(ShellWords.quoted(name)));
        return String.join(" ", words);
    }

    /** Gives the names of the files as reports show them. */
    List<String> names(Console console) {
        return files(console).stream().map(CaseInput::name).toList();
    }

    /** Gives the name of a file as reports show it. */
    static String name(String file) {
        return file.equals(STANDARD_INPUT) ? CaseReader.STANDARD_INPUT : file;
    }
}
