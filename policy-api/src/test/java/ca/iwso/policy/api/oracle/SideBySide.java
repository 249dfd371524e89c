package ca.iwso.policy.api.oracle;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.reader.CaseText;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.DecisionTable;
import ca.iwso.policy.model.finding.DecisionTable.Value;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.DecisionTables;
import ca.iwso.policy.rules.Placement;
import ca.iwso.policy.rules.RuleEngine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sets engine, oracle and decision tables side by side on cases under the same settings, and keeps which combinations of the
 * tables these cases have.
 */
final class SideBySide {
    private final Settings settings;
    private final DecisionTables tables;
    private final IdentityHashMap<DecisionTable, Map<List<Value>, Optional<Outcome>>> reached = new IdentityHashMap<>();
    private final Map<String, String> differences = new TreeMap<>();
    private final Map<String, String> unshown = new TreeMap<>();
    private long cases;
    private long placed;
    private long outside;

    /** Derives the tables of some norms from cases that show what can be known of each of their conditions. */
    SideBySide(Settings settings, Collection<PolicyCase> showing, Collection<Norm> norms) {
        this.settings = settings;
        this.tables = DecisionTables.of(RuleEngine.standard(), PolicyEngine.policy(), settings, showing, norms);
    }

    /** Compares what the three find of a case, and gives what the engine finds. */
    Evaluation compare(PolicyCase some) {
        cases++;
        Agreement agreement = Agreement.on(some, settings);
        agreement
                .differences()
                .forEach(
                        (key, difference) -> differ(key.substring(0, key.indexOf('@')), key + ": " + difference, some));
        Map<String, Outcome> found = new HashMap<>();
        agreement.evaluation().findings().forEach(finding -> found.put(finding.id(), finding.outcome()));
        for (Placement placement : tables.placements(RuleEngine.standard(), some)) {
            place(placement, found.getOrDefault(placement.finding().id(), Outcome.NOT_APPLICABLE), some);
        }
        return agreement.evaluation();
    }

    private void place(Placement placement, Outcome found, PolicyCase some) {
        String norm = placement.finding().norm().id();
        Optional<Outcome> told = placement.table().flatMap(table -> reached.computeIfAbsent(
                        table, none -> new HashMap<>())
                .computeIfAbsent(placement.combination(), none -> placement.outcome()));
        if (told.isPresent()) {
            placed++;
            if (told.get() != found) {
                differ(norm, placement.finding().id() + ": engine " + found + ", table " + told.get(), some);
            }
        } else {
            outside++;
            unshown.merge(norm, reason(placement), (one, other) -> one);
        }
    }

    private static String reason(Placement placement) {
        if (placement.table().isEmpty()) return "FORM " + placement.known();
        DecisionTable t = placement.table().get();
        for (int i = 0; i < t.conditions().size(); i++)
            if (!t.conditions().get(i).values().contains(placement.combination().get(i)))
                return "VALUE " + t.conditions().get(i)
                        + placement.combination().get(i);
        return "IMPOSSIBLE " + placement.known();
    }

    /** Keeps one case for each norm on which they differ. */
    private void differ(String norm, String difference, PolicyCase some) {
        differences.putIfAbsent(norm, difference + "\nunder " + settings + "\n" + CaseText.of(some));
    }

    Map<String, String> differences() {
        return differences;
    }

    Map<String, String> unshown() {
        return unshown;
    }

    long cases() {
        return cases;
    }

    long placed() {
        return placed;
    }

    long outside() {
        return outside;
    }

    /** Gives the reached combinations of a table. */
    Set<List<Value>> reached(DecisionTable table) {
        Set<List<Value>> all = new HashSet<>();
        reached.forEach((some, combinations) -> {
            if (some.norm().equals(table.norm())
                    && some.conditions().equals(table.conditions())
                    && some.rows().equals(table.rows())) {
                combinations.forEach((combination, outcome) -> {
                    if (outcome.isPresent()) {
                        all.add(combination);
                    }
                });
            }
        });
        return all;
    }

    List<DecisionTable> tables(Norm norm) {
        return tables.of(norm);
    }
}
