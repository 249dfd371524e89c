package ca.iwso.policy.api.oracle;

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
import java.util.ArrayList;
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
final class ThreeWay {
    private final Settings settings;
    private final DecisionTables tables;
    private final IdentityHashMap<DecisionTable, Map<List<Value>, Optional<Outcome>>> reached = new IdentityHashMap<>();
    private final Map<String, String> differences = new TreeMap<>();
    private final Map<String, Integer> outside = new TreeMap<>();
    private long cases;
    private long placed;

    /** Sets side by side what is found under some settings, for which the tables are. */
    ThreeWay(Settings settings, DecisionTables tables) {
        this.settings = settings;
        this.tables = tables;
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
        if (told.isEmpty()) {
            outside.merge(norm + ": " + placement.unshown(), 1, Integer::sum);
            return;
        }
        placed++;
        if (told.get() != found) {
            differ(norm, placement.finding().id() + ": engine " + found + ", table " + told.get(), some);
        }
    }

    private void differ(String norm, String difference, PolicyCase some) {
        differences.putIfAbsent(norm, difference + "\nunder " + settings + "\n" + CaseText.of(some));
    }

    long cases() {
        return cases;
    }

    /** Gives how many findings fell in a row of a table. */
    long placed() {
        return placed;
    }

    /** Gives the findings that no row of a table covers: for each norm what no case shows, and how many there are. */
    Map<String, Integer> outside() {
        return outside;
    }

    /** Gives for each norm on which the three differ one case. */
    Map<String, String> differences() {
        return differences;
    }

    /** Gives of each table of some norms how much of it the cases reach. */
    List<Reach> reach(List<Norm> norms) {
        List<Reach> all = new ArrayList<>();
        for (Norm norm : norms) {
            for (DecisionTable table : tables.of(norm)) {
                Set<List<Value>> combinations = new HashSet<>();
                reached.forEach((some, outcomes) -> {
                    if (some.norm().equals(norm)
                            && some.conditions().equals(table.conditions())
                            && some.rows().equals(table.rows())) {
                        outcomes.forEach(
                                (combination, outcome) -> outcome.ifPresent(any -> combinations.add(combination)));
                    }
                });
                all.add(Reach.of(table, combinations));
            }
        }
        return all;
    }
}
