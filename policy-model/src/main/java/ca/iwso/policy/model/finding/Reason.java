package ca.iwso.policy.model.finding;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Truth;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree that says why a statement holds, does not hold, or is not known.
 *
 * <p>The truth of every inner node follows from its parts, so that a reader can recompute the whole from the leaves. A
 * judged post has hundreds of nodes: they are put together without iterators, which would cost more than all else here.
 */
public sealed interface Reason {

    /** Gives the term that names this node; empty for an inner node that needs no name. */
    String term();

    /** Gives the truth of this node. */
    Truth truth();

    /** Gives the parts of an inner node; empty for a leaf. */
    List<Reason> parts();

    /** Gives the topmost named conditions that keep this from holding: those that fail or are not known; none where it holds. */
    default List<Reason> unmet() {
        if (truth() == Truth.TRUE) {
            return List.of();
        }
        return term().isEmpty() && !(this instanceof Not)
                ? parts().stream().flatMap(part -> part.unmet().stream()).toList()
                : List.of(this);
    }

    /**
     * A condition that rests on recorded values.
     *
     * <p>Most rest on one. It is held without a list, since the reasons of a large case hold millions of them.
     */
    final class Leaf implements Reason {
        private final String term;
        private final Truth truth;
        /** A {@link Ground} where there is one, else an array of them. */
        private final Object grounds;

        private Leaf(String term, Truth truth, Object grounds) {
            this.term = Objects.requireNonNull(term, "term");
            this.truth = Objects.requireNonNull(truth, "truth");
            this.grounds = grounds;
        }

        @Override
        public String term() {
            return term;
        }

        @Override
        public Truth truth() {
            return truth;
        }

        /** Gives the values on which it rests; never null. */
        public List<Ground> grounds() {
            return grounds instanceof Ground only ? List.of(only) : List.of((Ground[]) grounds);
        }

        @Override
        public List<Reason> parts() {
            return List.of();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Leaf leaf
                    && term.equals(leaf.term)
                    && truth == leaf.truth
                    && grounds().equals(leaf.grounds());
        }

        @Override
        public int hashCode() {
            return Objects.hash(term, truth, grounds());
        }

        @Override
        public String toString() {
            return term + "=" + truth + " " + grounds();
        }
    }

    /**
     * A node that holds when all of its parts hold.
     *
     * @param term the term that names it; may be empty
     * @param truth the conjunction of the parts
     * @param parts the parts
     */
    record All(String term, Truth truth, List<Reason> parts) implements Reason {}

    /**
     * A node that holds when any of its parts holds.
     *
     * @param term the term that names it; may be empty
     * @param truth the disjunction of the parts
     * @param parts the parts
     */
    record Any(String term, Truth truth, List<Reason> parts) implements Reason {}

    /**
     * A node that holds when its part does not.
     *
     * @param term the term that names it; may be empty
     * @param truth the negation of the part
     * @param part the part
     */
    record Not(String term, Truth truth, Reason part) implements Reason {
        @Override
        public List<Reason> parts() {
            return List.of(part);
        }
    }

    /** Gives a condition that rests on one recorded value. */
    static Reason of(String term, Truth truth, Fact fact, String key, Object value) {
        return new Leaf(term, truth, new Ground(fact, key, value));
    }

    /** Gives a condition that rests on some recorded values. */
    static Reason of(String term, Truth truth, Ground... grounds) {
        return new Leaf(term, truth, grounds.length == 1 ? grounds[0] : grounds.clone());
    }

    /** Gives the conjunction of some reasons. */
    static Reason all(Reason... parts) {
        return all("", List.of(parts));
    }

    /** Gives the conjunction of some reasons, named by a term; TRUE for none. */
    static Reason all(String term, Collection<Reason> parts) {
        List<Reason> all = List.copyOf(parts);
        Truth truth = Truth.TRUE;
        for (int i = 0; i < all.size(); i++) {
            truth = truth.and(all.get(i).truth());
        }
        return new All(term, truth, all);
    }

    /** Gives the disjunction of some reasons. */
    static Reason any(Reason... parts) {
        return any("", List.of(parts));
    }

    /** Gives the disjunction of some reasons, named by a term; FALSE for none. */
    static Reason any(String term, Collection<Reason> parts) {
        List<Reason> all = List.copyOf(parts);
        Truth truth = Truth.FALSE;
        for (int i = 0; i < all.size(); i++) {
            truth = truth.or(all.get(i).truth());
        }
        return new Any(term, truth, all);
    }

    /** Gives the negation of a reason, named by a term that states it in the positive. */
    static Reason not(String term, Reason part) {
        return new Not(term, part.truth().not(), part);
    }

    /** Gives the negation of a reason. */
    static Reason not(Reason part) {
        return not("", part);
    }
}
