package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.Explanation;
import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.api.ReasonLines;
import ca.iwso.policy.api.Remedies;
import ca.iwso.policy.cli.report.CaseReport.Condition;
import ca.iwso.policy.cli.report.CaseReport.Line;
import ca.iwso.policy.cli.report.CaseReport.Sentence;
import ca.iwso.policy.cli.report.Page.Cell;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Reading;
import ca.iwso.policy.model.norm.Term;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The whole story of one finding: what happened, what the clause says, why it is so, and what there is to do. */
public final class FindingText {
    private static final int LABEL = 14;
    private static final String READINGS = "readings/";
    private static final String SETTINGS = "settings/";

    private final PolicyRegister register;
    private final FactWords words;
    private final Page page;
    private final Palette palette;

    /** Makes the text for a terminal of some width. */
    public FindingText(Judged judged, int width, Palette palette) {
        this.register = judged.register();
        this.words = judged.words();
        this.page = new Page(width);
        this.palette = palette;
    }

    /** Writes the story of a finding with what would make it right, and names others that are near. */
    public void write(Remedies remedies, List<String> others, OutputStream out) throws IOException {
        Finding finding = remedies.finding();
        heading(finding);
        clause(finding.norm());
        settings(finding);
        why(finding);
        missing(finding);
        duty(finding);
        remedies(remedies);
        if (!others.isEmpty()) {
            page.gap();
            field("See also", String.join("; ", others));
        }
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void heading(Finding finding) {
        String outcome = Items.outcome(finding);
        page.row(
                0,
                new Cell(
                        Items.mark(finding).sign() + " " + finding.norm().clause() + " " + outcome,
                        page.room(0),
                        text -> palette.strong(palette.of(Items.mark(finding), text))));
        String path = finding.subject().path();
        String place = words.place(path);
        field(
                "What happened",
                words.id(finding.subject().id()) + ": " + new SubjectWords(words).describe(finding.subject())
                        + (place.isEmpty() ? "" : " (" + place + ")"));
        field("Binds", words.person(finding.bearer()));
        field("Id", words.id(finding.id()));
    }

    private void clause(Norm norm) {
        page.gap();
        field("Clause", "“" + norm.quote() + "” (" + norm.clause() + ", line " + norm.line() + ")");
        field("Says", norm.summary());
        field("Kind", Names.of(norm.modality()) + ", force: " + Names.of(norm.force()));
        field("Read as", norm.reading());
    }

    private void settings(Finding finding) {
        for (String setting : finding.settings()) {
            int at = setting.indexOf('=');
            String key = at < 0 ? setting : setting.substring(0, at);
            Reading reading =
                    key.startsWith(READINGS) ? register.readings().get(key.substring(READINGS.length())) : null;
            field(
                    reading == null ? "Setting" : "Reading",
                    reading == null
                            ? setting
                            : reading.id() + "=" + setting.substring(at + 1) + ": " + reading.statement()
                                    + (reading.standard().equals(setting.substring(at + 1)) ? " (default)" : ""));
        }
    }

    private void why(Finding finding) {
        page.gap();
        page.row(0, new Cell("Why", page.room(0), palette::strong));
        List<Line> lines = new ArrayList<>();
        Items.circumstances(finding, words).forEach(text -> lines.add(new Sentence(text)));
        // One set of lines for all trees: a condition that several share is proved once.
        ReasonLines reasons = ReasonLines.all(register, words, finding.subject());
        add(reasons, finding.because(), lines);
        for (Exemption exemption : finding.exemptions()) {
            lines.add(new Sentence(Explanation.introduction(finding, exemption)));
            add(reasons, exemption.reason(), lines);
        }
        finding.yieldedTo()
                .forEach(first ->
                        lines.add(new Sentence("First speaks " + first.norm().clause() + " ("
                                + first.norm().id() + "): " + Items.name(first.outcome()) + ".")));
        new ReasonTable(palette).set(lines, 2, page);
    }

    private static void add(ReasonLines reasons, Reason reason, List<Line> lines) {
        reasons.of(reason)
                .forEach(each -> lines.add(new Condition(
                        each.depth(),
                        each.truth(),
                        each.clause().isEmpty() ? each.statement() : each.statement() + " (" + each.clause() + ")",
                        each.value(),
                        each.place())));
    }

    private void missing(Finding finding) {
        Set<String> asked = new LinkedHashSet<>();
        for (Missing missing : finding.missing()) {
            Term term = register.terms().get(missing.term());
            String question = term == null ? missing.term().replace('-', ' ') : term.question();
            asked.add(question + " ("
                    + (missing.setting()
                            ? missing.path().substring(SETTINGS.length())
                            : words.label(missing.path(), ""))
                    + ")");
        }
        list("Missing", asked);
    }

    private void duty(Finding finding) {
        if (finding.due().isKnown() || (finding.done() != null && finding.done().isKnown())) {
            page.gap();
        }
        if (finding.due().isKnown()) {
            field("Due", words.dates().words(finding.due()));
        }
        if (finding.done() != null && finding.done().isKnown()) {
            field("Done", words.dates().words(Objects.requireNonNull(finding.done())));
        }
        if (finding.remediedAt().isKnown()) {
            field("Put right", words.dates().words(finding.remediedAt()) + "; what happened before stays so");
        }
    }

    private void remedies(Remedies remedies) {
        List<String> ways = remedies.remedies().stream()
                .map(remedy -> String.join(
                        "; and ",
                        remedy.changes().stream()
                                .map(change -> words.id(change.words()).replace("client client#", "client#"))
                                .toList()))
                .toList();
        list(
                remedies.irreversible()
                        ? "It cannot be undone. What would have made it right"
                        : "What would make it right",
                ways);
        if (!ways.isEmpty() && !remedies.complete()) {
            page.paragraph(2, "There may be other ways.", 2);
        }
        list("Still to do", remedies.repairs());
        list(
                "Duties of " + words.person(remedies.finding().bearer()),
                remedies.duties().stream().map(this::duties).toList());
    }

    private String duties(Finding duty) {
        String due = duty.due().isKnown() ? "due " + words.dates().words(duty.due()) : "no date is set";
        return duty.norm().clause() + " " + duty.norm().summary() + " ("
                + words.id(duty.subject().id()) + "; " + due + ")";
    }

    private void list(String title, Iterable<String> items) {
        boolean first = true;
        for (String item : items) {
            if (first) {
                page.gap();
                page.row(0, new Cell(title, page.room(0), palette::strong));
                first = false;
            }
            page.paragraph(2, "- " + item, 2);
        }
    }

    private void field(String label, String value) {
        if (!value.isEmpty()) {
            page.row(2, new Cell(label, LABEL, palette::faint), Cell.of(value, page.room(2 + LABEL + 2)));
        }
    }
}
