package ca.iwso.policy.rules;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.fact.Engagement;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.DecisionTable;
import ca.iwso.policy.model.finding.DecisionTable.Condition;
import ca.iwso.policy.model.finding.DecisionTable.Kind;
import ca.iwso.policy.model.finding.DecisionTable.Value;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.Formula.Name;
import ca.iwso.policy.rules.Shape.Fitted;
import ca.iwso.policy.rules.Shape.Side;
import ca.iwso.policy.rules.inference.Readings;
import ca.iwso.policy.rules.inference.Setting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The decision tables of norms, from what the rules claim and by the resolution that decides cases.
 *
 * <p>Nobody writes a table. How the truth of a claim follows from its conditions, and what can be known of each, shows in cases
 * in which the rules claim it; the policy's own cases show every rule. Each combination is then resolved as the claims of a
 * case are.
 */
public final class DecisionTables {
    private final PolicyRegister register;
    private final Settings settings;
    private final Map<Norm, Map<Shape, List<Fitted>>> shapes = new LinkedHashMap<>();
    private final Map<Shown, Set<List<Value>>> together = new HashMap<>();
    private final Set<Shown> free = new HashSet<>();
    private final Map<Norm, Map<Shape, DecisionTable>> made = new HashMap<>();

    /** Two conditions of a norm, of which cases show what can be known together. */
    private record Shown(Norm norm, Name one, Name other) {}

    private DecisionTables(PolicyRegister register, Settings settings) {
        this.register = register;
        this.settings = settings;
    }

    /**
     * Lays out what some cases show.
     *
     * @param engine the rules
     * @param register the register that the rules follow
     * @param settings the settings under which norms are decided
     * @param cases cases in which the rules claim all that they can
     * @param norms the norms whose tables are wanted
     */
    public static DecisionTables of(
            RuleEngine engine,
            PolicyRegister register,
            Settings settings,
            Collection<PolicyCase> cases,
            Collection<Norm> norms) {
        DecisionTables tables = new DecisionTables(register, settings);
        Set<Norm> wanted = Set.copyOf(norms);
        List<Fitted> all = new ArrayList<>();
        for (PolicyCase each : cases) {
            for (PolicyCase some : varied(each)) {
                for (Situation situation : situations(engine, register, settings, some)) {
                    if (wanted.contains(situation.norm())) {
                        all.add(Shape.of(situation, register, settings));
                    }
                }
            }
        }
        all.forEach(tables::add);
        for (Fitted each : all) {
            tables.shapes
                    .computeIfAbsent(each.situation().norm(), norm -> new LinkedHashMap<>())
                    .computeIfAbsent(tables.reduced(each), shape -> new ArrayList<>())
                    .add(each);
        }
        return tables;
    }

    /**
     * Gives a case, and the same case with other records: without each of the registers on which conditions rest, since what is
     * left out is unknown, and with nobody on staff.
     */
    private static List<PolicyCase> varied(PolicyCase policyCase) {
        PolicyCase dated = policyCase.withAsOf(AsOf.of(policyCase));
        return List.of(
                dated,
                dated.withStaff(Entries.unknown()),
                dated.withStaff(policyCase.staff().map(person -> person.withEngagement(Engagement.NONE))),
                dated.withAccounts(Entries.unknown()),
                dated.withRequests(Entries.unknown()));
    }

    private static List<Situation> situations(
            RuleEngine engine, PolicyRegister register, Settings settings, PolicyCase policyCase) {
        PolicyCase upTo = AsOf.knownBy(policyCase, AsOf.of(policyCase));
        List<Claim> claims = engine.claims(WorkingMemory.of(upTo, new Readings(register, settings)));
        return Situation.of(register, settings, AsOf.of(policyCase), claims);
    }

    private void add(Fitted fitted) {
        Situation situation = fitted.situation();
        Norm norm = situation.norm();
        List<Name> names = List.copyOf(fitted.values().keySet());
        Map<Name, Set<String>> grounds = new HashMap<>();
        fitted.conditions().forEach((name, reason) -> grounds.put(name, Shape.grounds(reason)));
        for (Name one : names) {
            for (Name other : names) {
                Shown pair = new Shown(norm, one, other);
                together.computeIfAbsent(pair, none -> new HashSet<>())
                        .add(List.of(value(fitted, one), value(fitted, other)));
                if (!free.contains(pair)
                        && Collections.disjoint(
                                grounds.getOrDefault(one, Set.of()), grounds.getOrDefault(other, Set.of()))) {
                    free.add(pair);
                }
            }
        }
    }

    /** Gives the shape without what holds wherever it is stated, such as evidence that only some cases have. */
    private Shape reduced(Fitted fitted) {
        Norm norm = fitted.situation().norm();
        return fitted.shape()
                .without(name ->
                        value(fitted, name) == Value.TRUE && Set.of(Value.TRUE).containsAll(known(norm, name)));
    }

    private static Value value(Fitted fitted, Name name) {
        return Objects.requireNonNull(fitted.values().get(name), name::toString);
    }

    /** Gives the tables of a norm, one for each way in which it is decided; none where no case shows it. */
    public List<DecisionTable> of(Norm norm) {
        Map<List<?>, DecisionTable> tables = new LinkedHashMap<>();
        for (List<Fitted> alike : shapes.getOrDefault(norm, Map.of()).values()) {
            DecisionTable table = table(alike);
            tables.merge(List.of(table.conditions(), table.rows()), table, DecisionTable::and);
        }
        return List.copyOf(tables.values());
    }

