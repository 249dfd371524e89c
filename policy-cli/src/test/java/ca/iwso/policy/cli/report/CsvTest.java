package ca.iwso.policy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    /** Reads a line as RFC 4180 says. */
    private static List<String> parse(String line) {
        assertThat(line).endsWith("\r\n");
        List<String> values = new ArrayList<>();
        int at = 0;
        while (at < line.length()) {
            StringBuilder value = new StringBuilder();
            if (line.charAt(at) == '"') {
                int end = at + 1;
                while (line.charAt(end) != '"' || line.charAt(end + 1) == '"') {
                    value.append(line.charAt(end));
                    end += line.charAt(end) == '"' ? 2 : 1;
                }
                at = end + 1;
            } else {
                while (line.charAt(at) != ',' && line.charAt(at) != '\r') {
                    assertThat(line.charAt(at)).isNotIn('"', '\n');
                    value.append(line.charAt(at++));
                }
            }
            values.add(value.toString());
            at += line.charAt(at) == '\r' ? 2 : 1;
        }
        return values;
    }

    @Property
    void aLineReadsBackAsItWas(
            @ForAll @Size(min = 1, max = 5) List<@Chars({',', '"', '\r', '\n', 'a', ' ', '='}) String> values) {
        // An empty last value leaves nothing before the end of the line, which is one value all the same.
        assertThat(parse(Csv.line(with(values)))).isEqualTo(with(values));
    }

    private static List<String> with(List<String> values) {
        List<String> all = new ArrayList<>(values);
        all.add("end");
        return all;
    }

    @Property
    void noValueStartsAFormula(
            @ForAll @NotEmpty @Chars({'=', '+', '-', '@', '\t', '\r', '\n', ' ', '＝'}) @CharRange(from = 'a', to = 'c')
                    String value) {
        String safe = parse(Csv.safeLine(List.of(value, "end"))).get(0);
        assertThat(safe.strip())
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
        assertThat(safe).isIn(value, "'" + value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "\r=1"})
    void whatASpreadsheetCouldTakeForAFormulaIsText(String value) {
        assertThat(parse(Csv.safeLine(List.of(value, "end"))).get(0)).isEqualTo("'" + value);
    }

    @Test
    void plainValuesStandAsTheyAre() {
        assertThat(Csv.safeLine(List.of("6.9.3", "a-b", "“quoted”", ""))).isEqualTo("6.9.3,a-b,“quoted”,\r\n");
    }
}
