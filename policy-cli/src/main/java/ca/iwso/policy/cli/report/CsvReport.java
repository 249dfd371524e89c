package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.ReasonLines;
import ca.iwso.policy.cli.report.CaseReport.Mark;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.Term;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The findings as a table for spreadsheets: comma-separated values (RFC 4180), a line a finding. */
public final class CsvReport implements LineFormat {
    private static final List<String> HEADER = List.of(
            "source",
            "clause",
            "norm",
            "outcome",
            "worst_case",
            "subject",
            "subject_verdict",
            "description",
            "time",
            "person",
            "due",
            "remedied_at",
            "reasons",
            "exceptions",
            "missing",
            "settings",
            "file",
            "line",
            "column",
            "quote",
            "summary");

    private final boolean all;

    /**
     * Makes the format.
     *
     * @param all whether it also lists what is fulfilled, exempt and not applicable
     */
    public CsvReport(boolean all) {
        this.all = all;
    }

    @Override
    public void begin(OutputStream out) throws IOException {
        out.write(Csv.line(HEADER).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void add(Judged judged, OutputStream out) throws IOException {
        Map<String, Verdict> verdicts = judged.evaluation().verdictsByPath();
        for (Finding finding : judged.listed(all)) {
            out.write(Csv.safeLine(values(finding, judged, verdicts)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<String> values(Finding finding, Judged judged, Map<String, Verdict> verdicts) {
        FactWords words = judged.words();
        String path = finding.subject().path();
        @Nullable Place place = judged.file().places().of(path).orElse(null);
        return List.of(
                judged.source(),
                finding.norm().clause(),
                finding.norm().id(),
                Items.name(finding.outcome()),
                worstCase(finding.worstCase()),
                words.id(path),
                verdicts.getOrDefault(path, Verdict.NOT_REGULATED).name().replace('_', ' '),
                new SubjectWords(words).describe(finding.subject()),
                finding.subject() instanceof Event event ? text(event.at()) : "",
                words.person(finding.bearer()),
                text(finding.due()),
                text(finding.remediedAt()),
                reasons(finding, judged, words),
                finding.exemptions().stream()
                        .map(each -> each.norm().id() + ": " + holds(each))
                        .collect(Collectors.joining("; ")),
                missing(finding, judged, words),
                String.join("; ", finding.settings()),
                place == null ? "" : words.id(place.file()),
                place == null ? "" : Integer.toString(place.line()),
                place == null ? "" : Integer.toString(place.column()),
                finding.norm().quote(),
                finding.norm().summary());
    }

    private static String worstCase(@Nullable Outcome worst) {
        return worst == null ? "" : Items.name(worst);
    }

    private static String text(Moment moment) {
        return moment.isKnown() ? moment.text() : "";
    }

    private static String holds(Exemption exemption) {
        return switch (exemption.reason().truth()) {
            case TRUE -> "holds";
            case FALSE -> "does not hold";
            case UNKNOWN -> "not known";
        };
    }

    /** Gives the conditions that make the outcome: those not known where it is open, else all. */
    private static String reasons(Finding finding, Judged judged, FactWords words) {
        ReasonLines lines = finding.outcome() == Outcome.UNDETERMINED
                ? ReasonLines.only(Truth.UNKNOWN, judged.register(), words, finding.subject())
                : ReasonLines.all(judged.register(), words, finding.subject());
        return lines.of(finding.because()).stream()
                .map(each -> Mark.sign(each.truth()) + " " + each.statement()
                        + (each.value().isEmpty() ? "" : " (" + each.value() + ")"))
                .collect(Collectors.joining("; "));
    }

    private static String missing(Finding finding, Judged judged, FactWords words) {
        return finding.missing().stream()
                .map(each -> question(each, judged) + " (" + words.id(each.path()) + ")")
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String question(Missing missing, Judged judged) {
        Term term = judged.register().terms().get(missing.term());
        return term == null ? missing.term().replace('-', ' ') : term.question();
    }
}
