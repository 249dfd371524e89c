package ca.iwso.policy.cli;

import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.cli.report.Judged;
import ca.iwso.policy.cli.report.Selection;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options that say which findings are listed; what names nothing is refused, since an empty list would read as all clear.
 *
 * <p>They filter what is listed and never what is judged.
 */
final class Filters {
    private static final String PERSON = "--person";
    private static final String CLAUSE = "--clause";
    private static final String OUTCOME = "--outcome";
    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final int NEAREST = 3;

    private final List<String> people;
    private final Selection selection;

    /** Takes the values of the options; throws UsageError for a clause, outcome or time that there is not. */
    Filters(ParseResult parsed, PolicyRegister register, Settings settings) {
        people = values(parsed, PERSON);
        List<String> criteria = new ArrayList<>();
        people.forEach(person -> criteria.add("person " + person));
        Set<String> norms = new LinkedHashSet<>();
        for (String clause : values(parsed, CLAUSE)) {
            norms.addAll(norms(clause, register));
            criteria.add("clause " + clause);
        }
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        for (String outcome : values(parsed, OUTCOME)) {
            outcomes.add(outcome(outcome));
            criteria.add("outcome " + outcome.toLowerCase(Locale.ROOT));
        }
        Moment from = time(parsed, FROM, settings, criteria);
        Moment to = time(parsed, TO, settings, criteria);
        if (from.isKnown() && to.isKnown() && to.known().isBefore(from.known())) {
            throw new UsageError(TO + " lies before " + FROM + "; turn them round");
        }
        selection = new Selection(Set.copyOf(people), norms, outcomes, from, to, criteria);
    }

    /** Adds the options to a command. */
    static CommandSpec addTo(CommandSpec command) {
        return command.addOption(several(
                        "PERSON", "List only what binds this person, by her id; IWSO for the organisation.", PERSON))
                .addOption(several(
                        "CLAUSE",
                        "List only this clause and those below it, such as 6.9, or one norm by its id.",
                        CLAUSE))
                .addOption(several(
                        "OUTCOME",
                        "List only this outcome: violated, departed, undetermined, pending, exempt, fulfilled or "
                                + "not-applicable.",
                        OUTCOME))
                .addOption(Options.value(
                        String.class, "TIME", "List only events from this date or time on, such as 2026-03-01.", FROM))
                .addOption(Options.value(
                        String.class, "TIME", "List only events up to this time, or to the end of this date.", TO));
    }

    private static OptionSpec several(String label, String description, String name) {
        return OptionSpec.builder(name)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .splitRegex(",")
                .paramLabel(label)
                .description(description + " May be given several times.")
                .build();
    }

    /** Tells whether any of the options was given. */
    static boolean areGiven(ParseResult parsed) {
        for (String name : List.of(PERSON, CLAUSE, OUTCOME, FROM, TO)) {
            if (Options.isSet(parsed, name)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> values(ParseResult parsed, String name) {
        List<?> values = Objects.requireNonNullElse(Options.of(parsed, name, List.class), List.of());
        return values.stream().map(String::valueOf).map(String::strip).toList();
    }

    private static List<String> norms(String clause, PolicyRegister register) {
        List<Norm> norms = Clauses.find(clause, register);
        if (norms.isEmpty()) {
            throw new UsageError("the policy has no clause " + clause + "; nearest: "
                    + String.join(", ", Clauses.nearest(clause, register)));
        }
        return norms.stream().map(Norm::id).toList();
    }

    private static Outcome outcome(String name) {
        String wanted = name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        List<Outcome> outcomes = Arrays.asList(Outcome.values());
        return outcomes.stream()
                .filter(each -> Names.of(each).equals(wanted))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> names = outcomes.stream().map(Names::of).toList();
                    return new UsageError("there is no outcome " + name + "; did you mean "
                            + Nearest.of(wanted, names, 1).get(0) + "? They are: " + String.join(", ", names));
                });
    }

    private static Moment time(ParseResult parsed, String name, Settings settings, List<String> criteria) {
        String text = Options.of(parsed, name, String.class);
        if (text == null) {
            return Moment.NONE;
        }
        criteria.add(name.substring(2) + " " + text);
        return CaseInput.moment(name, text, settings);
    }

    /** Gives what is listed, whoever is known. */
    Selection selection() {
        return selection;
    }

    /** Gives what is listed of some cases; throws UsageError for a person whom none of them knows. */
    Selection selection(List<Judged> cases) {
        List<String> unknown = people.stream()
                .filter(person -> cases.stream().noneMatch(each -> known(each).contains(person)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new UsageError("no case knows the person " + shown(unknown.get(0), cases) + "; nearest: "
                    + String.join(", ", nearest(unknown.get(0), cases)));
        }
        return selection;
    }

    /** Gives the ids of those whom a case can bind: staff, whoever bears a finding, and IWSO. */
    private static Set<String> known(Judged judged) {
        Set<String> known = new LinkedHashSet<>();
        judged.file().policyCase().staff().list().forEach(member -> known.add(member.id()));
        judged.evaluation().findings().forEach(finding -> known.add(finding.bearer()));
        known.add(Claim.ORGANISATION);
        known.removeIf(id -> !Ids.names(id));
        return known;
    }

    private static String shown(String id, List<Judged> cases) {
        String shown = Redaction.printable(id);
        for (Judged each : cases) {
            shown = each.redaction().id(shown);
        }
        return shown;
    }

    private static List<String> nearest(String person, List<Judged> cases) {
        Stream<String> names =
                cases.stream().flatMap(each -> known(each).stream().map(each.redaction()::id));
        return Nearest.of(person, names.toList(), NEAREST);
    }
}
