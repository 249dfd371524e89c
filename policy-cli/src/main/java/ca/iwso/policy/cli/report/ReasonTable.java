package ca.iwso.policy.cli.report;

import ca.iwso.policy.cli.report.CaseReport.Condition;
import ca.iwso.policy.cli.report.CaseReport.Line;
import ca.iwso.policy.cli.report.CaseReport.Mark;
import ca.iwso.policy.cli.report.CaseReport.Sentence;
import ca.iwso.policy.cli.report.Page.Cell;
import java.util.ArrayList;
import java.util.List;

/** Lays out why something is so: sentences, and conditions with their signs, values and places in columns. */
final class ReasonTable {
    private static final int MARK = 1;

    private final Palette palette;

    ReasonTable(Palette palette) {
        this.palette = palette;
    }

    /** Sets the lines, each block of conditions in columns of its own. */
    void set(List<Line> lines, int indent, Page page) {
        List<Condition> block = new ArrayList<>();
        for (Line line : lines) {
            if (line instanceof Condition condition) {
                block.add(condition);
            } else if (line instanceof Sentence sentence) {
                conditions(block, indent, page);
                block.clear();
                page.paragraph(indent, sentence.text(), 2);
            }
        }
        conditions(block, indent, page);
    }

    private void conditions(List<Condition> block, int indent, Page page) {
        int places = Wrap.longest(block.stream().map(Condition::place).toList());
        int values = Wrap.longest(block.stream().map(Condition::value).toList());
        int statements = block.stream()
                .mapToInt(each -> 2 * each.depth() + MARK + 1 + Wrap.length(each.statement()))
                .max()
                .orElse(0);
        int room = page.room(indent + 2) - (places == 0 ? 0 : places + 2) - (values == 0 ? 0 : 2);
        // The statement is what is read: the value gives way first, down to a third.
        int valueWidth = Math.min(values, Math.max(room / 3, room - statements));
        int statementWidth = room - valueWidth;
        for (Condition each : block) {
            int deeper = 2 * each.depth();
            String sign =
                    switch (each.truth()) {
                        case TRUE -> Mark.FINE.sign();
                        case FALSE -> Mark.VIOLATED.sign();
                        case UNKNOWN -> Mark.OPEN.sign();
                    };
            int textWidth = Math.max(1, statementWidth - deeper - 1 - 2);
            List<Cell> cells = new ArrayList<>();
            cells.add(new Cell(sign, MARK, text -> palette.of(each.truth(), text)));
            cells.add(Cell.of(each.statement(), textWidth));
            if (values > 0) {
                cells.add(Cell.of(each.value(), valueWidth));
            }
            cells.add(Page.right(each.place(), places, palette::faint));
            page.row(indent + 2 + deeper, cells.toArray(Cell[]::new));
        }
    }
}
