package ca.iwso.policy.cli.report;

import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The table of findings: two lines each, of which the second opens to the reasons.
 *
 * <p>Each finding is a body of the table of its own, so that scripts move and hide both lines together. The controls are
 * hidden where no script runs, since they would do nothing.
 */
final class HtmlFindings {
    private static final List<String> COLUMNS = List.of("Outcome", "Person", "About", "When", "Clause", "Place");

    private final Telling telling;
    private final Html html;
    private final HtmlFinding details;

    HtmlFindings(Telling telling, Html html) {
        this.telling = telling;
        this.html = html;
        this.details = new HtmlFinding(telling, html);
    }

    void write() {
        html.open("section", "aria-labelledby", "findings", "class", "findings")
                .element("h2", "Findings", "id", "findings", "tabindex", "-1");
        if (telling.findings().isEmpty()) {
            html.element("p", "Nothing is broken, departed from, open or still to be done.", "class", "quiet")
                    .close();
            return;
        }
        controls();
        html.open("div", "class", "table").open("table", "id", "table", "aria-describedby", "count");
        html.element(
                "caption", "Findings, the worst first. The line below each opens to its reasons.", "class", "unseen");
        html.open("thead").open("tr");
        for (String column : COLUMNS) {
            html.element("th", column, "scope", "col");
        }
        html.close().close();
        telling.findings().forEach(this::finding);
        html.close().close().close();
    }

    private void controls() {
        html.open(
                "form",
                "id",
                "filter",
                "class",
                "controls",
                "role",
                "search",
                "aria-label",
                "Filter the findings",
                "hidden",
                "");
        html.open("label", "class", "search").element("span", "Text");
        html.open("input", "type", "search", "id", "text", "autocomplete", "off", "spellcheck", "false")
                .close();
        select("person", "Person", names(sorted(people())));
        select("clause", "Clause", clauses());
        select("outcome", "Outcome", outcomes());
        select("sort", "Sort by", sorts());
        html.open("div", "class", "buttons")
                .element("button", "Show all", "type", "reset")
                .element("button", "Open all", "type", "button", "id", "toggle")
                .close();
        html.element(
                "p",
                telling.findings().size() + " findings",
                "id",
                "count",
                "class",
                "count",
                "role",
                "status",
                "aria-live",
                "polite");
        html.close();
    }

    private void select(String id, String label, Map<String, String> options) {
        html.open("label").element("span", label).open("select", "id", id);
        options.forEach((value, text) -> html.element("option", text, "value", value));
        html.close().close();
    }

    private Collection<String> people() {
        return telling.findings().stream().map(Told::person).distinct().toList();
    }

    private static Collection<String> sorted(Collection<String> texts) {
        return new TreeSet<>(texts);
    }

    private static Map<String, String> names(Collection<String> texts) {
        Map<String, String> names = anybody("all");
        texts.forEach(each -> names.put(each, each));
        return names;
    }

    private static Map<String, String> anybody(String text) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", text);
        return options;
    }

    /** Gives the clauses of the document that have findings, and above each the clause in which it lies. */
    private Map<String, String> clauses() {
        Map<String, Integer> order = new HashMap<>();
        for (Told told : telling.findings()) {
            String clause = told.finding().norm().clause();
            int row = told.finding().norm().row();
            order.merge(clause, row, Math::min);
            int cut = clause.lastIndexOf('.');
            if (cut > 0) {
                order.merge(clause.substring(0, cut), row, Math::min);
            }
        }
        Map<String, String> options = anybody("all");
        order.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> options.put(each.getKey(), each.getKey()));
        return options;
    }

    private Map<String, String> outcomes() {
        Map<Outcome, String> found = new TreeMap<>();
        telling.findings()
                .forEach(told -> found.put(
                        told.finding().outcome(),
                        HtmlSummary.words(told.finding().outcome())));
        Map<String, String> options = anybody("all");
        found.forEach((outcome, words) -> options.put(Names.of(outcome), words));
        return options;
    }

    private static Map<String, String> sorts() {
        Map<String, String> options = anybody("the worst first");
        for (int i = 0; i < COLUMNS.size(); i++) {
            options.put(Integer.toString(i), COLUMNS.get(i).toLowerCase(Locale.ROOT));
        }
        return options;
    }

    private void finding(Told told) {
        Finding finding = told.finding();
        String outcome = Names.of(finding.outcome());
        html.open(
                "tbody",
                "id",
                told.anchor(),
                "class",
                "finding " + outcome,
                "data-person",
                told.person(),
                "data-clause",
                finding.norm().clause(),
                "data-outcome",
                outcome);
        html.open("tr");
        html.open("td", "class", "outcome", "data-sort", Integer.toString(told.number()))
                .element("span", outcome(finding), "class", "chip");
        if (finding.worstCase() != null) {
            html.text(" ").element("span", "at worst " + HtmlSummary.words(finding.worstCase()), "class", "worst");
        }
        html.close();
        html.element("td", told.person(), "class", "person");
        html.open("td", "class", "about")
                .element("b", told.subject())
                .text(" ")
                .element("span", told.act())
                .close();
        html.element("td", told.when(), "class", "when", "data-sort", told.instant());
        html.element(
                "td",
                finding.norm().clause(),
                "class",
                "clause",
                "data-sort",
                String.format(Locale.ROOT, "%04d", finding.norm().row()));
        html.open("td", "class", "place").element("code", told.place()).close();
        html.close();
        html.open("tr", "class", "reasons").open("td", "colspan", Integer.toString(COLUMNS.size()));
        details.write(told);
        html.close().close().close();
    }

    private static String outcome(Finding finding) {
        String words = HtmlSummary.words(finding.outcome());
        return finding.stage() == Act.Stage.PROPOSED ? "would be " + words : words;
    }
}
