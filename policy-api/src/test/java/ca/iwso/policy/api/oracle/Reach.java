package ca.iwso.policy.api.oracle;

import ca.iwso.policy.model.finding.DecisionTable;
import ca.iwso.policy.model.finding.DecisionTable.Value;
import java.util.List;
import java.util.Set;

/**
 * How much of a decision table some cases reach.
 *
 * @param table the table
 * @param rows how many of its rows
 * @param combinations how many of the combinations that a case can have
 */
record Reach(DecisionTable table, int rows, int combinations) {

    static Reach of(DecisionTable table, Set<List<Value>> reached) {
        long rows = table.rows().stream()
                .filter(row -> reached.stream().anyMatch(row::covers))
                .count();
        return new Reach(table, (int) rows, reached.size());
    }

    @Override
    public String toString() {
        return "%s %s: %s of %s rows, %s of %s combinations"
                .formatted(
                        table.norm().id(),
                        table.subjects(),
                        rows,
                        table.rows().size(),
                        combinations,
                        table.combinations());
    }
}