    private DecisionTable table(List<Fitted> all) {
        Fitted some = all.get(0);
        Norm norm = some.situation().norm();
        List<Name> names = deciding(some);
        List<List<Value>> values = names.stream().map(name -> known(norm, name)).toList();
        Map<Value, Situation> lateness = new EnumMap<>(Value.class);
        all.forEach(
                each -> lateness.putIfAbsent(each.values().getOrDefault(Shape.LATE, Value.FALSE), each.situation()));
        Combinations combinations = new Combinations(
                values,
                combination -> isPossible(norm, names, combination),
                combination -> outcome(some, names, combination, lateness));
        Set<String> subjects = new TreeSet<>();
        all.forEach(each -> subjects.add(each.situation().about()));
        List<Condition> conditions = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            conditions.add(new Condition(name.kind(), name.id(), Set.copyOf(values.get(i))));
        }
        return new DecisionTable(
                norm,
                List.copyOf(subjects),
                conditions,
                combinations.rows(),
                combinations.impossible(),
                combinations.possible());
    }

    /** Gives the conditions of which not the same is known in all cases: what always holds decides nothing. */
    private List<Name> deciding(Fitted some) {
        Norm norm = some.situation().norm();
        return some.values().keySet().stream()
                .filter(name -> known(norm, name).size() > 1)
                .toList();
    }

    private List<Value> known(Norm norm, Name name) {
        return together.getOrDefault(new Shown(norm, name, name), Set.of()).stream()
                .map(pair -> pair.get(0))
                .sorted()
                .toList();
    }

    private boolean isPossible(Norm norm, List<Name> names, List<Value> combination) {
        for (int i = 0; i < names.size(); i++) {
            for (int j = 0; j < i; j++) {
                Name one = names.get(i);
                Name other = names.get(j);
                Shown pair = new Shown(norm, one, other);
                if (!free.contains(pair)
                        && !together.getOrDefault(pair, Set.of())
                                .contains(List.of(combination.get(i), combination.get(j)))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Resolves a combination as the claims of a case are resolved. */
    private Outcome outcome(Fitted some, List<Name> names, List<Value> combination, Map<Value, Situation> lateness) {
        Map<Name, Value> values = new HashMap<>(some.values());
        for (int i = 0; i < names.size(); i++) {
            values.put(names.get(i), combination.get(i));
        }
        Situation timing = Objects.requireNonNull(
                lateness.getOrDefault(values.getOrDefault(Shape.LATE, Value.FALSE), some.situation()));
        Norm norm = some.situation().norm();
        Fact subject = some.situation().finding().subject();
        List<Claim> claims = new ArrayList<>();
        Claim.Duty duty = Shape.joined(timing.own()).duty();
        claims(some.shape().own(), norm.id(), some, values, duty, claims);
        some.shape().winners().forEach((winner, formula) -> {
            Reason defeats = formula.with(name -> reason(name, values, subject));
            claims.add(claim(winner, some, defeats, defeats, null));
        });
        for (String first : some.shape().first()) {
            Reason broken = reason(new Name(Kind.PRECEDENT, first), values, subject);
            claims.add(claim(first, some, Reason.all(), broken, null));
        }
        return Resolution.resolve(register, settings, timing.asOf(), claims).stream()
                .flatMap(List::stream)
                .filter(finding -> finding.norm().equals(norm))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static void claims(
            List<Side> sides,
            String norm,
            Fitted some,
            Map<Name, Value> values,
            Claim.@Nullable Duty duty,
            List<Claim> claims) {
        Fact subject = some.situation().finding().subject();
        for (Side side : sides) {
            claims.add(claim(
                    norm,
                    some,
                    side.matter().with(name -> reason(name, values, subject)),
                    side.holds().with(name -> reason(name, values, subject)),
                    side.duty() ? duty : null));
        }
    }

    private static Claim claim(String norm, Fitted some, Reason matter, Reason holds, Claim.@Nullable Duty duty) {
        Finding finding = some.situation().finding();
        return new Claim(norm, finding.subject(), finding.bearer(), false, finding.stage(), matter, holds, duty);
    }

    private static Reason reason(Name name, Map<Name, Value> values, Fact subject) {
        Value value = Objects.requireNonNull(values.get(name), name::toString);
        Truth truth =
                switch (value) {
                    case TRUE -> Truth.TRUE;
                    case FALSE -> Truth.FALSE;
                    case UNKNOWN, LEFT_OPEN -> Truth.UNKNOWN;
                };
        return value == Value.LEFT_OPEN
                ? Setting.says(name.id(), truth, "readings/" + name.id(), truth)
                : Reason.of(name.id(), truth, subject, "", truth);
    }

    /** Gives where the findings of a case fall, but for attempts and acts that are counted as somebody's by her user ID. */
    public List<Placement> placements(RuleEngine engine, PolicyCase policyCase) {
        List<Placement> placements = new ArrayList<>();
        for (Situation situation : situations(engine, register, settings, policyCase)) {
            if (shapes.containsKey(situation.norm())) {
                placements.add(place(Shape.of(situation, register, settings)));
            }
        }
        return placements;
    }

    private Placement place(Fitted fitted) {
        Situation situation = fitted.situation();
        Shape shape = reduced(fitted);
        Norm norm = situation.norm();
        Optional<DecisionTable> table = Optional.ofNullable(
                        shapes.getOrDefault(norm, Map.of()).get(shape))
                .map(alike -> made.computeIfAbsent(norm, none -> new HashMap<>())
                        .computeIfAbsent(shape, none -> table(alike)));
        List<Value> combination =
                deciding(fitted).stream().map(name -> value(fitted, name)).toList();
        Map<String, Value> known = new LinkedHashMap<>();
        fitted.values().forEach((name, value) -> known.put(name.kind() + " " + name.id(), value));
        return new Placement(situation.finding(), table, combination, known);
    }
}
