package ca.iwso.policy.cli.report;

import ca.iwso.policy.cli.report.CaseReport.Clause;
import ca.iwso.policy.cli.report.CaseReport.Duty;
import ca.iwso.policy.cli.report.CaseReport.Heading;
import ca.iwso.policy.cli.report.CaseReport.Item;
import ca.iwso.policy.cli.report.CaseReport.Mark;
import ca.iwso.policy.cli.report.CaseReport.Question;
import ca.iwso.policy.cli.report.CaseReport.Section;
import ca.iwso.policy.cli.report.Page.Cell;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The report for an analyst at a terminal: the verdict first, then people and acts, then what to do. */
public final class TextReport implements ReportFormat {
    private static final int MARK = 1;
    private static final int LEAST_QUOTE = 30;
    private static final int LONGEST_ID = 30;

    private final int width;
    private final Palette palette;
    private final boolean all;
    private final String asking;

    /**
     * Makes the format.
     *
     * @param width the width of the terminal
     * @param palette the colours
     * @param all whether it also lists what is fulfilled, exempt and not applicable
     */
    public TextReport(int width, Palette palette, boolean all) {
        this(width, palette, all, "");
    }

    private TextReport(int width, Palette palette, boolean all, String asking) {
        this.width = width;
        this.palette = palette;
        this.all = all;
        this.asking = asking;
    }

    /** Gives the format that ends the open questions with the command that asks them; an empty one is not shown. */
    public TextReport asking(String command) {
        return new TextReport(width, palette, all, command);
    }

    @Override
    public void write(Judged judged, OutputStream out) throws IOException {
        write(ReportBuilder.of(judged, all), judged.redaction().id(asking), out);
    }

    private void write(CaseReport report, String command, OutputStream out) throws IOException {
        Page head = new Page(width);
        heading(report.heading(), head);
        verdict(report, head);
        print(head, out);
        sections("", report.events(), out);
        sections("People, accounts, roles and user IDs", report.others(), out);
        Page foot = new Page(width);
        questions(report.questions(), command, foot);
        pending(report.pending(), foot);
        consequences(report.consequences(), foot);
        print(foot, out);
    }

