package ca.iwso.policy.model.finding;

import ca.iwso.policy.model.norm.Norm;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is found of a norm for each combination of the conditions that decide it.
 *
 * <p>Rows may overlap, and then agree (the hit policy "any" of DMN). Combinations that no case can have, such as an account
 * that is personal and official, are in no row.
 *
 * @param norm the norm
 * @param subjects what it is about in the cases that the table covers: types of events, or keys of registers
 * @param conditions the conditions that decide it
 * @param rows the rows, by outcome
 * @param impossible the combinations that no case can have, since conditions rest on one value, summed up as rows are
 * @param combinations how many combinations there are that a case can have, all of which the rows cover
 */
public record DecisionTable(
        Norm norm,
        List<String> subjects,
        List<Condition> conditions,
        List<Row> rows,
        List<List<Set<Value>>> impossible,
        int combinations) {

    /** Copies the lists. */
    public DecisionTable {
        subjects = List.copyOf(subjects);
        conditions = List.copyOf(conditions);
        rows = List.copyOf(rows);
        impossible = impossible.stream().map(List::copyOf).toList();
    }

    /** What is known of a condition. */
    public enum Value {
        /** It holds. */
        TRUE,
        /** It does not hold. */
        FALSE,
        /** Nobody recorded whether it holds. */
        UNKNOWN,
        /** Nothing but a reading of the text leaves open whether it holds, so that no fact can decide it. */
        LEFT_OPEN
    }

    /** What a condition says. */
    public enum Kind {
        /** The statement of a term of the register. */
        TERM,
        /** That another norm, which defeats or excludes this one, holds. */
        EXCEPTION,
        /** That all else holds that another norm asks for, which excludes this one and shares conditions with it. */
        REST,
        /** That another norm, which speaks first, is violated; it is unknown where that is undetermined. */
        PRECEDENT,
        /** That something was done too late, or is overdue. */
        LATE
    }

    /**
     * A condition that decides the norm.
     *
     * @param kind what it says
     * @param id the id of the term, or of the other norm; empty where it says that something is late
     * @param values what can be known of it
     */
    public record Condition(Kind kind, String id, Set<Value> values) {
        /** Copies the set. */
        public Condition {
            values = Set.copyOf(values);
        }
    }

    /**
     * Some combinations of which the same is found.
     *
     * @param when what may be known of each condition, in their order
     * @param outcome what is found
     */
    public record Row(List<Set<Value>> when, Outcome outcome) {
        /** Copies the sets. */
        public Row {
            when = when.stream().map(Set::copyOf).toList();
            Objects.requireNonNull(outcome, "outcome");
        }

        /** Tells whether it covers a combination. */
        public boolean covers(List<Value> combination) {
            return DecisionTable.covers(when, combination);
        }
    }

    /** Gives this table for the subjects of another, too, which decides alike. */
    public DecisionTable and(DecisionTable alike) {
        List<String> all = Stream.concat(subjects.stream(), alike.subjects.stream())
                .distinct()
                .sorted()
                .toList();
        return new DecisionTable(norm, all, conditions, rows, impossible, combinations);
    }

    /** Tells whether a case can have a combination. */
    public boolean isPossible(List<Value> combination) {
        return impossible.stream().noneMatch(some -> covers(some, combination));
    }

    private static boolean covers(List<Set<Value>> some, List<Value> combination) {
        for (int i = 0; i < some.size(); i++) {
            if (!some.get(i).contains(combination.get(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Gives what is found of a combination; empty where no row covers it.
     *
     * <p>Throws IllegalStateException where rows disagree.
     */
    public Optional<Outcome> outcome(List<Value> combination) {
        Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
        rows.stream().filter(row -> row.covers(combination)).forEach(row -> outcomes.add(row.outcome()));
        if (outcomes.size() > 1) {
            throw new IllegalStateException("rows of " + norm + " disagree on " + combination + ": " + outcomes);
        }
        return outcomes.stream().findFirst();
    }
}
