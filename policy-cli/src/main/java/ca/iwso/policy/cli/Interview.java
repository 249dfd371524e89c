package ca.iwso.policy.cli;

import ca.iwso.policy.api.Answers;
import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.Question;
import ca.iwso.policy.api.Questions;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.cli.report.Judged;
import ca.iwso.policy.cli.report.Palette;
import ca.iwso.policy.cli.report.QuestionsText;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Asks the questions of a case one by one, the most decisive first, and again what is left after each answer.
 *
 * <p>The answers are written after each, so that none is lost; the case itself stays as it is. What is typed is never
 * printed.
 */
final class Interview {
    private static final String HELP = """
            Type the number or the words of a choice, or a value.
              ?        nobody here knows; that is written down, and what waits stays open
              skip     not now
              back     take the last answer back
              by ID    somebody else says so from now on
              quit     save and stop
            """;

    private final PolicyEngine engine;
    private final CaseFile start;
    private final AnswersFile answers;
    private final Judged judged;
    private final Function<PolicyCase, Redaction> redactions;
    private final Console console;
    private final BufferedReader in;
    private final PrintStream out;
    private final Clock clock;
    private final List<Step> steps = new ArrayList<>();
    private String by = Ids.UNKNOWN;

    /** A question that was dealt with, and what was answered; null where it was skipped. */
    private record Step(String path, Answers.@Nullable Given given) {}

    Interview(
            PolicyEngine engine,
            Judged judged,
            AnswersFile answers,
            Function<PolicyCase, Redaction> redactions,
            Console console,
            Clock clock) {
        this.engine = engine;
        this.judged = judged;
        this.answers = answers;
        this.redactions = redactions;
        this.console = console;
        this.start = merged(judged.file(), answers.unmerged());
        this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        this.out = new PrintStream(console.out(), false, StandardCharsets.UTF_8);
        this.clock = clock;
    }

    /** Asks until nothing is left, or whoever answers has enough. */
    void run(CaseInput input) {
        String file = judged.redaction().id(answers.path().toString());
        say(
                answers.size() == 0
                        ? "Answers go to " + file + "; the case stays as it is. Type help for what you can type."
                        : file + " has " + count(answers.size())
                                + " and is continued. Type help for what you can type.");
        CaseFile current = start;
        Questions open = engine.questions(current);
        say(QuestionsText.count(open));
        Optional<Question> next = next(open);
        if (next.isPresent()) {
            String who = prompt("Who answers? (an id such as dana; leave empty to name nobody) ");
            if (who == null) {
                return;
            }
            name(who.strip());
        }
        while (next.isPresent()) {
            Reply reply = ask(next.get(), open, current);
            if (reply instanceof Reply.Quit) {
                break;
            }
            take(reply, next.get().path());
            answers.write(given(), console);
            current = merged(start, given());
            open = engine.questions(current);
            next = next(open);
            say(left(open, engine.evaluate(current).verdict()));
        }
        end(open, file, input);
    }

    private void take(Reply reply, String path) {
        if (reply instanceof Reply.Back) {
            steps.remove(steps.size() - 1);
        } else if (reply instanceof Reply.Value value) {
            steps.add(new Step(path, answer(path, value.value())));
        } else {
            steps.add(new Step(path, reply instanceof Reply.NotKnown ? answer(path, Ids.UNKNOWN) : null));
        }
    }

    private Answers.Given answer(String path, String value) {
        return new Answers.Given(path, value, by, Moment.on(LocalDate.now(clock), clock.getZone()));
    }

    private List<Answers.Given> given() {
        return steps.stream().map(Step::given).filter(Objects::nonNull).toList();
    }

    /** Gives the questions that were not dealt with yet. */
    private List<Question> toAsk(Questions open) {
        Set<String> dealtWith = steps.stream().map(Step::path).collect(Collectors.toSet());
        return open.questions().stream()
                .filter(question -> !dealtWith.contains(question.path()))
                .toList();
    }

