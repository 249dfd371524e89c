package ca.iwso.policy.cli.report;

import ca.iwso.policy.cli.report.CaseReport.Question;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Finding;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The charts of a page: findings by clause, by person and over time, and what is open.
 *
 * <p>Drawn in shares of the width, so that they fit a telephone with letters of the same size; the numbers stand in a table
 * below each.
 */
final class HtmlCharts {
    private static final int MOST_ROWS = 13;
    private static final int LONGEST_LABEL = 13;
    private static final int ROW = 26;
    private static final int BAR = 16;
    private static final double LABELS = 25;
    private static final double BARS = 67;
    private static final double LEAST_NUMBERED = 5;
    private static final int PLOT = 150;
    private static final int MOST_TICKS = 4;

    private final Telling telling;
    private final Html html;

    HtmlCharts(Telling telling, Html html) {
        this.telling = telling;
        this.html = html;
    }

    /** Writes all charts; nothing where nobody blames or asks. */
    void write() {
        List<Counts> clauses = Counts.by(told -> told.finding().norm().clause(), telling.findings());
        if (clauses.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "overview")
                .element("h2", "Overview", "id", "overview")
                .open("ul", "class", "legend");
        for (Series series : Series.values()) {
            html.open("li")
                    .open("span", "class", "swatch " + series.style(), "aria-hidden", "true")
                    .close()
                    .text(series.title())
                    .close();
        }
        html.close().open("div", "class", "charts");
        bars("by-clause", "Which clauses?", "Findings by clause", "Clause", clauses);
        bars("by-person", "Whose?", "Findings by person", "Person", Counts.by(Told::person, telling.findings()));
        bars("open-questions", "What is open?", "Undecided findings by question", "Question", open());
        overTime();
        html.close().close();
    }

    private List<Counts> open() {
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (Question question : telling.report().questions()) {
            String label = "Question " + question.number();
            counts.put(label, Counts.none(label));
        }
        for (Told told : telling.findings()) {
            for (Question question : telling.questions(told.finding())) {
                counts.computeIfPresent(
                        "Question " + question.number(),
                        (label, sum) -> sum.and(Counts.of(label, told.finding().verdict())));
            }
        }
        return List.copyOf(counts.values());
    }

    private void bars(String id, String title, String subtitle, String label, List<Counts> all) {
        figure(id, title, subtitle);
        List<Counts> rows = all.subList(0, Math.min(MOST_ROWS, all.size()));
        if (rows.isEmpty()) {
            html.element("p", "Nothing.", "class", "quiet").close();
            return;
        }
        int most = rows.stream().mapToInt(Counts::total).max().orElse(1);
        svg(id, rows.size() * ROW, describe(rows));
        int top = 0;
        for (Counts row : rows) {
            String middle = Integer.toString(top + ROW / 2 + 4);
            html.element("text", shortened(row.label()), "x", "0", "y", middle, "class", "label");
            double x = LABELS;
            for (Series series : Series.values()) {
                double width = BARS * series.of(row) / Math.max(1, most);
                if (width > 0) {
                    rect(series, x, width, top + (ROW - BAR) / 2, BAR);
                    if (width >= LEAST_NUMBERED && series.of(row) < row.total()) {
                        html.element(
                                "text",
                                Integer.toString(series.of(row)),
                                "x",
                                share(x + width / 2),
                                "y",
                                middle,
                                "class",
                                "inside " + series.style());
                    }
                    x += width;
                }
            }
            html.element("text", Integer.toString(row.total()), "x", share(x + 1.2), "y", middle, "class", "total");
            top += ROW;
        }
        html.close();
        if (all.size() > rows.size()) {
            int more = all.size() - rows.size();
            int findings = all.subList(rows.size(), all.size()).stream()
                    .mapToInt(Counts::total)
                    .sum();
            html.element("p", "and " + more + " more with " + findings + " findings in the numbers", "class", "more");
        }
        values(label, all);
        html.close();
    }

