package ca.iwso.policy.api.testing;

import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.ClauseGroup;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Reading;
import ca.iwso.policy.model.norm.Totals;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a page on each clause group, from its norms, rules and cases, and an index. */
final class ClausePages {
    /** The file of the index. */
    static final String INDEX = "README.md";

    private static final int EXAMPLES = 3;
    private static final String NOTE =
            "<!-- Generated from the norms, rules and cases; CONTRIBUTING.md says how. -->\n\n";
    private static final String SOURCES = "../../policy-rules/src/main/resources/policy/";
    private static final List<String> SHOWN = Stream.concat(
                    Stream.of(Outcome.values()).map(Names::of), Stream.of(ExpectedCase.DEFEATS))
            .toList();

    private final PolicyRegister register;
    private final Map<String, String> rules;
    private final List<ExpectedCase> cases;
    private final StringBuilder page = new StringBuilder(NOTE);

    private ClausePages(PolicyRegister register, Map<String, String> rules, List<ExpectedCase> cases) {
        this.register = register;
        this.rules = rules;
        this.cases = cases;
    }

    /** Gives the pages by the names of their files. */
    static Map<String, String> all(PolicyRegister register, Map<String, String> rules, List<ExpectedCase> cases) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put(INDEX, new ClausePages(register, rules, cases).index());
        for (ClauseGroup group : register.groups()) {
            pages.put(file(group.folder()), new ClausePages(register, rules, cases).page(group));
        }
        return pages;
    }

    private static String file(String folder) {
        return folder + ".md";
    }

    private static String heading(ClauseGroup group) {
        return text(group.clause() + " " + group.title());
    }

    private String index() {
        Totals totals = register.totals();
        line("# The clauses");
        line("");
        line("A page a clause group: key words, how they are read, what defeats them, rules, and cases as examples.");
        line("The same for one clause: `iwso-policy explain 6.9.3`. The register as a table: `iwso-policy clauses`.");
        line("");
        line("Of the document's " + totals.rows() + " sentences that bind, free, advise or define, " + totals.covered()
                + " are in the register: " + totals.reporting() + " report, " + totals.feeding() + " feed others, "
                + totals.onRecord() + " are on record with the reason.");
        line("They became " + totals.norms() + " norms, encoded by " + totals.rules() + " rules and shown by "
                + totals.cases() + " cases.");
        line("");
        line("| Clause group | Norms | Rules |");
        line("|---|---:|---:|");
        for (ClauseGroup group : register.groups()) {
            List<Norm> norms = norms(group);
            int encoding = norms.stream()
                    .mapToInt(norm -> register.coverage(norm).rules())
                    .sum();
            line("| [" + heading(group) + "](" + file(group.folder()) + ") | " + norms.size() + " | " + encoding
                    + " |");
        }
        line("");
        line("## Readings");
        line("");
        line("Where the text leaves a choice, the default makes it; the settings can make another.");
        line("");
        line("| Reading | Says | Choices | Default | Norms |");
        line("|---|---|---|---|---|");
        for (Reading reading : register.readings().values()) {
            String norms = register.norms().values().stream()
                    .filter(norm -> register.readings(norm).contains(reading))
                    .map(this::link)
                    .collect(Collectors.joining(", "));
            line("| " + reading.id() + " | " + text(reading.statement()) + " | " + choices(reading) + " | "
                    + reading.standard() + " | " + norms + " |");
        }
        line("");
        line("## Parameters");
        line("");
        line("| Parameter | Says | Default |");
        line("|---|---|---|");
        for (Parameter parameter : register.parameters().values()) {
            line("| " + parameter.id() + " | " + text(parameter.statement()) + " | " + standard(parameter) + " |");
        }
        return page.toString();
    }

    private String page(ClauseGroup group) {
        line("# " + heading(group));
        line("");
        line("Norms, rules and cases: [`" + group.folder() + "`](" + SOURCES + group.folder()
                + "). All clauses: [index](" + INDEX + ").");
        norms(group).forEach(this::norm);
        return page.toString();
    }

    private List<Norm> norms(ClauseGroup group) {
        return register.norms().values().stream()
                .filter(norm -> norm.group().equals(group.folder()))
                .toList();
    }

    private void norm(Norm norm) {
        line("");
        line("## " + norm.id());
        line("");
        line("> " + text(norm.quote()) + " (" + norm.clause() + ", line " + norm.line() + ")");
        line("");
        line(text(norm.summary()));
        line("");
        field("Kind", Names.of(norm.modality()) + ", force: " + Names.of(norm.force()));
        field("Binds", norm.bearer());
        field(
                "Here",
                switch (norm.treatment()) {
                    case REPORTS -> "decided; makes findings";
                    case FEEDS -> "used by other norms; appears in their reasons";
                    case ON_RECORD -> "on record only: " + text(norm.reason());
                });
        field("Read as", text(norm.reading()));
        for (Reading reading : register.readings(norm)) {
            field(
                    "Reading " + reading.id(),
                    text(reading.statement()) + " (choices: " + choices(reading) + "; default: " + reading.standard()
                            + ")");
        }
        field("Defeated by", links(norm.defeatedBy()));
        field("Excluded by", links(norm.excludedBy()));
        field("Yields to", links(norm.yieldsTo()));
        Parameter deadline = register.parameters().get(norm.deadline());
        if (deadline != null) {
            field("Deadline", text(deadline.statement()) + " (" + deadline.id() + ", " + standard(deadline) + ")");
        }
        field("After a breach", text(String.join("; ", norm.repairs())));
        rules(norm);
        examples(norm);
    }

    private void rules(Norm norm) {
        // Names begin with the clause, the number of an unnumbered paragraph aside: a gate keeps it so.
        int clause = norm.clause().replaceAll("\\.p\\d+$", "").length();
        List<String> names = rules.entrySet().stream()
                .filter(rule -> rule.getValue().equals(norm.id()))
                .map(rule -> text(rule.getKey().substring(clause + 1)))
                .toList();
        list("Rules", names);
    }

    private void examples(Norm norm) {
        List<String> lines = SHOWN.stream()
                .filter(shown ->
                        cases.stream().anyMatch(each -> each.shows(norm.id()).contains(shown)))
                .map(shown -> shown + ": " + examples(norm, shown))
                .toList();
        list("Cases, by what they expect", lines);
    }

    /** Gives some cases that show something of a norm, those of its own group first. */
    private String examples(Norm norm, String shown) {
        List<String> names = cases.stream()
                .filter(each -> each.shows(norm.id()).contains(shown))
                .sorted(Comparator.comparing(each -> !isOf(each, norm.group())))
                .map(each -> "“" + text(each.name()) + "”")
                .toList();
        String some = names.stream().limit(EXAMPLES).collect(Collectors.joining("; "));
        return names.size() > EXAMPLES ? some + "; and " + (names.size() - EXAMPLES) + " more" : some;
    }

    private static boolean isOf(ExpectedCase clauseCase, String folder) {
        Path file = Path.of(clauseCase.place().file());
        return file.resolveSibling("").endsWith(folder);
    }

    private String links(List<String> norms) {
        return norms.stream().map(id -> link(register.norm(id))).collect(Collectors.joining(", "));
    }

    private String link(Norm norm) {
        String anchor =
                norm.id().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
        return "[" + norm.id() + "](" + file(norm.group()) + "#" + anchor + ")";
    }

    private static String choices(Reading reading) {
        return String.join(", ", new TreeSet<>(reading.choices().keySet()));
    }

    private static String standard(Parameter parameter) {
        return parameter.standard().isEmpty() ? "not set" : parameter.standard();
    }

    private void list(String label, List<String> items) {
        if (!items.isEmpty()) {
            line("- **" + label + ":**");
            items.forEach(item -> line("  - " + item));
        }
    }

    private void field(String label, String value) {
        if (!value.isEmpty()) {
            line("- **" + label + ":** " + value);
        }
    }

    private void line(String line) {
        page.append(line).append('\n');
    }

    /** Gives a text in which nothing is taken for Markdown. */
    private static String text(String plain) {
        return plain.replaceAll("[\\\\`*_<>|\\[\\]]", "\\\\$0");
    }
}
