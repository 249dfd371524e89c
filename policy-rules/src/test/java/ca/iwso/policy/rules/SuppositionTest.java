package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;
import org.junit.jupiter.api.Test;

/** What holds wherever an open claim does. */
class SuppositionTest {
    private static final Fact POST = new Place("events/p");
    private static final Fact OTHER = new Place("events/p");

    private static final Reason FALSE = Reason.of("false", Truth.FALSE);
    private static final Reason TRUE = Reason.of("true", Truth.TRUE);

    private record Place(String path) implements Fact {
        @Override
        public String id() {
            return path;
        }

        // Facts of one case are the same only where they are one.
        @Override
        public boolean equals(Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    private static Reason open(String term) {
        return Reason.of(term, Truth.UNKNOWN, POST, term, "unknown");
    }

    private static boolean implies(Reason claim, Reason reason) {
        return Supposition.of(claim).implies(reason);
    }

    @Test
    void theSameConditionOnTheSameValueHoldsToo() {
        assertThat(implies(open("a"), open("a"))).isTrue();
        assertThat(implies(open("a"), Reason.of("a", Truth.UNKNOWN, POST, "a", "somebody")))
                .isTrue();
        assertThat(implies(open("a"), open("b"))).isFalse();
        assertThat(implies(open("a"), Reason.of("b", Truth.UNKNOWN, POST, "a", "unknown")))
                .isFalse();
        assertThat(implies(open("a"), Reason.of("a", Truth.UNKNOWN, POST, "b", "unknown")))
                .isFalse();
        assertThat(implies(open("a"), Reason.of("a", Truth.UNKNOWN, OTHER, "a", "unknown")))
                .isFalse();
    }

    @Test
    void allValuesAreToBeTheSame() {
        Ground one = new Ground(POST, "actor", "unknown");
        Ground other = new Ground(POST, "account", "unknown");
        Reason both = Reason.of("a", Truth.UNKNOWN, one, other);

        assertThat(implies(both, Reason.of("a", Truth.UNKNOWN, one, other))).isTrue();
        assertThat(implies(both, Reason.of("a", Truth.UNKNOWN, one, one))).isFalse();
        assertThat(implies(both, Reason.of("a", Truth.UNKNOWN, one))).isFalse();
    }

    @Test
    void whatRestsOnNoValueIsOnlyWhatItIs() {
        Reason open = Reason.of("a", Truth.UNKNOWN);

        assertThat(implies(open, open)).isTrue();
        assertThat(implies(open, Reason.of("a", Truth.UNKNOWN))).isFalse();
    }

    @Test
    void whatIsKnownStaysAsItIs() {
        assertThat(implies(open("a"), TRUE)).isTrue();
        assertThat(implies(open("a"), FALSE)).isFalse();
        assertThat(implies(Reason.all(open("a"), TRUE), Reason.of("true", Truth.UNKNOWN)))
                .isFalse();
    }

    @Test
    void ofAConjunctionAllPartsHold() {
        Reason claim = Reason.all(open("a"), Reason.all(TRUE, open("b")));

        assertThat(implies(claim, open("b"))).isTrue();
        assertThat(implies(claim, Reason.all(open("b"), open("a")))).isTrue();
        assertThat(implies(claim, Reason.all(open("b"), open("c")))).isFalse();
        assertThat(implies(claim, Reason.all(open("b"), FALSE))).isFalse();
        assertThat(implies(claim, Reason.any(open("c"), open("b")))).isTrue();
        assertThat(implies(claim, Reason.any(open("c"), open("d")))).isFalse();
    }

    @Test
    void ofADisjunctionAnyPartMayHoldAndOnlyWhatEachSufficesForFollows() {
        Reason claim = Reason.any(open("a"), open("b"));

        assertThat(implies(claim, open("a"))).isFalse();
        assertThat(implies(claim, open("b"))).isFalse();
        assertThat(implies(claim, Reason.any(open("c"), open("b"), open("a")))).isTrue();
        assertThat(implies(claim, Reason.any(open("c"), open("b")))).isFalse();
        assertThat(implies(Reason.all(open("c"), claim), Reason.all(open("c"), Reason.any(open("b"), open("a")))))
                .isTrue();
    }

    @Test
    void whatCannotHoldLeavesTheRestOfADisjunction() {
        assertThat(implies(Reason.any(FALSE, open("a")), open("a"))).isTrue();
        assertThat(implies(Reason.any(FALSE, open("a")), open("b"))).isFalse();
    }

    @Test
    void whereSomethingHoldsItsNegationDoesNot() {
        assertThat(implies(open("a"), Reason.not(open("a")))).isFalse();
        assertThat(implies(open("a"), Reason.not(Reason.not(open("a"))))).isTrue();
        assertThat(implies(Reason.not(open("a")), open("a"))).isFalse();
    }

    @Test
    void negationsOfTheSameAreTheSame() {
        Reason neither = Reason.not(Reason.any(open("a"), open("b")));
        Reason notBoth = Reason.not(Reason.all(open("a"), open("b")));

        assertThat(implies(neither, Reason.not(Reason.any(open("a"), open("b")))))
                .isTrue();
        assertThat(implies(neither, Reason.not(Reason.any(open("a"), open("c")))))
                .isFalse();
        assertThat(implies(neither, Reason.not(Reason.any(open("a"), open("b"), open("c")))))
                .isFalse();
        assertThat(implies(notBoth, Reason.not(Reason.all(open("a"))))).isFalse();
        assertThat(implies(notBoth, neither)).isFalse();
        assertThat(implies(
                        Reason.not(Reason.any(open("a"), Reason.of("b", Truth.FALSE, POST, "b", "unknown"))), neither))
                .isFalse();
    }
}