    private void overTime() {
        ZoneId zone = telling.judged().evaluation().settings().zone();
        List<Finding> dated = telling.findings().stream()
                .map(Told::finding)
                .filter(Telling::counts)
                .filter(finding ->
                        finding.subject() instanceof Event event && event.at().isKnown())
                .toList();
        figure("over-time", "When?", "Findings about events, by their date");
        if (dated.isEmpty()) {
            html.element("p", "Nothing.", "class", "quiet").close();
            return;
        }
        Calendar calendar = Calendar.of(dated, zone, telling.words().dates());
        List<Counts> columns = calendar.counts();
        int most = columns.stream().mapToInt(Counts::total).max().orElse(1);
        svg(
                "over-time",
                PLOT + 34,
                calendar.unit() + ": "
                        + describe(columns.stream()
                                .filter(each -> each.total() > 0)
                                .toList()));
        double step = 100.0 / columns.size();
        double width = Math.min(step * 0.72, 9);
        html.open("line", "x1", "0", "x2", "100%", "y1", px(PLOT + 14), "y2", px(PLOT + 14), "class", "axis");
        int ticks = Math.max(1, (columns.size() + MOST_TICKS - 1) / MOST_TICKS);
        for (int i = 0; i < columns.size(); i++) {
            Counts column = columns.get(i);
            double middle = step * (i + 0.5);
            double bottom = PLOT + 14;
            for (Series series : Series.values()) {
                double height = (double) PLOT * series.of(column) / Math.max(1, most);
                if (height > 0) {
                    bottom -= height;
                    rect(series, middle - width / 2, width, bottom, height);
                }
            }
            if (column.total() > 0 && columns.size() <= 16) {
                html.element(
                        "text",
                        Integer.toString(column.total()),
                        "x",
                        share(middle),
                        "y",
                        px(bottom - 4),
                        "class",
                        "above");
            }
            if (i % ticks == 0) {
                html.element("text", calendar.tick(i), "x", share(middle), "y", px(PLOT + 30), "class", "tick");
            }
        }
        html.close();
        values(
                calendar.unit(),
                columns.stream().filter(each -> each.total() > 0).toList());
        html.close();
    }

    private void figure(String id, String title, String subtitle) {
        html.open("figure", "class", "chart " + id)
                .open("figcaption")
                .element("h3", title)
                .element("p", subtitle)
                .close();
    }

    private void svg(String id, int height, String description) {
        html.open(
                        "svg",
                        "role",
                        "img",
                        "width",
                        "100%",
                        "height",
                        Integer.toString(height),
                        "aria-labelledby",
                        id + "-title " + id + "-desc")
                .open("title", "id", id + "-title")
                .text("Chart: " + id.replace('-', ' '))
                .close()
                .element("desc", description, "id", id + "-desc");
    }

    private void rect(Series series, double x, double width, double y, double height) {
        html.open(
                "rect",
                "x",
                share(x),
                "width",
                share(width),
                "y",
                px(y),
                "height",
                px(height),
                "class",
                "bar " + series.style());
    }

    private void values(String label, List<Counts> rows) {
        html.open("details", "class", "values")
                .element("summary", "The numbers")
                .open(
                        "div",
                        "class",
                        "scroll",
                        "tabindex",
                        "0",
                        "role",
                        "region",
                        "aria-label",
                        "The numbers by " + label)
                .open("table")
                .open("thead")
                .open("tr")
                .element("th", label, "scope", "col");
        for (Series series : Series.values()) {
            html.element("th", series.title(), "scope", "col", "class", "number");
        }
        html.close().close().open("tbody");
        for (Counts row : rows) {
            html.open("tr").element("th", row.label(), "scope", "row");
            for (Series series : Series.values()) {
                html.element("td", Integer.toString(series.of(row)), "class", "number");
            }
            html.close();
        }
        html.close().close().close().close();
    }

    /** Gives the same as the chart in words, for who cannot see it. */
    private static String describe(List<Counts> rows) {
        List<String> texts = new ArrayList<>();
        for (Counts row : rows) {
            List<String> parts = new ArrayList<>();
            for (Series series : Series.values()) {
                if (series.of(row) > 0) {
                    parts.add(series.of(row) + " " + series.title());
                }
            }
            texts.add(row.label() + ": " + (parts.isEmpty() ? "none" : String.join(", ", parts)));
        }
        return String.join("; ", texts) + ".";
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LONGEST_LABEL
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }

    static String share(double percent) {
        return px(percent) + "%";
    }

    static String px(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }
}