    private Optional<Question> next(Questions open) {
        return toAsk(open).stream().findFirst();
    }

    /** Asks one question until something comes of it; the end of the input is as good as quitting. */
    private Reply ask(Question question, Questions open, CaseFile current) {
        // An answer can name a client whom the case did not.
        Redaction redaction = redactions.apply(current.policyCase());
        // Places are those of files: what was just answered may not stand in one yet.
        CaseFile shown = new CaseFile(current.policyCase(), start.places(), current.problems());
        QuestionsText text = new QuestionsText(
                new Judged(judged.sources(), shown, judged.evaluation(), judged.register(), redaction),
                console.width(),
                Palette.of(Colour.AUTO.on(console, false)));
        int left = toAsk(open).size();
        out.print(text.asked(left == 1 ? "The last question" : "The first of " + left + " questions", question));
        while (true) {
            String line = prompt("> ");
            Reply reply = line == null ? new Reply.Quit() : Reply.of(line, question, redaction);
            if (reply instanceof Reply.Help) {
                out.print(HELP);
            } else if (reply instanceof Reply.Misfit misfit) {
                say("Not taken: " + misfit.why() + ". Type help for what you can type.");
            } else if (reply instanceof Reply.By other) {
                name(other.who());
            } else if (reply instanceof Reply.Back && steps.isEmpty()) {
                say("There is nothing to take back.");
            } else if (!(reply instanceof Reply.Value value) || fits(question.path(), value.value())) {
                return reply;
            }
        }
    }

    /** Tells whether a value can stand in the case; says why not. */
    private boolean fits(String path, String value) {
        try {
            List<Answers.Given> all = new ArrayList<>(given());
            all.add(answer(path, value));
            merged(start, all);
            return true;
        } catch (BadInput bad) {
            for (Problem problem : bad.problems()) {
                String why = problem.allowed().isEmpty() ? problem.found() : problem.found() + "; " + problem.allowed();
                say("Not taken: " + why + (problem.hint().isEmpty() ? "" : "; " + problem.hint()));
            }
            return false;
        }
    }

    private CaseFile merged(CaseFile file, List<Answers.Given> all) {
        return all.isEmpty() ? file : Answers.of(all).mergedInto(file, engine.settings());
    }

    private void name(String who) {
        boolean id = who.chars().allMatch(c -> Character.isLetterOrDigit(c) || "._-@:".indexOf(c) >= 0);
        if (id) {
            by = who.isEmpty() ? Ids.UNKNOWN : who;
        } else {
            say(
                    "Not taken: an id has letters, digits and . _ - @ :, and no blanks. Type by and the id to name somebody.");
        }
    }

    private String left(Questions open, Verdict verdict) {
        int left = toAsk(open).size();
        String questions =
                left == 0 ? "nothing is left to ask" : left == 1 ? "1 question is left" : left + " questions are left";
        return "Noted; " + questions + ". As far as it is known: "
                + verdict.name().replace('_', ' ') + ".";
    }

    private void end(Questions open, String file, CaseInput input) {
        out.println();
        int left = open.questions().size();
        if (left > 0) {
            say(left == 1 ? "1 question is still open." : left + " questions are still open.");
        }
        open.readings()
                .forEach(reading -> say("Only the setting " + reading.setting() + " decides: " + reading.text() + "."));
        int all = answers.size() + given().size();
        if (all > 0) {
            say(file + " has " + count(all) + ". Judge the case with them:");
            say("  " + judged.redaction().id(input.with(answers.path()).commandLine("evaluate")));
        }
        out.flush();
    }

    private static String count(int answers) {
        return answers == 1 ? "1 answer" : answers + " answers";
    }

    private @Nullable String prompt(String text) {
        out.print(text);
        out.flush();
        try {
            return in.readLine();
        } catch (IOException failure) {
            throw new UsageError("cannot read standard input: " + Faults.reason(failure));
        }
    }

    private void say(String line) {
        out.println(Redaction.printable(line));
    }
}
