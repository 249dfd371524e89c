package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.api.Question;
import ca.iwso.policy.api.Questions;
import ca.iwso.policy.cli.report.Page.Cell;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The questions of a case as text: what to ask whom, what waits for it, and what each answer leads to. */
public final class QuestionsText {
    private static final int LABEL = 7;
    private static final int ANSWERS_NAMED = 12;

    private final Judged judged;
    private final FactWords words;
    private final int width;
    private final Palette palette;

    /** Makes the text for a terminal of some width. */
    public QuestionsText(Judged judged, int width, Palette palette) {
        this.judged = judged;
        this.words = judged.words();
        this.width = width;
        this.palette = palette;
    }

    /** Writes all questions, and the command that asks them one by one; an empty one is not shown. */
    public void write(Questions questions, String command, OutputStream out) throws IOException {
        Page page = new Page(width);
        page.paragraph(
                0,
                String.join(
                        " · ",
                        words.id(String.join(", ", judged.sources())),
                        "as of "
                                + words.dates()
                                        .wordsWithZone(judged.evaluation().asOf()),
                        judged.evaluation().verdict().name().replace('_', ' ')),
                2);
        page.gap();
        page.paragraph(0, count(questions), 2);
        boolean follows = false;
        int number = 0;
        for (Question question : questions.questions()) {
            page.gap();
            if (question.following() && !follows) {
                page.paragraph(0, "Only some answers to these make the following matter:", 2);
                page.gap();
                follows = true;
            }
            question(++number, question, page);
        }
        readings(questions.readings(), page);
        if (!command.isEmpty() && !questions.questions().isEmpty()) {
            page.gap();
            page.verbatim(0, "Answer with:  " + words.id(command));
        }
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Gives how much is open, in words. */
    public static String count(Questions questions) {
        if (questions.isEmpty()) {
            return "Nothing is undecided: there is nothing to ask.";
        }
        int asked = questions.questions().size();
        int kept = questions.readings().size();
        String left =
                kept == 0 ? "" : kept == 1 ? "; 1 reading is to be chosen" : "; " + kept + " readings are to be chosen";
        return switch (asked) {
            case 0 -> "No question decides what is undecided" + left + ".";
            case 1 -> "1 question decides what is undecided" + left + ".";
            default -> asked + " questions decide what is undecided, the most decisive first" + left + ".";
        };
    }

    private void question(int number, Question question, Page page) {
        int indent = Integer.toString(number).length() + 2;
        page.row(
                0,
                new Cell(Integer.toString(number), indent - 2, palette::strong),
                new Cell(question.text(), page.room(indent), palette::strong));
        facts(question, indent, page);
        Map<String, List<String>> answers = answers(question);
        int effect = answers.keySet().stream().mapToInt(Wrap::length).max().orElse(0);
        int left = Math.max(page.room(indent) / 2, page.room(indent) - effect - 2 - 2);
        answers.forEach((leadsTo, words) -> page.row(
                indent + 2,
                Cell.of(String.join("; ", words), left - 2),
                Cell.of("→ " + leadsTo, page.room(indent + 2) - left)));
    }

    /** Gives one question as it is asked, without its answers. */
    public String asked(String heading, Question question) {
        Page page = new Page(width);
        page.gap();
        page.row(0, new Cell(heading, page.room(0), palette::faint));
        page.row(0, new Cell(question.text(), page.room(0), palette::strong));
        facts(question, 2, page);
        int number = 0;
        int digits = Integer.toString(question.answers().size()).length();
        for (Question.Answer answer : question.answers()) {
            page.row(
                    2,
                    Page.right(Integer.toString(++number), digits, palette::strong),
                    Cell.of(words(answer), page.room(2 + digits + 2)));
        }
        if (!question.form().words().isEmpty()) {
            page.paragraph(2, "or " + question.form().words(), 2);
        }
        return page.toString();
    }

    /** Sets where an answer belongs, who can know it, and what waits for it. */
    private void facts(Question question, int indent, Page page) {
        String place = words.place(question.path());
        fact("At", words.label(question.path(), "") + (place.isEmpty() ? "" : " (" + place + ")"), indent, page);
        fact("Ask", question.askOf(), indent, page);
        fact("Waits", Waiting.text(question.waiting(), words), indent, page);
    }

    private void fact(String label, String value, int indent, Page page) {
        page.row(indent, new Cell(label, LABEL, palette::faint), Cell.of(value, page.room(indent + LABEL + 2)));
    }

    /** Gives the answers by what they lead to; of many that lead to the same, some. */
    private Map<String, List<String>> answers(Question question) {
        Map<String, List<String>> byEffect = new LinkedHashMap<>();
        for (Question.Answer answer : question.answers()) {
            byEffect.computeIfAbsent(effect(question, answer), none -> new ArrayList<>())
                    .add(words(answer));
        }
        byEffect.replaceAll((effect, all) -> {
            if (all.size() <= ANSWERS_NAMED) {
                return all;
            }
            List<String> some = new ArrayList<>(all.subList(0, ANSWERS_NAMED));
            some.add("and " + (all.size() - ANSWERS_NAMED) + " more");
            return some;
        });
        return byEffect;
    }

    private String words(Question.Answer answer) {
        return words.id(answer.words()).replace("the client client#", "client#");
    }

    /** Gives what an answer leads to by itself: what is broken then, and how much it leaves open. */
    static String effect(Question question, Question.Answer answer) {
        List<String> effects = new ArrayList<>();
        for (Outcome outcome : List.of(Outcome.VIOLATED, Outcome.DEPARTED, Outcome.PENDING)) {
            Set<String> clauses = new LinkedHashSet<>();
            answer.decides().stream()
                    .filter(finding -> finding.outcome() == outcome)
                    .forEach(finding -> clauses.add(finding.norm().clause()));
            if (!clauses.isEmpty()) {
                effects.add(String.join(", ", clauses) + " " + Items.name(outcome));
            }
        }
        Set<String> decided = new LinkedHashSet<>();
        answer.decides().forEach(finding -> decided.add(finding.id()));
        long open = question.waiting().stream()
                .map(Finding::id)
                .distinct()
                .filter(id -> !decided.contains(id))
                .count();
        if (effects.isEmpty() && open == 0) {
            effects.add("nothing is broken");
        }
        if (open > 0) {
            effects.add("leaves " + open + " open");
        }
        return String.join("; ", effects);
    }

    private void readings(List<Questions.OpenReading> readings, Page page) {
        if (readings.isEmpty()) {
            return;
        }
        page.gap();
        page.row(0, new Cell("What only a setting decides", page.room(0), palette::strong));
        for (Questions.OpenReading reading : readings) {
            String choices = reading.choices().isEmpty() ? "" : " (" + String.join(", ", reading.choices()) + ")";
            page.paragraph(2, reading.setting() + ": " + reading.text() + choices, 2);
            page.paragraph(4, "Keeps open: " + Waiting.text(reading.waiting(), words) + ".", 2);
        }
    }
}