    private static void print(Page page, OutputStream out) throws IOException {
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void heading(Heading heading, Page page) {
        String settings = heading.settings().isEmpty()
                ? "default readings"
                : "settings: " + String.join(", ", heading.settings());
        page.paragraph(
                0,
                String.join(
                        " · ",
                        heading.source(),
                        heading.extent(),
                        "as of " + heading.asOf(),
                        "policy " + heading.version(),
                        settings),
                2);
        if (!heading.incomplete().isEmpty()) {
            page.paragraph(0, heading.incomplete(), 2);
        }
        if (!heading.listing().isEmpty()) {
            page.paragraph(0, heading.listing(), 2);
        }
        page.gap();
    }

    private void verdict(CaseReport report, Page page) {
        Verdict verdict = report.tally().verdict();
        String name = verdict.name().replace('_', ' ');
        Mark mark = Mark.of(verdict);
        int column = name.length();
        page.row(
                0,
                new Cell(name, column, text -> palette.strong(palette.of(mark, text))),
                Cell.of(counts(report, all), page.room(column + 2)));
    }

    /** Gives how often each outcome was found, in words. */
    static String counts(CaseReport report, boolean all) {
        Map<Outcome, Integer> outcomes = report.tally().outcomes();
        List<String> counts = new ArrayList<>();
        outcomes.forEach((outcome, count) -> {
            boolean listed = all || (outcome != Outcome.FULFILLED && outcome != Outcome.NOT_APPLICABLE);
            if (listed) {
                String word = outcome == Outcome.UNDETERMINED
                        ? "undecided"
                        : Items.name(outcome).toLowerCase(java.util.Locale.ROOT);
                int questions = report.questions().size();
                counts.add(count + " " + word
                        + (outcome == Outcome.UNDETERMINED && questions > 0
                                ? " (" + questions + (questions == 1 ? " question)" : " questions)")
                                : ""));
            }
        });
        int quiet = report.tally().quiet();
        counts.add(quiet + (quiet == 1 ? " event without findings" : " events without findings"));
        return String.join(" · ", counts);
    }

    private void sections(String title, List<Section> sections, OutputStream out) throws IOException {
        int idWidth = Math.min(
                LONGEST_ID,
                sections.stream().mapToInt(each -> Wrap.length(each.id())).max().orElse(0));
        boolean first = true;
        for (Section section : sections) {
            Page page = new Page(width);
            page.gap();
            if (first && !title.isEmpty()) {
                page.row(0, new Cell(title, page.room(0), palette::strong));
            }
            first = false;
            section(section, idWidth, page);
            print(page, out);
        }
    }

    private void section(Section section, int idWidth, Page page) {
        ReasonTable reasons = new ReasonTable(palette);
        int place = Wrap.length(section.place());
        int description = page.room(0) - (MARK + 1) - (idWidth + 2) - (place + 2);
        page.row(
                0,
                new Cell(
                        section.mark().sign() + " " + section.id(),
                        idWidth + 2,
                        text -> palette.strong(palette.of(section.mark(), text))),
                Cell.of(section.description(), Math.max(1, description)),
                Page.right(section.place(), place, palette::faint));
        int clauseWidth = section.items().stream()
                .flatMap(item -> item.clauses().stream())
                .mapToInt(clause -> Wrap.length(clause.number()))
                .reduce(5, Math::max);
        for (Item item : section.items()) {
            item.clauses().forEach(clause -> clause(clause, clauseWidth, page));
            reasons.set(item.lines(), 2 + clauseWidth + 2, page);
        }
    }

    private void clause(Clause clause, int clauseWidth, Page page) {
        String quote = clause.quote().isEmpty() ? "" : "“" + clause.quote() + "”";
        int outcome = Wrap.length(clause.outcome());
        int room = page.room(2 + clauseWidth + 2 + outcome + 2);
        Cell number = Cell.of(clause.number(), clauseWidth);
        UnaryOperator<String> paint = text -> palette.of(clause.mark(), text);
        if (room >= Math.min(LEAST_QUOTE, Wrap.length(quote))) {
            page.row(2, number, new Cell(clause.outcome(), outcome, paint), Cell.of(quote, room));
        } else {
            page.row(2, number, new Cell(clause.outcome(), page.room(2 + clauseWidth + 2), paint));
            page.paragraph(2 + clauseWidth + 2, quote, 1);
        }
    }

    private void questions(List<Question> questions, String command, Page page) {
        if (questions.isEmpty()) {
            return;
        }
        page.gap();
        page.row(0, new Cell("Open questions", page.room(0), palette::strong));
        int number = Integer.toString(questions.size()).length();
        for (Question question : questions) {
            String where =
                    question.place().isEmpty() ? question.where() : question.where() + " (" + question.place() + ")";
            int room = page.room(2 + number + 2);
            page.row(
                    2,
                    Cell.of(Integer.toString(question.number()), number),
                    Cell.of(
                            question.detail().isEmpty()
                                    ? question.text()
                                    : question.text() + " (" + question.detail() + ")",
                            room));
            page.paragraph(2 + number + 2, "Answer at: " + where, 2);
            page.paragraph(2 + number + 2, "Decides: " + question.waiting() + ".", 2);
        }
        if (!command.isEmpty()) {
            page.verbatim(2, "Answer with:  " + command);
        }
    }

    private void consequences(List<Clause> consequences, Page page) {
        if (consequences.isEmpty()) {
            return;
        }
        page.gap();
        page.row(0, new Cell("What may follow a breach", page.room(0), palette::strong));
        int clause = Wrap.longest(consequences.stream().map(Clause::number).toList());
        for (Clause each : consequences) {
            page.row(2, Cell.of(each.number(), clause), Cell.of("“" + each.quote() + "”", page.room(2 + clause + 2)));
        }
        page.paragraph(2, "Whether anything does, and what, is for IWSO to decide.", 2);
    }

    private void pending(List<Duty> pending, Page page) {
        if (pending.isEmpty()) {
            return;
        }
        page.gap();
        page.row(0, new Cell("Pending", page.room(0), palette::strong));
        int clause = Wrap.longest(pending.stream().map(Duty::clause).toList());
        int place = Wrap.longest(pending.stream().map(Duty::place).toList());
        int room = page.room(2 + clause + 2) - (place == 0 ? 0 : place + 2);
        for (Duty duty : pending) {
            page.row(
                    2,
                    Cell.of(duty.clause(), clause),
                    Cell.of(duty.text() + " · " + duty.due(), room),
                    Page.right(duty.place(), place, palette::faint));
        }
    }
}
