package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.DecisionTable.Kind;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.rules.Formula.All;
import ca.iwso.policy.rules.Formula.Any;
import ca.iwso.policy.rules.Formula.Condition;
import ca.iwso.policy.rules.Formula.Name;
import ca.iwso.policy.rules.Formula.Not;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How claims follow from their conditions. */
class FormulaTest {
    private static final Reason A = Reason.of("a", Truth.TRUE);
    private static final Reason B = Reason.of("b", Truth.FALSE);
    private static final Reason C = Reason.of("c", Truth.UNKNOWN);

    private static Condition condition(String term) {
        return new Condition(Name.term(term));
    }

    private static Map<Name, Reason> collected(Reason reason, Set<Name> opened) {
        Map<Name, Reason> conditions = new LinkedHashMap<>();
        Formula.collect(reason, opened, conditions);
        return conditions;
    }

    @Test
    void whatHasNoNameIsTakenApart() {
        Reason reason = Reason.all(A, Reason.any(B, C));

        assertThat(Formula.of(reason, Set.of()))
                .isEqualTo(new All(List.of(condition("a"), new Any(List.of(condition("b"), condition("c"))))));
        assertThat(collected(reason, Set.of()))
                .containsExactly(
                        Map.entry(Name.term("a"), A), Map.entry(Name.term("b"), B), Map.entry(Name.term("c"), C));
    }

    @Test
    void whatHasANameIsAConditionUnlessItIsOpened() {
        Reason named = Reason.any("named", List.of(A, B));

        assertThat(Formula.of(named, Set.of())).isEqualTo(condition("named"));
        assertThat(collected(named, Set.of())).containsExactly(Map.entry(Name.term("named"), named));
        Set<Name> opened = Set.of(Name.term("named"));
        assertThat(Formula.of(named, opened)).isEqualTo(new Any(List.of(condition("a"), condition("b"))));
        assertThat(collected(named, opened)).containsOnlyKeys(Name.term("a"), Name.term("b"));
    }

    @Test
    void aNegationIsOfItsConditionWhateverItsName() {
        Reason negated = Reason.not("not-a", A);

        assertThat(Formula.of(negated, Set.of())).isEqualTo(new Not(condition("a")));
        assertThat(collected(negated, Set.of())).containsExactly(Map.entry(Name.term("a"), A));
    }

    @Test
    void aConditionIsWhatItIsWhereItComesFirst() {
        Reason again = Reason.of("a", Truth.FALSE);

        assertThat(collected(Reason.all(A, again), Set.of())).containsExactly(Map.entry(Name.term("a"), A));
    }

    @Test
    void conditionsCanBeAnythingElse() {
        Map<Name, Reason> reasons = Map.of(Name.term("a"), A, Name.term("b"), B, Name.term("c"), C);
        Reason reason = Reason.all(A, Reason.any(B, Reason.not(C)));

        assertThat(Formula.of(Reason.all(A, Reason.any(B, Reason.not(C))), Set.of())
                        .with(reasons::get))
                .isEqualTo(reason);
        assertThat(condition("a").with(name -> C)).isSameAs(C);
        assertThat(new Any(List.of(condition("a"), condition("b")))
                        .with(name -> B)
                        .truth())
                .isEqualTo(Truth.FALSE);
    }

    @Test
    void conditionsOfConjunctionsThatAlwaysHoldAreLeftOut() {
        Formula inner = new All(List.of(condition("a"), condition("c"), condition("d")));
        Formula formula = new All(List.of(condition("a"), condition("b"), inner));

        assertThat(formula.without(Name.term("a")::equals))
                .isEqualTo(new All(List.of(condition("b"), condition("c"), condition("d"))));
        assertThat(new All(List.of(condition("a"), condition("b"))).without(Name.term("a")::equals))
                .isEqualTo(condition("b"));
        assertThat(new All(List.of(condition("a"))).without(Name.term("a")::equals))
                .isEqualTo(new All(List.of()));
    }

    @Test
    void whatIsNoConjunctionKeepsItsConditions() {
        Formula both = new All(List.of(condition("a"), condition("b")));
        Formula either = new Any(List.of(condition("a"), both));

        assertThat(condition("a").without(name -> true)).isEqualTo(condition("a"));
        assertThat(either.without(Name.term("a")::equals)).isEqualTo(new Any(List.of(condition("a"), condition("b"))));
        assertThat(new Not(both).without(Name.term("a")::equals)).isEqualTo(new Not(condition("b")));
        assertThat(new All(List.of(either, condition("c"))).without(Name.term("a")::equals))
                .isEqualTo(new All(List.of(new Any(List.of(condition("a"), condition("b"))), condition("c"))));
    }

    @Test
    void namesAreOrderedByKindAndThenById() {
        Name exception = new Name(Kind.EXCEPTION, "a");

        assertThat(List.of(exception, Name.term("b"), Name.term("a")).stream().sorted())
                .containsExactly(Name.term("a"), Name.term("b"), exception);
        assertThat(Name.term("a")).isEqualByComparingTo(Name.term("a"));
    }
}
