package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.QuoteCheck;
import ca.iwso.policy.cli.report.CaseReport.Mark;
import ca.iwso.policy.cli.report.Page.Cell;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** As text, which quotes no longer stand in a document, and which stand on another line. */
public final class QuotesText {
    private static final int INDENT = 2;
    private static final int LABEL = 7;

    private final Page page;
    private final Palette palette;

    /** Makes the text for a terminal of some width. */
    public QuotesText(int width, Palette palette) {
        this.page = new Page(width);
        this.palette = palette;
    }

    /** Writes what differs, and how many quotes stand. */
    public void write(List<QuoteCheck> checks, OutputStream out) throws IOException {
        List<QuoteCheck> missing =
                checks.stream().filter(each -> !each.stands()).toList();
        List<QuoteCheck> moved = checks.stream().filter(QuoteCheck::moved).toList();
        missing.forEach(this::missing);
        moved.forEach(each -> page.paragraph(
                0,
                each.norm().id() + " stands on line " + each.line() + ", not "
                        + each.norm().line(),
                INDENT));
        if (!moved.isEmpty()) {
            page.gap();
        }
        page.paragraph(
                0,
                "Quotes: " + missing.size() + " missing against the document; " + (checks.size() - missing.size())
                        + " of " + checks.size() + " stand, " + moved.size() + " of them on another line",
                INDENT);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void missing(QuoteCheck check) {
        String where = check.norm().id() + " (" + check.norm().clause() + ", line "
                + check.norm().line() + ")";
        page.row(0, new Cell(where, page.room(0), line -> palette.of(Mark.VIOLATED, line)));
        field("quote", quoted(check.norm().quote()));
        field(
                "nearest",
                check.nearest().isEmpty() ? "nothing" : quoted(check.nearest()) + " (line " + check.line() + ")");
        page.gap();
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }

    private void field(String label, String value) {
        page.row(INDENT, new Cell(label, LABEL, palette::faint), Cell.of(value, page.room(INDENT + LABEL + 2)));
    }
}
