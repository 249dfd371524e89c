package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.Explanation;
import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.api.ReasonLines;
import ca.iwso.policy.api.ReasonLines.Condition;
import ca.iwso.policy.api.Remedies;
import ca.iwso.policy.cli.report.CaseReport.Line;
import ca.iwso.policy.cli.report.CaseReport.Question;
import ca.iwso.policy.cli.report.CaseReport.Sentence;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Norm;
import java.util.ArrayList;
import java.util.List;

/** The story of one finding: the clause, the tree of reasons, the exceptions, what is open, and what to do. */
final class HtmlFinding {
    private final Telling telling;
    private final Html html;
    private final FactWords words;
    private final Items items;

    HtmlFinding(Telling telling, Html html) {
        this.telling = telling;
        this.html = html;
        this.words = telling.words();
        this.items = telling.items();
    }

    void write(Told told) {
        Finding finding = told.finding();
        Norm norm = finding.norm();
        html.open("details").open("summary");
        if (norm.quote().isEmpty()) {
            html.text(norm.summary());
        } else {
            html.element("q", norm.quote());
        }
        html.close().open("div", "class", "story");
        clause(norm);
        List<Line> first = new ArrayList<>();
        items.circumstances(finding, first);
        sentences(first);
        ReasonLines lines = ReasonLines.all(telling.judged().register(), words, finding.subject());
        reasons("Why", lines.of(finding.because()), finding.because());
        for (Exemption exemption : finding.exemptions()) {
            String introduction = Explanation.introduction(finding, exemption);
            reasons(
                    introduction.substring(0, introduction.length() - 1),
                    lines.of(exemption.reason()),
                    exemption.reason());
        }
        finding.yieldedTo()
                .forEach(each -> html.element(
                        "p", "First speaks " + each.norm().clause() + ": " + HtmlSummary.words(each.outcome()) + "."));
        questions(finding);
        dates(finding);
        List<Line> last = new ArrayList<>();
        items.repairs(finding, last);
        sentences(last);
        remedies(finding);
        settings(finding);
        html.close().close();
    }

    private void clause(Norm norm) {
        html.open("p", "class", "norm")
                .element("b", norm.clause())
                .text(" " + norm.summary() + " ")
                .element(
                        "span",
                        "(" + Names.of(norm.modality()) + ", line " + norm.line() + " of the policy)",
                        "class",
                        "quiet")
                .close();
        if (!norm.reading().isEmpty()) {
            html.element("p", "Read as: " + norm.reading(), "class", "quiet");
        }
    }

    private void sentences(List<Line> lines) {
        for (Line line : lines) {
            if (line instanceof Sentence sentence) {
                html.element("p", sentence.text());
            }
        }
    }

    private void reasons(String title, List<Condition> lines, Reason whole) {
        html.element("h3", title);
        if (lines.isEmpty()) {
            html.element(
                    "p",
                    whole.truth() == Truth.TRUE ? "It holds without a condition." : "Nothing else is recorded.",
                    "class",
                    "quiet");
            return;
        }
        level(lines, 0, "tree");
    }

    /** Writes the conditions of one depth, with those below each, and gives where it stopped. */
    private int level(List<Condition> lines, int from, String style) {
        int depth = lines.get(from).depth();
        int at = from;
        html.open("ul", "class", style);
        while (at < lines.size() && lines.get(at).depth() >= depth) {
            html.open("li");
            condition(lines.get(at));
            at++;
            if (at < lines.size() && lines.get(at).depth() > depth) {
                at = level(lines, at, "below");
            }
            html.close();
        }
        html.close();
        return at;
    }

    private void condition(Condition each) {
        html.open("div", "class", "condition " + Names.of(each.truth()));
        html.open("span", "class", "sign", "role", "img", "aria-label", truth(each.truth()) + ":")
                .text(sign(each.truth()))
                .close();
        html.open("span", "class", "statement").text(each.statement());
        if (!each.clause().isEmpty()) {
            html.text(" ").element("span", "(" + each.clause() + ")", "class", "quiet");
        }
        html.close().element("span", each.value(), "class", "value");
        html.element("code", each.place(), "class", "place").close();
    }

    private static String truth(Truth truth) {
        return switch (truth) {
            case TRUE -> "holds";
            case FALSE -> "does not hold";
            case UNKNOWN -> "not known";
        };
    }

    private static String sign(Truth truth) {
        return switch (truth) {
            case TRUE -> "✓";
            case FALSE -> "✗";
            case UNKNOWN -> "?";
        };
    }

    private void questions(Finding finding) {
        List<Question> asked = telling.questions(finding);
        if (asked.isEmpty()) {
            return;
        }
        html.element("h3", "What would decide it").open("ul", "class", "plain");
        for (Question question : asked) {
            html.open("li")
                    .element("a", "Question " + question.number(), "href", "#question-" + question.number())
                    .text(": " + question.text())
                    .close();
        }
        html.close();
    }

    private void dates(Finding finding) {
        // Of a breach, the circumstances tell by when it was due.
        if (finding.due().isKnown() && finding.outcome() != Outcome.VIOLATED) {
            html.element("p", "Due " + words.dates().words(finding.due()) + ".");
        } else if (finding.outcome() == Outcome.PENDING) {
            html.element("p", "No date is set.");
        }
        if (finding.done() != null && finding.done().isKnown()) {
            html.element("p", "Done " + words.dates().words(finding.done()) + ".");
        }
    }

    private void remedies(Finding finding) {
        if (finding.outcome() != Outcome.VIOLATED && finding.outcome() != Outcome.DEPARTED) {
            return;
        }
        Remedies found = telling.advice().of(finding).orElse(null);
        if (found == null) {
            return;
        }
        boolean proposed = finding.stage() == Act.Stage.PROPOSED;
        html.element("h3", proposed ? "What would make it right" : "What would have made it right");
        if (found.remedies().isEmpty()) {
            html.element(
                    "p",
                    found.complete()
                            ? "No change within the power of whoever acted."
                            : "No single change does. A report does not look for longer ways.",
                    "class",
                    "quiet");
            return;
        }
        html.open("ul", "class", "plain");
        for (Remedies.Remedy remedy : found.remedies()) {
            html.element(
                    "li",
                    String.join(
                            "; and ",
                            remedy.changes().stream()
                                    .map(change -> telling.masked(change.words()))
                                    .toList()));
        }
        html.close();
        if (!found.complete()) {
            html.element("p", "There may be other ways; the search of a report is bounded.", "class", "quiet");
        }
    }

    private void settings(Finding finding) {
        if (!finding.settings().isEmpty()) {
            html.open("p", "class", "quiet").text("Settings used: ");
            boolean more = false;
            for (String setting : finding.settings()) {
                html.text(more ? ", " : "").element("code", setting);
                more = true;
            }
            html.close();
        }
    }
}
