package ca.iwso.policy.cli.report;

import ca.iwso.policy.cli.report.CaseReport.Heading;
import ca.iwso.policy.cli.report.CaseReport.Tally;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The head of a page: the verdict first, then the numbers and what was judged. */
final class HtmlSummary {
    private final Telling telling;
    private final Html html;

    HtmlSummary(Telling telling, Html html) {
        this.telling = telling;
        this.html = html;
    }

    String title() {
        return words(telling.report().tally().verdict()) + " · "
                + telling.report().heading().source();
    }

    void write() {
        Heading heading = telling.report().heading();
        Tally tally = telling.report().tally();
        html.open("header", "class", "top verdict-" + Names.of(tally.verdict()))
                .open("div", "class", "wide")
                .element("p", "Social media and internet usage policy: report on a case", "class", "kind")
                .element("h1", words(tally.verdict()))
                .element("p", meaning(tally), "class", "meaning");
        counts(tally);
        html.open("dl", "class", "facts");
        fact("Case", heading.source());
        fact("Extent", heading.extent());
        fact("As of", heading.asOf());
        fact("Policy", heading.version());
        fact("Settings", heading.settings().isEmpty() ? "default readings" : String.join(", ", heading.settings()));
        html.close();
        if (heading.problems() > 0) {
            html.element(
                    "p",
                    "Incomplete: " + heading.problems() + " problems in the input; what they concern was not judged.",
                    "class",
                    "warning");
        }
        String listing = telling.judged().listingInWords(telling.all());
        if (!listing.isEmpty()) {
            html.element("p", listing, "class", "warning");
        }
        html.close().close();
    }

    private void counts(Tally tally) {
        html.open("ul", "class", "counts");
        for (Map.Entry<Outcome, Integer> each : tally.outcomes().entrySet()) {
            if (!telling.all() && (each.getKey() == Outcome.FULFILLED || each.getKey() == Outcome.NOT_APPLICABLE)) {
                continue;
            }
            String outcome = Names.of(each.getKey());
            boolean listed =
                    telling.findings().stream().anyMatch(told -> told.finding().outcome() == each.getKey());
            html.open("li", "class", outcome);
            if (listed) {
                html.open("a", "href", "#findings", "data-show", outcome);
            } else {
                html.open("span");
            }
            html.element("b", Integer.toString(each.getValue()))
                    .text(" " + words(each.getKey()))
                    .close()
                    .close();
        }
        int quiet = tally.quiet();
        html.open("li", "class", "quiet")
                .open("span")
                .element("b", Integer.toString(quiet))
                .text(quiet == 1 ? " event without findings" : " events without findings")
                .close()
                .close()
                .close();
    }

    private void fact(String name, String value) {
        html.open("div").element("dt", name).element("dd", value).close();
    }

    /** Says in a sentence what the verdict rests on. */
    private static String meaning(Tally tally) {
        List<String> parts = new ArrayList<>();
        part(
                parts,
                tally.outcomes().getOrDefault(Outcome.VIOLATED, 0),
                "binding norm is broken",
                "binding norms are broken");
        part(
                parts,
                tally.outcomes().getOrDefault(Outcome.UNDETERMINED, 0),
                "cannot be decided yet",
                "cannot be decided yet");
        part(
                parts,
                tally.outcomes().getOrDefault(Outcome.DEPARTED, 0),
                "that advises is not followed",
                "that advise are not followed");
        if (parts.isEmpty()) {
            return tally.verdict() == Verdict.NOT_REGULATED
                    ? "No norm of the policy reaches what was recorded; this is not the same as allowed."
                    : "No norm is broken, departed from, or open.";
        }
        return String.join(", ", parts) + ".";
    }

    private static void part(List<String> parts, int count, String one, String several) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : several));
        }
    }

    static String words(Verdict verdict) {
        return sentence(verdict.name());
    }

    /** Gives an outcome as a report counts it. */
    static String words(Outcome outcome) {
        return outcome == Outcome.UNDETERMINED
                ? "undecided"
                : Items.name(outcome).toLowerCase(Locale.ROOT);
    }

    private static String sentence(String name) {
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
