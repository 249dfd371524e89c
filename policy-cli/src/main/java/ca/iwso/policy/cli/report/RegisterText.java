package ca.iwso.policy.cli.report;

import ca.iwso.policy.cli.report.Page.Cell;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.norm.ClauseGroup;
import ca.iwso.policy.model.norm.Coverage;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Totals;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The register as text: two lines a norm, under the headings of the clause groups, and the totals. */
public final class RegisterText {
    private static final int ROW = 3;
    private static final int MODALITY = 14;
    private static final int FORCE = 5;
    private static final int COUNT = 5;
    private static final int GAPS = 5 * 2;
    private static final int LEAST_ID = 8;
    private static final int LABEL = 6;

    private final PolicyRegister register;
    private final Page page;
    private final Palette palette;
    private final int ids;

    /** Makes the text for a terminal of some width. */
    public RegisterText(PolicyRegister register, int width, Palette palette) {
        this.register = register;
        this.page = new Page(width);
        this.palette = palette;
        int room = page.room(ROW + MODALITY + FORCE + COUNT + COUNT + GAPS);
        int widest = register.norms().keySet().stream().mapToInt(Wrap::length).reduce(LEAST_ID, Math::max);
        this.ids = Math.max(LEAST_ID, Math.min(room, widest));
    }

    /** Writes all norms, in document order. */
    public void write(OutputStream out) throws IOException {
        row(palette::strong, "Row", "Clause/norm", "Modality", "Force", "Rules", "Cases");
        @Nullable ClauseGroup last = null;
        for (Norm norm : register.norms().values()) {
            ClauseGroup group = register.group(norm);
            if (!Objects.equals(group, last)) {
                page.gap();
                page.row(0, new Cell(heading(group), page.room(0), palette::strong));
            }
            last = group;
            norm(norm);
        }
        page.gap();
        totals(register.totals());
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    static String heading(ClauseGroup group) {
        return group.clause() + " " + group.title();
    }

    private void norm(Norm norm) {
        Coverage coverage = register.coverage(norm);
        row(
                UnaryOperator.identity(),
                Integer.toString(norm.row()),
                norm.id(),
                Names.of(norm.modality()),
                Names.of(norm.force()),
                Integer.toString(coverage.rules()),
                Integer.toString(coverage.cases()));
        int indent = ROW + 2;
        page.row(indent, new Cell(treatment(norm, coverage), page.room(indent), palette::faint));
    }

    private static String treatment(Norm norm, Coverage coverage) {
        return switch (norm.treatment()) {
            case REPORTS ->
                "reports; shown: " + String.join(", ", coverage.outcomes()).replace('-', ' ');
            case FEEDS -> "feeds others, and appears in their reasons";
            case ON_RECORD -> "on record: " + norm.reason();
        };
    }

    private void row(
            UnaryOperator<String> paint, String row, String id, String modality, String force, String... counts) {
        page.row(
                0,
                Page.right(row, ROW, paint),
                new Cell(id, ids, paint),
                new Cell(modality, MODALITY, paint),
                new Cell(force, FORCE, paint),
                Page.right(counts[0], COUNT, paint),
                Page.right(counts[1], COUNT, paint));
    }

    private void totals(Totals totals) {
        total(
                "Rows",
                totals.covered() + "/" + totals.rows() + " in the register: " + totals.reporting() + " report, "
                        + totals.feeding() + " feed others, " + totals.onRecord() + " are on record");
        total(
                "Norms",
                totals.norms() + ", encoded by " + totals.rules() + " rules, shown by " + totals.cases()
                        + " cases with " + totals.outcomes() + " outcomes");
    }

    private void total(String label, String value) {
        page.row(0, new Cell(label, LABEL, palette::strong), Cell.of(value, page.room(LABEL + 2)));
    }
}
