package ca.iwso.policy.rules;

import ca.iwso.policy.model.finding.DecisionTable.Row;
import ca.iwso.policy.model.finding.DecisionTable.Value;
import ca.iwso.policy.model.finding.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All combinations of some conditions with what is found of each, and the rows that sum them up. */
final class Combinations {
    private final List<List<Value>> values;
    private final int[] steps;
    private final @Nullable Outcome[] outcomes;
    private int possible;

    /**
     * Lays out all combinations.
     *
     * @param values what can be known of each condition
     * @param possible tells of a combination whether a case can have it
     * @param outcome gives what is found of one that a case can have
     */
    Combinations(List<List<Value>> values, Predicate<List<Value>> possible, Function<List<Value>, Outcome> outcome) {
        this.values = values;
        this.steps = new int[values.size()];
        int count = 1;
        for (int i = values.size() - 1; i >= 0; i--) {
            steps[i] = count;
            count = Math.multiplyExact(count, values.get(i).size());
        }
        outcomes = new Outcome[count];
        for (int i = 0; i < count; i++) {
            List<Value> combination = combination(i);
            if (possible.test(combination)) {
                outcomes[i] = outcome.apply(combination);
                this.possible++;
            }
        }
    }

    /** Gives how many combinations a case can have. */
    int possible() {
        return possible;
    }

    private List<Value> combination(int index) {
        List<Value> combination = new ArrayList<>(steps.length);
        for (int i = 0; i < steps.length; i++) {
            combination.add(values.get(i).get(digit(index, i)));
        }
        return combination;
    }

    private int digit(int index, int condition) {
        return index / steps[condition] % values.get(condition).size();
    }

    /** Sums all combinations that a case can have up in few rows, each as wide as what is found allows, and sorted by that. */
    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            blocks(outcome).forEach(block -> rows.add(new Row(sets(block), outcome)));
        }
        return rows;
    }

    /** Sums the combinations up that no case can have. */
    List<List<Set<Value>>> impossible() {
        return blocks(null).stream().map(this::sets).toList();
    }

    private List<boolean[][]> blocks(@Nullable Outcome outcome) {
        List<boolean[][]> blocks = new ArrayList<>();
        boolean[] covered = new boolean[outcomes.length];
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i] == outcome && !covered[i]) {
                boolean[][] block = widest(i);
                for (int cell : cells(block)) {
                    covered[cell] = true;
                }
                blocks.add(block);
            }
        }
        return needed(blocks);
    }

    /** Gives the widest block about a combination in which nothing else is found. */
    private boolean[][] widest(int index) {
        boolean[][] block = new boolean[steps.length][];
        for (int i = 0; i < steps.length; i++) {
            block[i] = new boolean[values.get(i).size()];
            block[i][digit(index, i)] = true;
        }
        // The conditions at the end of the list are tried first, so that those at its beginning tell rows apart.
        for (int i = steps.length - 1; i >= 0; i--) {
            boolean[] own = block[i];
            boolean[] wider = own.clone();
            for (int value = 0; value < own.length; value++) {
                block[i] = new boolean[own.length];
                block[i][value] = true;
                wider[value] |= agrees(block, outcomes[index]);
            }
            block[i] = wider;
        }
        return block;
    }

    private boolean agrees(boolean[][] block, @Nullable Outcome outcome) {
        for (int cell : cells(block)) {
            if (outcomes[cell] != outcome) {
                return false;
            }
        }
        return true;
    }

    /** Leaves out the blocks that others cover together. */
    private List<boolean[][]> needed(List<boolean[][]> blocks) {
        int[] times = new int[outcomes.length];
        for (boolean[][] block : blocks) {
            for (int cell : cells(block)) {
                times[cell]++;
            }
        }
        List<boolean[][]> needed = new ArrayList<>();
        for (boolean[][] block : blocks) {
            int[] cells = cells(block);
            if (Arrays.stream(cells).allMatch(cell -> times[cell] > 1)) {
                for (int cell : cells) {
                    times[cell]--;
                }
            } else {
                needed.add(block);
            }
        }
        return needed;
    }

    private int[] cells(boolean[][] block) {
        int[] cells = {0};
        for (int i = 0; i < block.length; i++) {
            int[] more = new int[cells.length * block[i].length];
            int count = 0;
            for (int value = 0; value < block[i].length; value++) {
                if (block[i][value]) {
                    for (int cell : cells) {
                        more[count++] = cell + value * steps[i];
                    }
                }
            }
            cells = Arrays.copyOf(more, count);
        }
        return cells;
    }

    private List<Set<Value>> sets(boolean[][] block) {
        List<Set<Value>> sets = new ArrayList<>();
        for (int i = 0; i < block.length; i++) {
            Set<Value> some = EnumSet.noneOf(Value.class);
            for (int value = 0; value < block[i].length; value++) {
                if (block[i][value]) {
                    some.add(values.get(i).get(value));
                }
            }
            sets.add(some);
        }
        return sets;
    }
}
