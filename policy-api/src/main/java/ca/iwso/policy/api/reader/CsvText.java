package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.reader.Node.Scalar;
import java.util.ArrayList;
import java.util.List;

/**
 * Comma-separated values (RFC 4180), each cell with its exact place, which is what problems are reported by.
 *
 * <p>A cell in quotes may hold separators, line ends and doubled quotes. Lines without any cell are passed over.
 */
final class CsvText {
    private static final char QUOTE = '"';

    private final String file;
    private final String text;
    private final char separator;
    private final Problems problems;
    private int at;
    private int line = 1;
    private int column = 1;

    private CsvText(String file, String text, char separator, Problems problems) {
        this.file = file;
        this.text = text;
        this.separator = separator;
        this.problems = problems;
    }

    /** Gives the cells of each row; what is wrong with the quotes is reported. */
    static List<List<Scalar>> rows(String file, String text, char separator, Problems problems) {
        CsvText csv = new CsvText(file, text, separator, problems);
        List<List<Scalar>> rows = new ArrayList<>();
        while (csv.at < text.length()) {
            List<Scalar> row = csv.row();
            if (row.size() > 1 || !row.get(0).text().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Scalar> row() {
        List<Scalar> cells = new ArrayList<>();
        while (true) {
            cells.add(cell());
            if (at == text.length()) {
                return cells;
            }
            boolean more = text.charAt(at) == separator;
            next();
            if (!more) {
                return cells;
            }
        }
    }

    private Scalar cell() {
        int startLine = line;
        int startColumn = column;
        StringBuilder cell = new StringBuilder();
        if (at < text.length() && text.charAt(at) == QUOTE) {
            quoted(cell);
            if (!isEnd()) {
                problem(line, column, "text after the quote that ends a cell", "double the quotes within a cell");
            }
        }
        while (!isEnd()) {
            cell.append(text.charAt(at));
            next();
        }
        if (at < text.length() && text.charAt(at) == '\r') {
            next();
        }
        return new Scalar(startLine, startColumn, cell.toString().strip());
    }

    private void quoted(StringBuilder cell) {
        int startLine = line;
        int startColumn = column;
        next();
        while (at < text.length()) {
            char each = text.charAt(at);
            boolean twice = each == QUOTE && at + 1 < text.length() && text.charAt(at + 1) == QUOTE;
            if (each == QUOTE && !twice) {
                next();
                return;
            }
            cell.append(each);
            next();
            if (twice) {
                next();
            }
        }
        problem(startLine, startColumn, "a quote that does not end", "end it, or double the quotes within a cell");
    }

    /** Tells whether a cell ends here: at a separator, at the end of the line, or of the file. */
    private boolean isEnd() {
        if (at == text.length()) {
            return true;
        }
        char each = text.charAt(at);
        return each == separator
                || each == '\n'
                || (each == '\r' && (at + 1 == text.length() || text.charAt(at + 1) == '\n'));
    }

    private void next() {
        boolean newLine = text.charAt(at) == '\n';
        line += newLine ? 1 : 0;
        column = newLine ? 1 : column + (Character.isLowSurrogate(text.charAt(at)) ? 0 : 1);
        at++;
    }

    private void problem(int atLine, int atColumn, String found, String allowed) {
        problems.add(new Problem(new Place(file, atLine, atColumn), found, allowed, ""));
    }
}
