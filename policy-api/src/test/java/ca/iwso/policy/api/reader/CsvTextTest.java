package ca.iwso.policy.api.reader;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.reader.Node.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cells of a table, with their places. */
class CsvTextTest {
    private final Problems problems = new Problems();

    private List<List<Scalar>> rows(String text) {
        return CsvText.rows("t.csv", text, ',', problems);
    }

    private static Scalar cell(int line, int column, String text) {
        return new Scalar(line, column, text);
    }

    @Test
    void cellsStandWhereTheyStart() {
        assertThat(rows("a,bc\nd, e \n"))
                .containsExactly(List.of(cell(1, 1, "a"), cell(1, 3, "bc")), List.of(cell(2, 1, "d"), cell(2, 3, "e")));
        // A character outside of the basic plane is one column.
        assertThat(rows("\uD83D\uDE00,x")).containsExactly(List.of(cell(1, 1, "\uD83D\uDE00"), cell(1, 3, "x")));
        assertThat(problems.isAny()).isFalse();
    }

    @Test
    void rowsEndInEveryUsualWay() {
        assertThat(rows("a\r\nb\nc\r"))
                .containsExactly(List.of(cell(1, 1, "a")), List.of(cell(2, 1, "b")), List.of(cell(3, 1, "c")));
        assertThat(rows("a\rb")).containsExactly(List.of(cell(1, 1, "a\rb")));
        assertThat(rows("")).isEmpty();
    }

    @Test
    void linesWithoutACellArePassedOver() {
        assertThat(rows("\n\r\na\n \n")).containsExactly(List.of(cell(3, 1, "a")));
        assertThat(rows(",\n")).containsExactly(List.of(cell(1, 1, ""), cell(1, 2, "")));
        assertThat(rows("a,")).containsExactly(List.of(cell(1, 1, "a"), cell(1, 3, "")));
    }

    @Test
    void quotedCellsHoldSeparatorsLineEndsAndDoubledQuotes() {
        assertThat(rows("\"a,b\",\"c\nd\",\"e\"\"f\"\n\"\",g"))
                .containsExactly(
                        List.of(cell(1, 1, "a,b"), cell(1, 7, "c\nd"), cell(2, 4, "e\"f")),
                        List.of(cell(3, 1, ""), cell(3, 4, "g")));
        assertThat(rows("a\"b\"")).containsExactly(List.of(cell(1, 1, "a\"b\"")));
        assertThat(problems.isAny()).isFalse();
    }

    @Test
    void whatIsWrongWithQuotesIsReportedWhereItIs() {
        rows("a,\"b\"c\n\"d");

        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "t.csv:1:6: text after the quote that ends a cell; double the quotes within a cell",
                        "t.csv:2:1: a quote that does not end; end it, or double the quotes within a cell");
    }
}
