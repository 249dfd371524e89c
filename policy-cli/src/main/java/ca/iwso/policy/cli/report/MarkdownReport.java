package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.Unread;
import ca.iwso.policy.cli.report.CaseReport.Clause;
import ca.iwso.policy.cli.report.CaseReport.Condition;
import ca.iwso.policy.cli.report.CaseReport.Duty;
import ca.iwso.policy.cli.report.CaseReport.Heading;
import ca.iwso.policy.cli.report.CaseReport.Item;
import ca.iwso.policy.cli.report.CaseReport.Line;
import ca.iwso.policy.cli.report.CaseReport.Mark;
import ca.iwso.policy.cli.report.CaseReport.Question;
import ca.iwso.policy.cli.report.CaseReport.Section;
import ca.iwso.policy.cli.report.CaseReport.Sentence;
import ca.iwso.policy.model.finding.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The report for a code host or a wiki: GitHub's Markdown, in the words and the order of the text report. */
public final class MarkdownReport implements CasesFormat {
    private final boolean all;

    /**
     * Makes the format.
     *
     * @param all whether it also lists what is fulfilled, exempt and not applicable
     */
    public MarkdownReport(boolean all) {
        this.all = all;
    }

    @Override
    public void write(Cases cases, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean several = cases.judged().size() + cases.unread().size() != 1;
        if (several) {
            summary(cases, text);
        }
        for (Judged judged : cases.judged()) {
            if (text.length() > 0) {
                text.append('\n');
            }
            report(ReportBuilder.of(judged, all), text);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void summary(Cases cases, StringBuilder text) {
        text.append("# ").append(Markdown.text(TextCasesReport.counts(cases))).append("\n\n");
        text.append("| | Verdict | Case |\n|---|---|---|\n");
        for (Judged judged : cases.judged()) {
            Verdict verdict = judged.evaluation().verdict();
            row(text, Mark.of(verdict).sign(), name(verdict), Markdown.code(judged.source()));
        }
        for (Unread unread : cases.unread()) {
            row(text, Mark.OPEN.sign(), "not judged", Markdown.code(Redaction.printable(unread.source())));
        }
    }

    private static void row(StringBuilder text, String... cells) {
        for (String cell : cells) {
            text.append("| ").append(Markdown.cell(cell)).append(' ');
        }
        text.append("|\n");
    }

    private static String name(Verdict verdict) {
        return verdict.name().replace('_', ' ');
    }

    private void report(CaseReport report, StringBuilder text) {
        heading(report, text);
        sections("", report.events(), text);
        sections("People, accounts, roles and user IDs", report.others(), text);
        questions(report.questions(), text);
        pending(report.pending(), text);
        consequences(report.consequences(), text);
    }

    private void heading(CaseReport report, StringBuilder text) {
        Heading heading = report.heading();
        Verdict verdict = report.tally().verdict();
        text.append("# ")
                .append(Mark.of(verdict).sign())
                .append(' ')
                .append(name(verdict))
                .append(": ")
                .append(Markdown.code(heading.source()))
                .append("\n\n");
        String settings = heading.settings().isEmpty()
                ? "default readings"
                : "settings: " + String.join(", ", heading.settings());
        paragraph(
                Markdown.text(String.join(
                        " · ", heading.extent(), "as of " + heading.asOf(), "policy " + heading.version(), settings)),
                text);
        if (!heading.incomplete().isEmpty()) {
            paragraph("**" + heading.incomplete() + "**", text);
        }
        if (!heading.listing().isEmpty()) {
            paragraph(Markdown.text(heading.listing()), text);
        }
        paragraph(Markdown.text(TextReport.counts(report, all)), text);
    }

    private static void paragraph(String markdown, StringBuilder text) {
        text.append(markdown).append("\n\n");
    }

    private static void title(String title, StringBuilder text) {
        paragraph("## " + title, text);
    }

    private static void sections(String title, List<Section> sections, StringBuilder text) {
        if (!title.isEmpty() && !sections.isEmpty()) {
            title(title, text);
        }
        for (Section section : sections) {
            text.append(title.isEmpty() ? "## " : "### ")
                    .append(section.mark().sign())
                    .append(' ')
                    .append(Markdown.code(section.id()))
                    .append("\n\n");
            String place = section.place().isEmpty() ? "" : " (" + Markdown.code(section.place()) + ")";
            paragraph(Markdown.text(section.description()) + place, text);
            section.items().forEach(item -> item(item, text));
            text.append('\n');
        }
    }

    private static void item(Item item, StringBuilder text) {
        for (Clause clause : item.clauses()) {
            text.append("- ")
                    .append(clause.mark().sign())
                    .append(" **")
                    .append(clause.number())
                    .append(' ')
                    .append(clause.outcome())
                    .append("**");
            if (!clause.quote().isEmpty()) {
                text.append(" “").append(Markdown.text(clause.quote())).append('”');
            }
            text.append('\n');
        }
        int base = 1;
        for (Line line : item.lines()) {
            if (line instanceof Sentence sentence) {
                text.append("  - ").append(Markdown.text(sentence.text())).append('\n');
                // Conditions stand below the sentence that introduces them.
                base = sentence.text().endsWith(":") ? 2 : 1;
            } else if (line instanceof Condition condition) {
                condition(condition, base, text);
            }
        }
    }

    private static void condition(Condition condition, int base, StringBuilder text) {
        text.append("  ".repeat(base + condition.depth()))
                .append("- ")
                .append(Mark.sign(condition.truth()))
                .append(' ')
                .append(Markdown.text(condition.statement()));
        if (!condition.value().isEmpty()) {
            text.append(" — ").append(Markdown.code(condition.value()));
        }
        if (!condition.place().isEmpty()) {
            text.append(" (").append(Markdown.code(condition.place())).append(')');
        }
        text.append('\n');
    }

    private static void questions(List<Question> questions, StringBuilder text) {
        if (questions.isEmpty()) {
            return;
        }
        title("Open questions", text);
        for (Question question : questions) {
            String place = question.place().isEmpty() ? "" : " (" + Markdown.code(question.place()) + ")";
            text.append(question.number()).append(". ").append(Markdown.text(question.text()));
            if (!question.detail().isEmpty()) {
                text.append(" (").append(Markdown.text(question.detail())).append(')');
            }
            text.append("\n    - Answer at: ")
                    .append(Markdown.code(question.where()))
                    .append(place);
            text.append("\n    - Decides: ")
                    .append(Markdown.text(question.waiting()))
                    .append('\n');
        }
        text.append('\n');
    }

    private static void pending(List<Duty> pending, StringBuilder text) {
        if (pending.isEmpty()) {
            return;
        }
        title("Pending", text);
        text.append("| Clause | What is to be done | Due | Place |\n|---|---|---|---|\n");
        for (Duty duty : pending) {
            row(
                    text,
                    duty.clause(),
                    Markdown.text(duty.text()),
                    Markdown.text(duty.due()),
                    Markdown.code(duty.place()));
        }
        text.append('\n');
    }

    private static void consequences(List<Clause> consequences, StringBuilder text) {
        if (consequences.isEmpty()) {
            return;
        }
        title("What may follow a breach", text);
        consequences.forEach(each -> text.append("- **")
                .append(each.number())
                .append("** “")
                .append(Markdown.text(each.quote()))
                .append("”\n"));
        text.append("\nWhether anything does, and what, is for IWSO to decide.\n");
    }
}
