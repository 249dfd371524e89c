package ca.iwso.policy.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ReasonTest {
    private static final Fact CASE = new Entry("case");
    private static final Reason ONE = leaf("one", Truth.TRUE);
    private static final Reason TWO = leaf("two", Truth.UNKNOWN);
    private static final Reason THREE = leaf("three", Truth.FALSE);

    private record Entry(String id) implements Fact {
        @Override
        public String path() {
            return id;
        }
    }

    private static Reason leaf(String term, Truth truth) {
        return Reason.of(term, truth, CASE, term, truth);
    }

    @Test
    void eachConditionOfANodeIsToldInItsOrder() {
        Reason node = Reason.all("node", List.of(ONE, Reason.not(Reason.any(TWO, THREE)), TWO));
        List<Reason> told = new ArrayList<>();
        node.forEachLeaf(told::add);
        ONE.forEachLeaf(told::add);
        Reason.all().forEachLeaf(told::add);

        assertThat(told).containsExactly(ONE, TWO, THREE, TWO, ONE);
    }

    @Test
    void aNodeKeepsItsPartsWhateverBecomesOfTheArrayThatTheyCameIn() {
        for (int size = 1; size <= 3; size++) {
            Reason[] given = List.of(ONE, TWO, THREE).subList(0, size).toArray(new Reason[0]);
            Reason node = Reason.any(given);
            Arrays.fill(given, THREE);

            assertThat(node.parts()).isEqualTo(List.of(ONE, TWO, THREE).subList(0, size));
        }
    }

    @Test
    void aConditionGivesTheValuesThatItRestsOn() {
        Ground ground = new Ground(CASE, "one", Truth.TRUE);
        Ground other = new Ground(CASE, "other", "bea");

        assertThat(((Reason.Leaf) ONE).grounds()).containsExactly(ground);
        assertThat(((Reason.Leaf) Reason.of("several", Truth.TRUE, ground, other)).grounds())
                .containsExactly(ground, other);
        assertThat(Reason.of("one", Truth.TRUE, ground)).isEqualTo(ONE).hasSameHashCodeAs(ONE);
        assertThat(Reason.of("one", Truth.TRUE, other)).isNotEqualTo(ONE);
        assertThat(Reason.of("one", Truth.TRUE, ground, other)).isNotEqualTo(ONE);
    }

    @Test
    void aConditionTellsOfWhichKindsOfFactsItRests() {
        Ground ground = new Ground(CASE, "one", Truth.TRUE);

        assertThat(((Reason.Leaf) ONE).restsOn(Entry.class)).isTrue();
        assertThat(((Reason.Leaf) Reason.of("several", Truth.TRUE, ground, ground)).restsOn(Entry.class))
                .isTrue();
        assertThat(((Reason.Leaf) Reason.of("several", Truth.TRUE, ground, ground)).restsOn(Other.class))
                .isFalse();
        assertThat(((Reason.Leaf) ONE).restsOn(Other.class)).isFalse();
    }

    private interface Other extends Fact {}

    @Test
    void aNodeGivesItsPartsHoweverMany() {
        assertThat(Reason.all().parts()).isEmpty();
        assertThat(Reason.all(ONE).parts()).containsExactly(ONE);
        assertThat(Reason.all(ONE, TWO).parts()).containsExactly(ONE, TWO);
        assertThat(Reason.any(ONE, TWO, THREE).parts()).containsExactly(ONE, TWO, THREE);
    }

    @Test
    void nodesAreTheSameWhereTheyJoinTheSamePartsAlike() {
        assertThat(Reason.all(ONE, TWO)).isEqualTo(Reason.all(ONE, TWO)).hasSameHashCodeAs(Reason.all(ONE, TWO));
        assertThat(Reason.all(ONE, TWO)).isNotEqualTo(Reason.any(ONE, TWO));
        assertThat(Reason.all(ONE, TWO)).isNotEqualTo(Reason.all(TWO, ONE));
        assertThat(Reason.all(ONE, TWO)).isNotEqualTo(Reason.all("both", List.of(ONE, TWO)));
        assertThat(Reason.all(ONE, TWO)).isNotEqualTo(Reason.all(ONE, TWO, THREE));
        assertThat(Reason.any(ONE).toString()).isNotEqualTo(Reason.all(ONE).toString());
    }

    @Test
    void ofANodeWithoutANameAnotherOfItsKindTakesTheParts() {
        assertThat(Reason.all(Reason.all(ONE, TWO), THREE)).isEqualTo(Reason.all(ONE, TWO, THREE));
        assertThat(Reason.any("some", List.of(ONE, Reason.any(TWO, THREE))))
                .isEqualTo(Reason.any("some", List.of(ONE, TWO, THREE)));
        assertThat(Reason.all(Reason.all(), ONE)).isEqualTo(Reason.all(ONE));
    }

    @Test
    void aNodeOfAnotherKindOrWithANameIsAPartItself() {
        Reason named = Reason.all("both", List.of(ONE, TWO));
        Reason some = Reason.any(ONE, TWO);

        assertThat(Reason.all(named, THREE).parts()).containsExactly(named, THREE);
        assertThat(Reason.all(some, THREE).parts()).containsExactly(some, THREE);
    }

    @Test
    void whyANormIsBrokenHasTwoPartsWhateverTheyAre() {
        Reason matter = Reason.all(ONE, TWO);

        assertThat(Reason.because(matter, Reason.all()).parts()).containsExactly(matter, Reason.all());
        assertThat(Reason.because(matter, Reason.all()).truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(Reason.because(THREE, matter).truth()).isEqualTo(Truth.FALSE);
    }

    @Property(tries = 300)
    void howReasonsAreGroupedChangesNoTruth(@ForAll("reasons") Reason one, @ForAll("reasons") Reason other) {
        assertThat(Reason.all(one, other).truth()).isEqualTo(one.truth().and(other.truth()));
        assertThat(Reason.any(one, other).truth()).isEqualTo(one.truth().or(other.truth()));
        assertThat(truth(Reason.all(one, other))).isEqualTo(truth(one).and(truth(other)));
        assertThat(truth(Reason.any(one, other))).isEqualTo(truth(one).or(truth(other)));
    }

    /** Gives the truth of a tree from its leaves alone. */
    private static Truth truth(Reason reason) {
        Stream<Truth> parts = reason.parts().stream().map(ReasonTest::truth);
        if (reason instanceof Reason.All) {
            return parts.reduce(Truth.TRUE, Truth::and);
        }
        if (reason instanceof Reason.Any) {
            return parts.reduce(Truth.FALSE, Truth::or);
        }
        return reason instanceof Reason.Not not ? truth(not.part()).not() : reason.truth();
    }

    @Provide
    Arbitrary<Reason> reasons() {
        return Arbitraries.recursive(
                () -> Arbitraries.of(ONE, TWO, THREE),
                inner -> Arbitraries.oneOf(
                        inner.list().ofMaxSize(4).map(parts -> Reason.all(parts.toArray(new Reason[0]))),
                        inner.list().ofMaxSize(4).map(parts -> Reason.any(parts.toArray(new Reason[0]))),
                        inner.list().ofMaxSize(4).map(parts -> Reason.all("named", parts)),
                        inner.map(Reason::not)),
                3);
    }
}
