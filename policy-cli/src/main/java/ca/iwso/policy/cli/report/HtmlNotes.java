package ca.iwso.policy.cli.report;

import ca.iwso.policy.cli.report.CaseReport.Clause;
import ca.iwso.policy.cli.report.CaseReport.Heading;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.Reading;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What stands at the end of a page: what may follow, how it was judged, and what the words mean. */
final class HtmlNotes {
    private final Telling telling;
    private final Html html;

    HtmlNotes(Telling telling, Html html) {
        this.telling = telling;
        this.html = html;
    }

    void write() {
        consequences();
        settings();
        meanings();
    }

    private void consequences() {
        List<Clause> consequences = telling.report().consequences();
        if (consequences.isEmpty()) {
            return;
        }
        html.open("section", "aria-labelledby", "follows")
                .element("h2", "What may follow a breach", "id", "follows")
                .open("ul", "class", "plain");
        for (Clause each : consequences) {
            html.open("li")
                    .element("b", each.number())
                    .text(" ")
                    .element("q", each.quote())
                    .close();
        }
        html.close()
                .element("p", "Whether anything does, and what, is for IWSO to decide.")
                .close();
    }

    private void settings() {
        Heading heading = telling.report().heading();
        html.open("section", "aria-labelledby", "settings")
                .element("h2", "How it was judged", "id", "settings")
                .element(
                        "p",
                        "As of " + heading.asOf() + ", by policy " + heading.version() + ", with "
                                + (heading.settings().isEmpty()
                                        ? "the default settings."
                                        : "these settings beside the defaults: " + String.join(", ", heading.settings())
                                                + "."));
        Set<String> used = new TreeSet<>();
        telling.findings().forEach(told -> used.addAll(told.finding().settings()));
        if (!used.isEmpty()) {
            used(used);
        }
        telling.advice().bounds().forEach(each -> html.element("p", each));
        html.close();
    }

    private void used(Set<String> used) {
        html.open("details", "class", "values")
                .element("summary", "The settings that findings used")
                .open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Settings")
                .open("table")
                .open("thead")
                .open("tr")
                .element("th", "Setting", "scope", "col")
                .element("th", "Value", "scope", "col")
                .element("th", "What it decides", "scope", "col")
                .close()
                .close()
                .open("tbody");
        for (String setting : used) {
            int cut = setting.indexOf('=');
            String key = setting.substring(0, cut);
            html.open("tr")
                    .open("th", "scope", "row")
                    .element("code", key)
                    .close()
                    .element("td", setting.substring(cut + 1))
                    .element("td", meaning(key))
                    .close();
        }
        html.close().close().close().close();
    }

    private String meaning(String key) {
        String id = key.substring(key.indexOf('/') + 1);
        Reading reading = telling.judged().register().readings().get(id);
        Parameter parameter = telling.judged().register().parameters().get(id);
        if (reading != null) {
            return reading.statement();
        }
        return parameter == null ? "" : parameter.statement();
    }

    private void meanings() {
        html.open("section", "aria-labelledby", "meanings")
                .element("h2", "What the words mean", "id", "meanings")
                .open("dl", "class", "meanings");
        for (Outcome outcome : Outcome.values()) {
            html.open("div", "class", Names.of(outcome))
                    .open("dt")
                    .element("span", HtmlSummary.words(outcome), "class", "chip")
                    .close()
                    .element("dd", meaning(outcome))
                    .close();
        }
        html.close()
                .element(
                        "p",
                        "The verdict is the worst of what counts: violation, undetermined, advisory, compliant, not"
                                + " regulated. What is undecided counts by what it would be at worst; live duties do not count.")
                .close();
    }

    private static String meaning(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "A binding norm is broken; it stays so when it is repaired later.";
            case DEPARTED -> "A norm that advises is not followed.";
            case UNDETERMINED -> "A fact, a judgement or a reading is missing; the worst case is shown.";
            case PENDING -> "A duty is live: not yet due, or without a date.";
            case EXEMPT -> "The act matches, and a named norm defeats this one.";
            case FULFILLED -> "The duty is done, the prohibition kept, the permission used.";
            case NOT_APPLICABLE -> "The conditions do not hold; the one that fails is named.";
        };
    }

    void footer() {
        html.open("footer")
                .open("div", "class", "wide")
                .element(
                        "p",
                        "The report says what the policy says and nothing more. Labour, privacy and human-rights law may"
                                + " protect what a policy forbids; who may be sanctioned, and how, is for people to decide.")
                .element(
                        "p",
                        "Made by iwso-policy, policy "
                                + telling.report().heading().version()
                                + ". This page is one file: it loads nothing and sends nothing.")
                .close()
                .close();
    }
}
