package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.finding.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The live duties: those with a date on a time line, and all in a table. */
final class HtmlDuties {
    private static final int MOST_DRAWN = 30;
    private static final int ROW = 40;
    private static final int HEAD = 26;
    private static final double MARGIN = 3;

    private final Telling telling;
    private final Html html;
    private final FactWords words;

    HtmlDuties(Telling telling, Html html) {
        this.telling = telling;
        this.html = html;
        this.words = telling.words();
    }

    void write() {
        List<Finding> duties = telling.judged().evaluation().duties();
        if (duties.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "duties").element("h2", "Live duties", "id", "duties");
        List<Finding> dated = duties.stream()
                .filter(duty -> duty.due().isKnown())
                .limit(MOST_DRAWN)
                .toList();
        if (!dated.isEmpty()) {
            draw(dated);
        }
        table(duties);
        html.close();
    }

    private void draw(List<Finding> dated) {
        Moment asOf = telling.judged().evaluation().asOf();
        Instant now = asOf.known();
        Instant first = earlier(now, dated.get(0).due().known());
        Instant last = dated.get(dated.size() - 1).due().known();
        last = last.isAfter(now) ? last : now;
        double days = Math.max(1, Duration.between(first, last).toHours() / 24.0);
        int height = HEAD + dated.size() * ROW;
        html.open("figure", "class", "chart timeline")
                .open("figcaption")
                .element("h3", "By when?")
                .element("p", "Duties that have a date, from " + words.dates().words(asOf))
                .close();
        html.open(
                        "svg",
                        "role",
                        "img",
                        "width",
                        "100%",
                        "height",
                        Integer.toString(height),
                        "aria-labelledby",
                        "timeline-title timeline-desc")
                .open("title", "id", "timeline-title")
                .text("Time line of live duties")
                .close()
                .element("desc", describe(dated), "id", "timeline-desc");
        double at = place(now, first, days);
        html.open(
                "line",
                "x1",
                HtmlCharts.share(at),
                "x2",
                HtmlCharts.share(at),
                "y1",
                "18",
                "y2",
                Integer.toString(height),
                "class",
                "now");
        boolean late = at > 50;
        html.element("text", "as of", "x", HtmlCharts.share(at), "y", "12", "class", late ? "tick end" : "tick start");
        int top = HEAD;
        for (Finding duty : dated) {
            double due = place(duty.due().known(), first, days);
            boolean overdue = duty.due().known().isBefore(now);
            String style = overdue ? "overdue" : "pending";
            html.element("text", label(duty), "x", "0", "y", Integer.toString(top + 14), "class", "label");
            html.element(
                    "text",
                    words.dates().words(duty.due()),
                    "x",
                    "100%",
                    "y",
                    Integer.toString(top + 14),
                    "class",
                    "tick end");
            html.open(
                    "rect",
                    "x",
                    HtmlCharts.share(Math.min(at, due)),
                    "width",
                    HtmlCharts.share(Math.max(0.4, Math.abs(due - at))),
                    "y",
                    Integer.toString(top + 23),
                    "height",
                    "4",
                    "class",
                    "bar " + style);
            html.open(
                    "circle",
                    "cx",
                    HtmlCharts.share(due),
                    "cy",
                    Integer.toString(top + 25),
                    "r",
                    "5",
                    "class",
                    "bar " + style);
            top += ROW;
        }
        html.close().close();
    }

    private static double place(Instant instant, Instant first, double days) {
        double share = Duration.between(first, instant).toHours() / 24.0 / days;
        return MARGIN + (100 - 2 * MARGIN) * share;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private String label(Finding duty) {
        return words.person(duty.bearer()) + " · " + duty.norm().clause();
    }

    private String describe(List<Finding> dated) {
        return String.join(
                "; ",
                dated.stream()
                        .map(duty -> label(duty) + ", due " + words.dates().words(duty.due()))
                        .toList());
    }

    private void table(List<Finding> duties) {
        html.open("div", "class", "scroll card", "tabindex", "0", "role", "region", "aria-label", "Live duties")
                .open("table", "class", "duties")
                .open("thead")
                .open("tr");
        for (String column : List.of("Due", "Person", "To do", "About", "Clause", "Place")) {
            html.element("th", column, "scope", "col");
        }
        html.close().close().open("tbody");
        Instant now = telling.judged().evaluation().asOf().known();
        for (Finding duty : duties) {
            boolean overdue = duty.due().isKnown() && duty.due().known().isBefore(now);
            html.open("tr")
                    .element(
                            "td",
                            duty.due().isKnown()
                                    ? words.dates().words(duty.due()) + (overdue ? " (overdue)" : "")
                                    : "no date is set",
                            "class",
                            overdue ? "when overdue" : "when")
                    .element("th", words.person(duty.bearer()), "scope", "row")
                    .element("td", duty.norm().summary())
                    .element("td", words.id(duty.subject().id()))
                    .open("td");
            telling.told(duty)
                    .ifPresentOrElse(
                            told -> html.element("a", duty.norm().clause(), "href", "#" + told.anchor()),
                            () -> html.text(duty.norm().clause()));
            html.close()
                    .open("td")
                    .element("code", words.place(duty.subject().path()))
                    .close()
                    .close();
        }
        html.close().close().close();
    }
}
