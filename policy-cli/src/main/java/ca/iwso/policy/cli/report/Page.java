package ca.iwso.policy.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A page of fixed width on which text is set in wrapped and aligned columns. */
public final class Page {
    private static final int GAP = 2;

    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** Makes an empty page. */
    public Page(int width) {
        this.width = width;
    }

    /**
     * A text in a column.
     *
     * @param text the text without colours
     * @param width the width of the column
     * @param right whether it stands at the right edge of the column
     * @param paint colours a line of it
     */
    public record Cell(String text, int width, boolean right, UnaryOperator<String> paint) {
        /** Makes a text at the left edge of a column. */
        public Cell(String text, int width, UnaryOperator<String> paint) {
            this(text, width, false, paint);
        }

        /** Gives a text in a column without colours. */
        public static Cell of(String text, int width) {
            return new Cell(text, width, UnaryOperator.identity());
        }
    }

    /** Gives the width left beside an indent. */
    public int room(int indent) {
        return width - indent;
    }

    /** Sets an empty line. */
    public void gap() {
        text.append('\n');
    }

    /** Sets a text over the whole width, its lines after the first indented further. */
    public void paragraph(int indent, String paragraph, int hanging) {
        List<String> lines = Wrap.lines(paragraph, width - indent - hanging);
        for (int i = 0; i < lines.size(); i++) {
            text.append(" ".repeat(i == 0 ? indent : indent + hanging))
                    .append(lines.get(i))
                    .append('\n');
        }
    }

    /** Sets a line as it is, however wide: a command that somebody copies. */
    public void verbatim(int indent, String line) {
        text.append(" ".repeat(indent)).append(line).append('\n');
    }

    /** Sets a row of columns, each wrapped in its own width. */
    public void row(int indent, Cell... cells) {
        row(indent, List.of(cells));
    }

    private void row(int indent, List<Cell> cells) {
        List<List<String>> columns = new ArrayList<>();
        int height = 1;
        for (Cell cell : cells) {
            List<String> lines = Wrap.lines(cell.text(), cell.width());
            columns.add(lines);
            height = Math.max(height, lines.size());
        }
        for (int line = 0; line < height; line++) {
            int blanks = indent;
            for (int column = 0; column < columns.size(); column++) {
                Cell cell = cells.get(column);
                String part =
                        line < columns.get(column).size() ? columns.get(column).get(line) : "";
                int rest = Math.max(0, cell.width() - Wrap.length(part));
                int before = cell.right() ? rest : 0;
                if (!part.isEmpty()) {
                    text.append(" ".repeat(blanks + before)).append(cell.paint().apply(part));
                    blanks = -before;
                }
                blanks += rest + GAP;
            }
            text.append('\n');
        }
    }

    /** Gives a text at the right edge of a column. */
    static Cell right(String text, int columnWidth, UnaryOperator<String> paint) {
        return new Cell(text, columnWidth, true, paint);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
