package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.testing.generators.Cases;
import ca.iwso.policy.api.testing.generators.Cast;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.DecisionTable;
import ca.iwso.policy.model.finding.DecisionTable.Condition;
import ca.iwso.policy.model.finding.DecisionTable.Kind;
import ca.iwso.policy.model.finding.DecisionTable.Value;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.DecisionTables;
import ca.iwso.policy.rules.Placement;
import ca.iwso.policy.rules.RuleEngine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Each reporting norm has decision tables without a gap and without a conflict, and cases fall where their outcome stands. */
class DecisionTablesTest {
    /** How many generated cases are looked up; more on demand, with {@code -Dtables.cases=…} and {@code -Dtables.seed=…}. */
    private static final int CASES = Integer.getInteger("tables.cases", 150);

    private static final PolicyRegister REGISTER = PolicyEngine.policy();
    private static final RuleEngine ENGINE = RuleEngine.standard();
    private static final List<PolicyCase> CLAUSE_CASES = new ArrayList<>();
    private static final List<DecisionTable> TABLES = new ArrayList<>();

    private static DecisionTables tables =
            DecisionTables.of(ENGINE, REGISTER, Settings.standard(), List.of(), List.of());

    @BeforeAll
    static void derive() throws IOException {
        ClauseCases.all().forEach(each -> CLAUSE_CASES.add(each.policyCase()));
        tables = ClauseCases.tables(Settings.standard(), ClauseCases.reporting());
        ClauseCases.reporting().forEach(norm -> TABLES.addAll(tables.of(norm)));
    }

    @Test
    void everyReportingNormHasATable() {
        Set<Norm> shown = new TreeSet<>();
        TABLES.forEach(table -> shown.add(table.norm()));

        assertThat(shown).containsExactlyElementsOf(new TreeSet<>(ClauseCases.reporting()));
    }

    @Test
    void everyCombinationThatACaseCanHaveHasOneOutcomeAndNoOtherHasAny() {
        for (DecisionTable table : TABLES) {
            int possible = 0;
            for (List<Value> combination : combinations(table)) {
                // Rows that disagree make this throw.
                Optional<Outcome> outcome = table.outcome(combination);
                assertThat(outcome.isPresent())
                        .as("%s %s", table.norm(), combination)
                        .isEqualTo(table.isPossible(combination));
                possible += outcome.isPresent() ? 1 : 0;
            }
            assertThat(possible).as(table.norm().id()).isEqualTo(table.combinations());
        }
    }

    /**
     * Forgetting a condition gives the same outcome, UNDETERMINED or PENDING. In the register there is one more: where an
     * exemption holds, what was not broken is EXEMPT once nobody knows whether it is.
     *
     * <p>That something is late is no fact that somebody records, but follows from the as-of time, so it is not forgotten here.
     */
    @Test
    void forgettingAConditionLeavesTheOutcomeOrLeavesItOpen() {
        int compared = 0;
        for (DecisionTable table : TABLES) {
            for (List<Value> combination : combinations(table)) {
                Optional<Outcome> known = table.outcome(combination);
                for (int i = 0; known.isPresent() && i < combination.size(); i++) {
                    Condition condition = table.conditions().get(i);
                    if (condition.kind() == Kind.LATE || combination.get(i) == Value.LEFT_OPEN) {
                        continue;
                    }
                    List<Value> less = new ArrayList<>(combination);
                    less.set(i, Value.UNKNOWN);
                    Optional<Outcome> forgotten =
                            condition.values().contains(Value.UNKNOWN) ? table.outcome(less) : Optional.empty();
                    if (forgotten.isPresent()) {
                        compared++;
                        assertThat(isLess(forgotten.get(), known.get()))
                                .as("%s %s without %s", table.norm(), combination, condition.id())
                                .isTrue();
                    }
                }
            }
        }
        assertThat(compared).isPositive();
    }

    private static boolean isLess(Outcome forgotten, Outcome known) {
        return switch (forgotten) {
            case UNDETERMINED, PENDING -> true;
            case EXEMPT -> known == Outcome.EXEMPT || alike(known) == Outcome.NOT_APPLICABLE;
            case VIOLATED, DEPARTED, FULFILLED, NOT_APPLICABLE -> alike(forgotten) == alike(known);
        };
    }

    private static Outcome alike(Outcome outcome) {
        return outcome == Outcome.FULFILLED ? Outcome.NOT_APPLICABLE : outcome;
    }

    @Test
    void everyClauseCaseFallsInARowWithItsOutcome() {
        int placed = 0;
        for (PolicyCase each : CLAUSE_CASES) {
            for (Placement placement : tables.placements(ENGINE, each)) {
                assertThat(placement.outcome())
                        .as(placement::toString)
                        .contains(placement.finding().outcome());
                placed++;
            }
        }
        assertThat(placed).isGreaterThan(10_000);
    }

    /**
     * What the cases do not show, no table can have: a finding whose conditions have another form is in none. Of those that are
     * in one, none stands where another outcome does.
     */
    @Test
    void noGeneratedCaseFallsInARowWithAnotherOutcome() {
        JqwikSession.run(() -> {
            RandomGenerator<PolicyCase> some = new Cases(Cast.standard()).any().generator(1000);
            Random random = new Random(Long.getLong("tables.seed", 7));
            int placed = 0;
            Map<String, Integer> outside = new TreeMap<>();
            for (int i = 0; i < CASES; i++) {
                for (Placement placement :
                        tables.placements(ENGINE, some.next(random).value())) {
                    if (placement.outcome().isPresent()) {
                        assertThat(placement.outcome())
                                .as(placement::toString)
                                .contains(placement.finding().outcome());
                        placed++;
                    } else {
                        outside.merge(placement.finding().norm().id() + ": " + placement.unshown(), 1, Integer::sum);
                    }
                }
            }
            int unshown = outside.values().stream().mapToInt(count -> count).sum();
            System.out.println(TABLES.size() + " tables with "
                    + TABLES.stream().mapToLong(DecisionTable::combinations).sum() + " combinations; of " + CASES
                    + " generated cases " + placed + " findings are in one, " + unshown + " in none.");
            outside.forEach((what, count) -> System.out.println(count + " times " + what));
            assertThat(unshown).isLessThan(placed / 200);
        });
    }

    private static List<List<Value>> combinations(DecisionTable table) {
        List<List<Value>> combinations = List.of(List.of());
        for (Condition condition : table.conditions()) {
            List<List<Value>> longer = new ArrayList<>();
            for (List<Value> each : combinations) {
                for (Value value : condition.values()) {
                    List<Value> more = new ArrayList<>(each);
                    more.add(value);
                    longer.add(more);
                }
            }
            combinations = longer;
        }
        return combinations;
    }
}
