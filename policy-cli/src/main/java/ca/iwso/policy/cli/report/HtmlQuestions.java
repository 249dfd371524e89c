package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.Question;
import ca.iwso.policy.api.Questions;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The questions that are open, and what each answer decides, where that was looked for. */
final class HtmlQuestions {
    private final Telling telling;
    private final Html html;

    HtmlQuestions(Telling telling, Html html) {
        this.telling = telling;
        this.html = html;
    }

    void write() {
        List<CaseReport.Question> questions = telling.report().questions();
        if (questions.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "questions").element("h2", "Open questions", "id", "questions");
        Map<Integer, Question> searched = searched();
        enough(searched);
        html.open("ol", "class", "questions");
        for (CaseReport.Question question : questions) {
            question(question, searched.get(question.number()));
        }
        html.close();
        following();
        html.close();
    }

    private void question(CaseReport.Question question, @Nullable Question found) {
        html.open("li", "id", "question-" + question.number())
                .element("h3", question.number() + ". " + question.text());
        if (!question.detail().isEmpty()) {
            html.element("p", question.detail(), "class", "quiet");
        }
        html.open("dl", "class", "facts");
        fact("Decides", question.waiting());
        fact(
                "Answer at",
                question.place().isEmpty() ? question.where() : question.where() + " (" + question.place() + ")");
        if (found != null) {
            fact("Ask", found.askOf());
        }
        html.close();
        if (found != null) {
            answers(found);
        }
        html.close();
    }

    private void fact(String name, String value) {
        html.open("div").element("dt", name).element("dd", value).close();
    }

    /** Says which of the questions are enough. */
    private void enough(Map<Integer, Question> searched) {
        Questions found = telling.advice().questions();
        if (found == null) {
            return;
        }
        Set<Integer> numbers = new TreeSet<>(searched.keySet());
        if (numbers.size() < telling.report().questions().size() && !numbers.isEmpty()) {
            html.element(
                    "p",
                    (numbers.size() == 1 ? "Question " : "Questions ")
                            + String.join(
                                    ", ", numbers.stream().map(String::valueOf).toList())
                            + (numbers.size() == 1 ? " decides" : " decide")
                            + " all that a fact can decide.");
        }
        if (!found.readings().isEmpty()) {
            html.element(
                    "p",
                    "No fact decides the rest: a reading of the text keeps it open, which a setting chooses: "
                            + String.join(
                                    "; ",
                                    found.readings().stream()
                                            .map(each ->
                                                    each.setting() + " (" + String.join(", ", each.choices()) + ")")
                                            .toList())
                            + ".");
        }
    }

    private Map<Integer, Question> searched() {
        Map<Integer, Question> searched = new LinkedHashMap<>();
        Questions found = telling.advice().questions();
        if (found != null) {
            found.questions().forEach(each -> telling.questionNumber(each.path())
                    .ifPresent(number -> searched.put(number, each)));
        }
        return searched;
    }

    /** Lists the questions that only some answers make matter. */
    private void following() {
        Questions found = telling.advice().questions();
        if (found == null) {
            return;
        }
        List<Question> later = found.questions().stream()
                .filter(each -> telling.questionNumber(each.path()).isEmpty())
                .toList();
        if (later.isEmpty()) {
            return;
        }
        html.element("h3", "Some answers lead to further questions").open("ul", "class", "plain");
        Set<String> told = new HashSet<>();
        for (Question each : later) {
            String line = each.text() + " (" + telling.words().label(each.path(), "") + ")";
            if (told.add(line)) {
                html.element("li", telling.masked(line));
            }
        }
        html.close();
    }

    private void answers(Question question) {
        html.open("details", "class", "values").element("summary", "What each answer decides");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Answers")
                .open("table")
                .open("thead")
                .open("tr");
        for (String column : List.of("Answer", "Decides", "Breaks", "Departs from")) {
            html.element("th", column, "scope", "col");
        }
        html.close().close().open("tbody");
        for (Question.Answer answer : question.answers()) {
            html.open("tr").element("th", telling.masked(answer.words()), "scope", "row");
            html.element("td", Integer.toString(answer.decides().size()), "class", "number");
            html.element("td", clauses(answer.decides(), Outcome.VIOLATED));
            html.element("td", clauses(answer.decides(), Outcome.DEPARTED));
            html.close();
        }
        html.close().close().close().close();
    }

    private static String clauses(List<Finding> findings, Outcome outcome) {
        List<String> clauses = findings.stream()
                .filter(each -> each.outcome() == outcome)
                .map(each -> each.norm().clause())
                .distinct()
                .toList();
        return clauses.isEmpty() ? "–" : String.join(", ", clauses);
    }
}
