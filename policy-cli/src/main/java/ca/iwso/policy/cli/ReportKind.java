package ca.iwso.policy.cli;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.cli.report.CasesFormat;
import ca.iwso.policy.cli.report.CsvReport;
import ca.iwso.policy.cli.report.HtmlReport;
import ca.iwso.policy.cli.report.JsonCasesReport;
import ca.iwso.policy.cli.report.JsonLinesReport;
import ca.iwso.policy.cli.report.JsonReport;
import ca.iwso.policy.cli.report.JunitReport;
import ca.iwso.policy.cli.report.MarkdownReport;
import ca.iwso.policy.cli.report.Palette;
import ca.iwso.policy.cli.report.ReportFormat;
import ca.iwso.policy.cli.report.SarifReport;
import ca.iwso.policy.cli.report.TextCasesReport;
import ca.iwso.policy.cli.report.TextReport;
import ca.iwso.policy.model.Names;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The formats of reports, and the endings of files that ask for them. */
enum ReportKind {
    /** For people at a terminal. */
    TEXT("txt"),
    /** For programs. */
    JSON("json"),
    /** For programs that read line by line. */
    JSONL("jsonl ndjson"),
    /** For spreadsheets. */
    CSV("csv"),
    /** For people on a code host or in a wiki. */
    MARKDOWN("md markdown"),
    /** For people in a browser. */
    HTML("html htm"),
    /** For code hosts and editors. */
    SARIF("sarif sarif.json"),
    /** For build servers. */
    JUNIT("xml");

    private final String endings;

    /** Makes a format that some endings ask for, the usual one first. */
    ReportKind(String endings) {
        this.endings = endings;
    }

    /**
     * What formats want to know.
     *
     * @param engine the engine by which cases were judged
     * @param width the width of the terminal
     * @param palette the colours
     * @param all whether they also list what is fulfilled, exempt and not applicable
     * @param asking the command line that asks what is open; empty where none can
     */
    record View(PolicyEngine engine, int width, Palette palette, boolean all, String asking) {}

    /** Gives the format of one case. */
    ReportFormat ofCase(View view) {
        return switch (this) {
            case TEXT -> new TextReport(view.width(), view.palette(), view.all()).asking(view.asking());
            case JSON -> new JsonReport();
            case HTML -> new HtmlReport(view.engine(), view.all());
            case JSONL, CSV, MARKDOWN, SARIF, JUNIT -> ofCases(view);
        };
    }

    /** Gives the format of several cases; throws UsageError where it has none. */
    CasesFormat ofCases(View view) {
        return switch (this) {
            case TEXT -> new TextCasesReport(view.width(), view.palette(), view.all());
            case JSON -> new JsonCasesReport(view.engine().register());
            case JSONL -> new JsonLinesReport(view.engine().register());
            case CSV -> new CsvReport(view.all());
            case MARKDOWN -> new MarkdownReport(view.all());
            case HTML ->
                throw new UsageError("a page for a browser holds one case; leave --each out, or name another format");
            case SARIF -> new SarifReport(view.engine().register(), Path.of(""), view.all());
            case JUNIT -> new JunitReport(view.all());
        };
    }

    /** Tells whether a report of this format can say what was left out of it. */
    boolean saysWhatIsLeftOut() {
        return this != CSV && this != JSONL;
    }

    /** Gives the format that the ending of a file's name asks for; null where it asks for none. */
    static @Nullable ReportKind ofEnding(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        ReportKind found = null;
        int longest = 0;
        for (ReportKind kind : values()) {
            for (String ending : kind.endings.split(" ", -1)) {
                if (name.endsWith("." + ending) && ending.length() > longest) {
                    found = kind;
                    longest = ending.length();
                }
            }
        }
        return found;
    }

    /** Gives the endings that ask for formats, in words. */
    static String endingsInWords() {
        // At each start: a loop needs no class of its own.
        StringBuilder words = new StringBuilder();
        for (ReportKind kind : values()) {
            words.append(words.isEmpty() ? "." : ", .").append(kind.endings.split(" ", -1)[0]);
        }
        return words.toString();
    }

    @Override
    public String toString() {
        return Names.of(this);
    }
}
