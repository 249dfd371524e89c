package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.CaseExplanation;
import ca.iwso.policy.api.testing.CaseCheck;
import ca.iwso.policy.api.testing.CaseCheck.Difference;
import ca.iwso.policy.api.testing.OutcomeCoverage;
import ca.iwso.policy.cli.report.CaseReport.Mark;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Tells which cases came out otherwise than expected, and what no case shows. */
public final class ChecksText {
    private static final int INDENT = 2;

    private final Page page;
    private final Palette palette;
    private final PolicyRegister register;
    private final boolean showsContent;

    /** Makes a report of a width. */
    public ChecksText(int width, Palette palette, PolicyRegister register, boolean showsContent) {
        this.page = new Page(width);
        this.palette = palette;
        this.register = register;
        this.showsContent = showsContent;
    }

    /** Writes what differs, and counts what does not. */
    public void write(List<CaseCheck> checks, OutcomeCoverage coverage, boolean listsCoverage, OutputStream out)
            throws IOException {
        List<CaseCheck> failed =
                checks.stream().filter(check -> !check.passed()).toList();
        failed.forEach(this::failed);
        if (listsCoverage) {
            missing(coverage);
        }
        page.row(
                0,
                new Page.Cell(
                        count(checks.size()) + ", "
                                + (failed.isEmpty() ? "all as expected" : failed.size() + " not as expected"),
                        page.room(0),
                        line -> palette.of(failed.isEmpty() ? Mark.FINE : Mark.VIOLATED, line)));
        page.paragraph(
                0,
                "Shown: " + coverage.shown() + " of " + coverage.possible() + " outcomes (" + coverage.percent()
                        + " %), of " + coverage.normsShown() + " of "
                        + coverage.norms().size() + " norms that make findings",
                INDENT);
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String count(int cases) {
        return cases == 1 ? "1 case" : cases + " cases";
    }

    private void failed(CaseCheck check) {
        CaseExplanation words = CaseExplanation.of(check, register, showsContent);
        page.row(
                0,
                new Page.Cell(
                        "✗ " + words.id(check.expected().name()),
                        page.room(0),
                        line -> palette.of(Mark.VIOLATED, line)));
        for (Difference each : check.differences()) {
            String about = each.subject().isEmpty() ? "" : words.id(each.subject()) + " " + each.norm() + ", ";
            page.paragraph(INDENT, words.id(each.place().toString()) + ": " + about + each.key(), INDENT);
            page.paragraph(
                    2 * INDENT, "expected " + words.id(each.wanted()) + ", found " + words.id(each.found()), INDENT);
            words.why(each).forEach(line -> page.paragraph(2 * INDENT + indent(line), line.strip(), INDENT));
        }
        page.gap();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private void missing(OutcomeCoverage coverage) {
        page.paragraph(0, "No case shows:", INDENT);
        for (OutcomeCoverage.Shown each : coverage.norms()) {
            if (!each.missing().isEmpty()) {
                page.paragraph(INDENT, each.norm().id() + ": " + String.join(", ", each.missing()), INDENT);
            }
        }
        page.gap();
    }
}
