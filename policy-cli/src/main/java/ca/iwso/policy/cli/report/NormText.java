package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.ExampleCases;
import ca.iwso.policy.cli.report.Page.Cell;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Coverage;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Reading;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/** The explanation of norms, as text. */
public final class NormText {
    private static final int LABEL = 14;
    private static final int EXAMPLES = 2;

    private final PolicyRegister register;
    private final Page page;
    private final Palette palette;

    /** Makes the text for a terminal of some width. */
    public NormText(PolicyRegister register, int width, Palette palette) {
        this.register = register;
        this.page = new Page(width);
        this.palette = palette;
    }

    /** Writes the explanation of some norms, with cases as examples. */
    public void explain(List<Norm> norms, Function<Norm, List<ExampleCases.Example>> examples, OutputStream out)
            throws IOException {
        boolean first = true;
        for (Norm norm : norms) {
            if (!first) {
                page.gap();
            }
            first = false;
            explain(norm);
            examples(examples.apply(norm));
        }
        print(out);
    }

    private void explain(Norm norm) {
        page.row(0, new Cell(norm.id(), page.room(0), palette::strong));
        if (!norm.quote().isEmpty()) {
            page.paragraph(2, "“" + norm.quote() + "” (" + norm.clause() + ", line " + norm.line() + ")", 1);
        }
        field("Says", norm.summary());
        field(
                "Kind",
                Names.of(norm.modality()) + ", "
                        + switch (norm.force()) {
                            case HARD -> "hard: not following it violates it";
                            case SOFT -> "soft: not following it departs from it";
                            case NONE -> "binds nobody";
                        });
        field("Binds", norm.bearer());
        field(
                "Here",
                switch (norm.treatment()) {
                    case REPORTS -> "decided; makes findings";
                    case FEEDS -> "used by other norms; appears in their reasons";
                    case ON_RECORD -> "on record only: " + norm.reason();
                });
        Coverage coverage = register.coverage(norm);
        field(
                "Shown by",
                coverage.cases() == 0 ? "" : coverage.cases() + " cases: " + String.join(", ", coverage.outcomes()));
        field("Read as", norm.reading());
        field("Defeated by", names(norm.defeatedBy()));
        field("Excluded by", names(norm.excludedBy()));
        field("Yields to", names(norm.yieldsTo()));
        register.readings(norm).forEach(this::reading);
        Parameter deadline = register.parameters().get(norm.deadline());
        if (deadline != null) {
            String standard = deadline.standard().isEmpty() ? "not set" : deadline.standard();
            field("Deadline", deadline.statement() + " (" + deadline.id() + "; default: " + standard + ")");
        }
        field("After a breach", String.join("; ", norm.repairs()));
    }

    /** Gives by outcome what the cases of the norm's own clause group show. */
    private void examples(List<ExampleCases.Example> examples) {
        for (Outcome outcome : Outcome.values()) {
            List<String> names = examples.stream()
                    .filter(each -> each.outcomes().contains(Names.of(outcome)))
                    .map(ExampleCases.Example::name)
                    .toList();
            String some = String.join("; ", names.subList(0, Math.min(EXAMPLES, names.size())));
            field(
                    Names.of(outcome).replace('-', ' '),
                    names.size() > EXAMPLES ? some + "; and " + (names.size() - EXAMPLES) + " more" : some);
        }
    }

    private void reading(Reading reading) {
        field(
                "Reading",
                reading.id() + ": " + reading.statement() + " (choices: "
                        + String.join(", ", new TreeMap<>(reading.choices()).keySet()) + "; default: "
                        + reading.standard() + ")");
    }

    private String names(List<String> norms) {
        return String.join(
                "; ",
                norms.stream()
                        .map(id -> {
                            Norm norm = register.norms().get(id);
                            return norm == null || norm.summary().isEmpty() ? id : id + " (" + norm.summary() + ")";
                        })
                        .toList());
    }

    private void field(String label, String value) {
        if (!value.isEmpty()) {
            page.row(2, new Cell(label, LABEL, palette::faint), Cell.of(value, page.room(2 + LABEL + 2)));
        }
    }

    private void print(OutputStream out) throws IOException {
        out.write(page.toString().getBytes(StandardCharsets.UTF_8));
    }
}
