package ca.iwso.policy.model.finding;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Truth;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
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

    /** Tells of each condition below this node, and of this where it is one, in their order. */
    default void forEachLeaf(Consumer<? super Leaf> action) {
        parts().forEach(part -> part.forEachLeaf(action));
    }

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
     * <p>Most rest on one. It is held without an object of its own, since the reasons of a large case hold millions of them.
     */
    final class Leaf implements Reason {
        private final String term;
        private final Truth truth;
        /** What records the only value; null where there are several. */
        private final @Nullable Fact fact;

        private final String key;
        /** The only value; where there are several, the {@link Ground}s in an array. */
        private final Object value;

        private Leaf(String term, Truth truth, @Nullable Fact fact, String key, Object value) {
            this.term = Objects.requireNonNull(term, "term");
            this.truth = Objects.requireNonNull(truth, "truth");
            this.fact = fact;
            this.key = key;
            this.value = value;
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
            return fact == null ? List.of((Ground[]) value) : List.of(new Ground(fact, key, value));
        }

        /** Tells whether a fact of some kind records a value on which it rests. */
        public boolean restsOn(Class<? extends Fact> kind) {
            if (fact != null) {
                return kind.isInstance(fact);
            }
            for (Ground ground : (Ground[]) value) {
                if (kind.isInstance(ground.fact())) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public List<Reason> parts() {
            return List.of();
        }

        @Override
        public void forEachLeaf(Consumer<? super Leaf> action) {
            action.accept(this);
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
     * A node whose truth follows from several parts.
     *
     * <p>Most have two, which it holds without a list.
     */
    abstract sealed class Joint implements Reason {
        private static final Reason[] NO_PARTS = {};

        private final String term;
        private final Truth truth;
        private final @Nullable Reason first;
        private final @Nullable Reason second;
        /** The parts where they are not two; none where they are. */
        private final Reason[] parts;

        private Joint(String term, Truth truth, Reason... parts) {
            boolean two = parts.length == 2;
            this.term = Objects.requireNonNull(term, "term");
            this.truth = truth;
            this.first = two ? parts[0] : null;
            this.second = two ? parts[1] : null;
            this.parts = two ? NO_PARTS : parts;
        }

        @Override
        public final String term() {
            return term;
        }

        @Override
        public final Truth truth() {
            return truth;
        }

        @Override
        public final List<Reason> parts() {
            return first != null && second != null
                    ? List.of(first, second)
                    : Collections.unmodifiableList(Arrays.asList(parts));
        }

        @Override
        public final void forEachLeaf(Consumer<? super Leaf> action) {
            if (first != null && second != null) {
                first.forEachLeaf(action);
                second.forEachLeaf(action);
            }
            for (Reason part : parts) {
                part.forEachLeaf(action);
            }
        }

        /** Copies the parts to a place in an array; gives the place after them. */
        private int copyTo(Reason[] target, int at) {
            if (first != null && second != null) {
                target[at] = first;
                target[at + 1] = second;
                return at + 2;
            }
            System.arraycopy(parts, 0, target, at, parts.length);
            return at + parts.length;
        }

        private int size() {
            return first == null ? parts.length : 2;
        }

        @Override
        public final boolean equals(@Nullable Object other) {
            return other instanceof Joint joint
                    && getClass() == joint.getClass()
                    && term.equals(joint.term)
                    && truth == joint.truth
                    && parts().equals(joint.parts());
        }

        @Override
        public final int hashCode() {
            return Objects.hash(getClass().getSimpleName(), term, truth, parts());
        }

        @Override
        public final String toString() {
            return term + "=" + truth + " " + getClass().getSimpleName() + parts();
        }
    }

    /** A node that holds when all of its parts hold. */
    final class All extends Joint {
        private static final All OF_NONE = new All("", Truth.TRUE);

        private All(String term, Truth truth, Reason... parts) {
            super(term, truth, parts);
        }
    }

    /** A node that holds when any of its parts holds. */
    final class Any extends Joint {
        private Any(String term, Truth truth, Reason... parts) {
            super(term, truth, parts);
        }
    }

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
        return new Leaf(term, truth, Objects.requireNonNull(fact, "fact"), key, value);
    }

    /** Gives a condition that rests on some recorded values. */
    static Reason of(String term, Truth truth, Ground... grounds) {
        return grounds.length == 1
                ? of(term, truth, grounds[0].fact(), grounds[0].key(), grounds[0].value())
                : new Leaf(term, truth, null, "", grounds.clone());
    }

    /** Gives the conjunction of some reasons, as {@link #all(String, Collection)} does, without a name. */
    static Reason all(Reason... parts) {
        return parts.length == 0 ? All.OF_NONE : conjunction("", spliced(own(parts), All.class));
    }

    /**
     * Gives the conjunction of some reasons, named by a term; TRUE for none.
     *
     * <p>Of a conjunction without a name among them it takes the parts: it would tell nothing that its parts do not.
     */
    static Reason all(String term, Collection<Reason> parts) {
        return conjunction(term, spliced(parts.toArray(new Reason[0]), All.class));
    }

    private static Reason conjunction(String term, Reason[] parts) {
        Truth truth = Truth.TRUE;
        for (Reason part : parts) {
            truth = truth.and(part.truth());
        }
        return new All(term, truth, parts);
    }

    /**
     * Gives why a norm is broken, or used: that there is what it is about, and that it was not kept.
     *
     * <p>It always has these two parts, in this order, so that what is found can be computed from it: a norm of whose matter
     * nothing is there does not apply.
     */
    static Reason because(Reason matter, Reason holds) {
        return new All("", matter.truth().and(holds.truth()), matter, holds);
    }

    /** Gives the disjunction of some reasons, as {@link #any(String, Collection)} does, without a name. */
    static Reason any(Reason... parts) {
        return disjunction("", spliced(own(parts), Any.class));
    }

    /**
     * Gives the disjunction of some reasons, named by a term; FALSE for none.
     *
     * <p>Of a disjunction without a name among them it takes the parts.
     */
    static Reason any(String term, Collection<Reason> parts) {
        return disjunction(term, spliced(parts.toArray(new Reason[0]), Any.class));
    }

    private static Reason disjunction(String term, Reason[] parts) {
        Truth truth = Truth.FALSE;
        for (Reason part : parts) {
            truth = truth.or(part.truth());
        }
        return new Any(term, truth, parts);
    }

    /** Gives parts in an array that nobody else changes; two are held without one. */
    private static Reason[] own(Reason[] parts) {
        return parts.length == 2 ? parts : parts.clone();
    }

    /** Gives some parts, and in place of each nameless node of a kind the parts of that; nobody else may hold the array. */
    private static Reason[] spliced(Reason[] parts, Class<? extends Joint> kind) {
        int nameless = 0;
        int size = 0;
        for (Reason part : parts) {
            boolean spread = isNameless(part, kind);
            nameless += spread ? 1 : 0;
            size += spread ? ((Joint) part).size() : 1;
        }
        if (nameless == 0) {
            return parts;
        }
        Reason[] spliced = new Reason[size];
        int at = 0;
        for (Reason part : parts) {
            if (isNameless(part, kind)) {
                at = ((Joint) part).copyTo(spliced, at);
            } else {
                spliced[at++] = part;
            }
        }
        return spliced;
    }

    private static boolean isNameless(Reason part, Class<? extends Joint> kind) {
        return part.getClass() == kind && part.term().isEmpty();
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
