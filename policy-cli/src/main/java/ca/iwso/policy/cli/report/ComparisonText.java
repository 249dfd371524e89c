package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.EvaluationComparison;
import ca.iwso.policy.api.EvaluationComparison.FindingChange;
import ca.iwso.policy.api.EvaluationComparison.ReasonChange;
import ca.iwso.policy.api.EvaluationComparison.VerdictChange;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.SavedEvaluation.SavedFinding;
import ca.iwso.policy.api.SavedEvaluation.SavedGround;
import ca.iwso.policy.model.Truth;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells what flips between two evaluations, by event and person, through which norm and for which reason. */
public final class ComparisonText {
    private static final int INDENT = 2;
    private static final String ARROW = " → ";
    private static final String EVENTS = "events/";

    private final Page page;
    private final Palette palette;
    private final boolean all;

    /** Makes the text for a width; {@code all} also lists what comes out alike for other reasons. */
    public ComparisonText(int width, Palette palette, boolean all) {
        this.page = new Page(width);
        this.palette = palette;
        this.all = all;
    }

    /** Writes what differs between two that have names. */
    public void write(EvaluationComparison comparison, String from, String to, OutputStream out) throws IOException {
        List<FindingChange> flips =
                comparison.findings().stream().filter(FindingChange::flips).toList();
        int others = comparison.findings().size() - flips.size();
        line(0, from + ARROW + to, INDENT);
        for (EvaluationComparison.SettingChange each : comparison.settings()) {
            line(INDENT, each.name() + ": " + each.from() + ARROW + each.to(), INDENT);
        }
        page.gap();
        strong(change(comparison.from(), comparison.to()) + ": "
                + (comparison.flips() ? count(flips.size()) : "nothing flips")
                + (others == 0 ? "" : " · " + others + " alike for other reasons"));
        groups(comparison, all ? comparison.findings() : flips);
        if (!comparison.people().isEmpty()) {
            page.gap();
            strong("People");
            comparison
                    .people()
                    .forEach(person -> line(INDENT, person.id() + ": " + change(person.from(), person.to()), INDENT));
        }
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String count(int flips) {
        return flips == 1 ? "1 finding flips" : flips + " findings flip";
    }

    /** Sets what is about one event, or one entry of a register, under its heading. */
    private void groups(EvaluationComparison comparison, List<FindingChange> findings) {
        Map<String, String> headings = new LinkedHashMap<>();
        for (FindingChange each : findings) {
            String path = each.finding().subject().path();
            headings.put(path, path.startsWith(EVENTS) ? path.substring(EVENTS.length()) : path.replace("/", ", "));
        }
        for (VerdictChange each : comparison.events()) {
            headings.put(EVENTS + each.id(), each.id() + ": " + change(each.from(), each.to()));
        }
        headings.forEach((path, heading) -> {
            page.gap();
            strong(heading);
            findings.stream()
                    .filter(each -> each.finding().subject().path().equals(path))
                    .forEach(this::finding);
        });
    }

    private void finding(FindingChange change) {
        SavedFinding one = change.finding();
        line(INDENT, one.norm() + ": " + outcome(change.from(), change.to()) + ", borne by " + one.bearer(), INDENT);
        if (change.from() != null && change.to() != null) {
            value("stage", words(change.from().stage()), words(change.to().stage()));
            value(
                    "bound by her user ID alone",
                    change.from().attributed() ? "yes" : "no",
                    change.to().attributed() ? "yes" : "no");
            value("due", change.from().due(), change.to().due());
            value("done", change.from().done(), change.to().done());
            value("remedied", change.from().remediedAt(), change.to().remediedAt());
            String before = String.join(", ", change.from().settings());
            String after = String.join(", ", change.to().settings());
            if (change.reasons().isEmpty() && !before.equals(after)) {
                line(
                        2 * INDENT,
                        "settings: " + (before.isEmpty() ? "default" : before) + ARROW
                                + (after.isEmpty() ? "default" : after),
                        INDENT);
            }
        }
        change.reasons().forEach(this::reason);
    }

    private void value(String what, @Nullable String from, @Nullable String to) {
        if (!Objects.equals(from, to)) {
            line(2 * INDENT, what + ": " + (from == null ? "none" : from) + ARROW + (to == null ? "none" : to), INDENT);
        }
    }

    private void reason(ReasonChange change) {
        String exception = change.exemption() == null ? "" : " (exception " + change.exemption() + ")";
        line(
                2 * INDENT,
                sign(change.from()) + ARROW + sign(change.to()) + ": " + change.statement() + exception,
                INDENT);
        String from = grounds(change.fromGrounds());
        String to = grounds(change.toGrounds());
        if (!from.equals(to)) {
            line(3 * INDENT, from + ARROW + to, INDENT);
        }
    }

    private static String grounds(List<SavedGround> grounds) {
        String text =
                grounds.stream().map(each -> each.path() + ": " + each.value()).collect(Collectors.joining("; "));
        return text.isEmpty() ? "nothing" : text;
    }

    private static String sign(@Nullable Truth truth) {
        return truth == null
                ? "–"
                : switch (truth) {
                    case TRUE -> "✓";
                    case FALSE -> "✗";
                    case UNKNOWN -> "?";
                };
    }

    private static String outcome(@Nullable SavedFinding from, @Nullable SavedFinding to) {
        return outcome(from) + ARROW + outcome(to);
    }

    private static String outcome(@Nullable SavedFinding finding) {
        if (finding == null) {
            return "no finding";
        }
        String worst = finding.worstCase() == null ? "" : " (at worst " + words(finding.worstCase()) + ")";
        return words(finding.outcome()) + worst;
    }

    private static String change(@Nullable Enum<?> from, @Nullable Enum<?> to) {
        return from == to ? words(from) : words(from) + ARROW + words(to);
    }

    private static String words(@Nullable Enum<?> constant) {
        return constant == null ? "not there" : constant.name().replace('_', ' ');
    }

    private void strong(String text) {
        page.row(0, new Page.Cell(Redaction.printable(text), page.room(0), palette::strong));
    }

    /** Sets a line; a saved evaluation may hold anything, and must not steer the terminal. */
    private void line(int indent, String text, int hanging) {
        page.paragraph(indent, Redaction.printable(text), hanging);
    }
}
