package ca.iwso.policy.rules;

import ca.iwso.policy.model.finding.DecisionTable.Kind;
import ca.iwso.policy.model.finding.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** How the truth of a claim follows from the conditions that decide it, whatever these are in a case. */
sealed interface Formula {

    /**
     * A condition by what it says.
     *
     * @param kind what it says
     * @param id the id of the term or of the norm
     */
    record Name(Kind kind, String id) implements Comparable<Name> {
        static Name term(String id) {
            return new Name(Kind.TERM, id);
        }

        @Override
        public int compareTo(Name other) {
            return kind == other.kind ? id.compareTo(other.id) : kind.compareTo(other.kind);
        }
    }

    /** A condition. */
    record Condition(Name name) implements Formula {}

    /** A conjunction. */
    record All(List<Formula> parts) implements Formula {}

    /** A disjunction. */
    record Any(List<Formula> parts) implements Formula {}

    /** A negation. */
    record Not(Formula part) implements Formula {}

    /**
     * Gives the formula of a reason.
     *
     * @param opened the named conditions whose own parts are conditions in their place
     */
    static Formula of(Reason reason, Set<Name> opened) {
        if (reason instanceof Reason.Not negated) {
            return new Not(of(negated.part(), opened));
        }
        if (isCondition(reason, opened)) {
            return new Condition(Name.term(reason.term()));
        }
        List<Formula> parts =
                reason.parts().stream().map(part -> of(part, opened)).toList();
        return reason instanceof Reason.Any ? new Any(parts) : new All(parts);
    }

    /** Gives what each condition of a reason is in a case, in their order. */
    static void collect(Reason reason, Set<Name> opened, Map<Name, Reason> conditions) {
        if (!(reason instanceof Reason.Not) && isCondition(reason, opened)) {
            conditions.putIfAbsent(Name.term(reason.term()), reason);
        } else {
            reason.parts().forEach(part -> collect(part, opened, conditions));
        }
    }

    private static boolean isCondition(Reason reason, Set<Name> opened) {
        return reason instanceof Reason.Leaf
                || (!reason.term().isEmpty() && !opened.contains(Name.term(reason.term())));
    }

    /** Gives the reason that has the given one in the place of each condition. */
    default Reason with(Function<Name, Reason> reasons) {
        if (this instanceof Condition condition) {
            return reasons.apply(condition.name());
        }
        if (this instanceof Not negated) {
            return Reason.not(negated.part().with(reasons));
        }
        return this instanceof Any any
                ? Reason.any("", with(any.parts(), reasons))
                : Reason.all("", with(((All) this).parts(), reasons));
    }

    private static Collection<Reason> with(List<Formula> parts, Function<Name, Reason> reasons) {
        return parts.stream().map(part -> part.with(reasons)).toList();
    }

    /** Gives the formula without the conditions in conjunctions that hold in any case. */
    default Formula without(Predicate<Name> holds) {
        if (this instanceof All all) {
            List<Formula> left = all.parts().stream()
                    .filter(part -> !(part instanceof Condition condition && holds.test(condition.name())))
                    .map(part -> part.without(holds))
                    .flatMap(part -> part instanceof All inner ? inner.parts().stream() : Stream.of(part))
                    .toList();
            return left.size() == 1 ? left.get(0) : new All(left);
        }
        if (this instanceof Any any) {
            return new Any(any.parts().stream().map(part -> part.without(holds)).toList());
        }
        return this instanceof Not negated ? new Not(negated.part().without(holds)) : this;
    }
}
