package ca.iwso.policy.rules;

import ca.iwso.policy.model.finding.DecisionTable;
import ca.iwso.policy.model.finding.DecisionTable.Condition;
import ca.iwso.policy.model.finding.DecisionTable.Value;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where a finding of a case falls in the decision tables.
 *
 * @param finding the finding
 * @param table its table; empty where no case that the tables are derived from has conditions of its form
 * @param combination what is known of each condition of the table
 * @param known what is known of each condition of the finding
 */
public record Placement(
        Finding finding, Optional<DecisionTable> table, List<Value> combination, Map<String, Value> known) {

    /** Copies the collections. */
    public Placement {
        combination = List.copyOf(combination);
        known = Map.copyOf(known);
    }

    /** Gives the outcome by its table; empty where it has no table or no row of it covers the finding. */
    public Optional<Outcome> outcome() {
        return table.flatMap(some -> some.outcome(combination));
    }

    /** Says what of the finding no case shows from which the tables are derived; empty where a row covers it. */
    public String unshown() {
        if (outcome().isPresent()) {
            return "";
        }
        if (table.isEmpty()) {
            return "conditions of another form: " + new TreeMap<>(known);
        }
        List<Condition> conditions = table.get().conditions();
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).values().contains(combination.get(i))) {
                return "never " + combination.get(i) + ": " + conditions.get(i).id();
            }
        }
        return "said to be impossible: " + new TreeMap<>(known);
    }
}
