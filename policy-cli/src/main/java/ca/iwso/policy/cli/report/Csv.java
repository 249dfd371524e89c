package ca.iwso.policy.cli.report;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values (RFC 4180). */
final class Csv {
    /** With what a spreadsheet starts a formula, in its half-width and full-width forms, or skips to find one. */
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** Gives a line of values as they are. */
    static String line(List<String> values) {
        return values.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * Gives a line of values that a spreadsheet may open: one that it could take for a formula starts with an
     * apostrophe, which marks text there.
     */
    static String safeLine(List<String> values) {
        return line(values.stream().map(Csv::text).toList());
    }

    private static String text(String value) {
        return isFormula(value) || isFormula(value.stripLeading()) ? "'" + value : value;
    }

    private static boolean isFormula(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    }

    private static String field(String value) {
        boolean plain = value.chars().noneMatch(each -> ",\"\r\n".indexOf(each) >= 0);
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
