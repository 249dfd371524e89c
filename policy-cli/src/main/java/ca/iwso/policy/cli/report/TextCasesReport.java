package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.Unread;
import ca.iwso.policy.cli.report.CaseReport.Mark;
import ca.iwso.policy.cli.report.Page.Cell;
import ca.iwso.policy.model.finding.Verdict;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The text reports of several cases, one after the other, and what became of each at the end. */
public final class TextCasesReport implements CasesFormat {
    private final int width;
    private final Palette palette;
    private final TextReport each;

    /**
     * Makes the format.
     *
     * @param width the width of the terminal
     * @param palette the colours
     * @param all whether it also lists what is fulfilled, exempt and not applicable
     */
    public TextCasesReport(int width, Palette palette, boolean all) {
        this.width = width;
        this.palette = palette;
        this.each = new TextReport(width, palette, all);
    }

    @Override
    public void write(Cases cases, OutputStream out) throws IOException {
        String rule = "\n" + palette.faint("─".repeat(width)) + "\n\n";
        for (Judged judged : cases.judged()) {
            each.write(judged, out);
            out.write(rule.getBytes(StandardCharsets.UTF_8));
        }
        Page page = new Page(width);
        summary(cases, page);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void summary(Cases cases, Page page) {
        page.row(0, new Cell(counts(cases), page.room(0), palette::strong));
        List<Judged> worstFirst = new ArrayList<>(cases.judged());
        worstFirst.sort(Comparator.comparing(TextCasesReport::verdict).reversed());
        int verdicts = worstFirst.stream()
                .mapToInt(judged -> name(verdict(judged)).length())
                .max()
                .orElse(0);
        for (Judged judged : worstFirst) {
            Verdict verdict = verdict(judged);
            page.row(
                    2,
                    new Cell(Mark.of(verdict).sign(), 1, text -> palette.of(Mark.of(verdict), text)),
                    new Cell(name(verdict), verdicts, text -> palette.of(Mark.of(verdict), text)),
                    Cell.of(judged.source(), page.room(2 + 1 + 2 + verdicts + 2)));
        }
        for (Unread unread : cases.unread()) {
            page.paragraph(2, "not judged: " + Redaction.printable(unread.source()), 2);
        }
    }

    /** Gives how many cases came out in which way, the worst first. */
    static String counts(Cases cases) {
        Map<Verdict, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        cases.judged().forEach(judged -> counts.merge(verdict(judged), 1, Integer::sum));
        int total = cases.judged().size() + cases.unread().size();
        List<String> words = new ArrayList<>();
        words.add(total + (total == 1 ? " case" : " cases"));
        counts.forEach((verdict, count) -> words.add(count + " " + name(verdict).toLowerCase(Locale.ROOT)));
        if (!cases.unread().isEmpty()) {
            words.add(cases.unread().size() + " not judged, for it could not be read");
        }
        return String.join(" · ", words);
    }

    private static Verdict verdict(Judged judged) {
        return judged.evaluation().verdict();
    }

    private static String name(Verdict verdict) {
        return verdict.name().replace('_', ' ');
    }
}
