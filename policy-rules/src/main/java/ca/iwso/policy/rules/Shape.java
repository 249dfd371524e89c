package ca.iwso.policy.rules;

import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.DecisionTable.Kind;
import ca.iwso.policy.model.finding.DecisionTable.Value;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.Formula.Name;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How a norm is decided in some situations: the conditions, and how its outcome follows from them.
 *
 * <p>A condition is a named one in the reasons, and a norm that defeats this one is a condition as a whole. Where two rest on
 * the same record, they cannot be combined at will: then the one that has parts is opened, and its parts are conditions.
 *
 * @param own the claims of the norm
 * @param winners when the norms defeat or exclude it of which something is claimed
 * @param first the norms that speak first
 */
record Shape(List<Side> own, Map<String, Formula> winners, Set<String> first) {

    /**
     * The two sides of a claim.
     *
     * @param matter that the norm's matter is present
     * @param holds that what it is about holds
     * @param duty whether it asks for something to be done
     */
    record Side(Formula matter, Formula holds, boolean duty) {}

    /**
     * A situation of some shape.
     *
     * @param shape the shape
     * @param situation the situation
     * @param conditions what each condition is in it
     * @param values what is known of each, and of what else decides the norm
     */
    record Fitted(Shape shape, Situation situation, Map<Name, Reason> conditions, Map<Name, Value> values) {}

    /** Of these a record holds many, and each may be noted with or without the others. */
    private static final Set<String> LISTS = Set.of("review");

    /** That something is late. */
    static final Name LATE = new Name(Kind.LATE, "");

    /** Finds the shape of a situation. */
    static Fitted of(Situation situation, PolicyRegister register, Settings settings) {
        Finder finder = new Finder(situation, register);
        Map<Name, Reason> conditions = finder.conditions();
        Map<Name, Value> values = new LinkedHashMap<>();
        conditions.forEach((name, reason) -> values.put(name, value(reason)));
        situation
                .first()
                .forEach((norm, finding) -> values.put(new Name(Kind.PRECEDENT, norm), value(finding.outcome())));
        Claim joined = joined(situation.own());
        if (joined.duty() != null) {
            Deadlines deadlines = new Deadlines(register, settings);
            Duties duty = new Duties(joined.duty(), deadlines.of(situation.norm(), joined.duty()), situation.asOf());
            values.put(LATE, Value.valueOf(duty.late().name()));
        }
        return new Fitted(finder.shape(), situation, conditions, values);
    }

    /** Gives this shape without the conditions in conjunctions that hold in any case. */
    Shape without(Predicate<Name> holds) {
        List<Side> sides = own.stream()
                .map(side -> new Side(side.matter().without(holds), side.holds().without(holds), side.duty()))
                .toList();
        Map<String, Formula> others = new LinkedHashMap<>();
        winners.forEach((norm, formula) -> others.put(norm, formula.without(holds)));
        return new Shape(sides, others, first);
    }

    /** Gives what is known of a condition. */
    private static Value value(Reason reason) {
        return switch (reason.truth()) {
            case TRUE -> Value.TRUE;
            case FALSE -> Value.FALSE;
            case UNKNOWN -> Grounds.onlyReadingsKeepOpen(reason) ? Value.LEFT_OPEN : Value.UNKNOWN;
        };
    }

    private static Value value(Outcome ofFirst) {
        return switch (ofFirst) {
            case VIOLATED -> Value.TRUE;
            case UNDETERMINED -> Value.UNKNOWN;
            default -> Value.FALSE;
        };
    }

    /** Joins the claims of a norm as resolution does. */
    static Claim joined(List<Claim> claims) {
        return claims.stream().reduce(Resolution::join).orElseThrow();
    }

    /** Finds which conditions of a situation must be opened. */
    private static final class Finder {
        private final Situation situation;
        private final Map<String, Reason> winners = new LinkedHashMap<>();
        private final Set<Name> opened = new HashSet<>();

        /** What each reason rests on, which is asked again for each pair of them. */
        private final IdentityHashMap<Reason, Set<String>> records = new IdentityHashMap<>();

        Finder(Situation situation, PolicyRegister register) {
            this.situation = situation;
            situation
                    .winners()
                    .forEach((norm, claims) ->
                            winners.put(norm, Defeaters.defeats(register.norm(norm), joined(claims))));
            for (Set<Name> more = sharing(); !more.isEmpty(); more = sharing()) {
                opened.addAll(more);
            }
        }

        Shape shape() {
            List<Side> own = situation.own().stream()
                    .map(claim -> new Side(
                            Formula.of(claim.matter(), opened),
                            Formula.of(claim.holds(), opened),
                            claim.duty() != null))
                    .toList();
            Map<String, Formula> formulas = new LinkedHashMap<>();
            winners.forEach((norm, reason) -> formulas.put(norm, formula(norm, reason)));
            return new Shape(own, formulas, situation.first().keySet());
        }

        Map<Name, Reason> conditions() {
            Map<Name, Reason> conditions = claimed();
            winners.forEach((norm, reason) -> {
                if (!opened.contains(new Name(Kind.EXCEPTION, norm))) {
                    conditions.put(new Name(Kind.EXCEPTION, norm), reason);
                    return;
                }
                shared(norm, reason).forEach(part -> Formula.collect(part, opened, conditions));
                if (!rest(norm, reason).isEmpty()) {
                    conditions.put(new Name(Kind.REST, norm), Reason.all("", rest(norm, reason)));
                }
            });
            return conditions;
        }

        /** Gives the conditions of the norm itself. */
        private Map<Name, Reason> claimed() {
            Map<Name, Reason> conditions = new LinkedHashMap<>();
            for (Claim claim : situation.own()) {
                Formula.collect(claim.matter(), opened, conditions);
                Formula.collect(claim.holds(), opened, conditions);
            }
            return conditions;
        }

        private Formula formula(String norm, Reason reason) {
            if (!opened.contains(new Name(Kind.EXCEPTION, norm))) {
                return new Formula.Condition(new Name(Kind.EXCEPTION, norm));
            }
            List<Formula> parts = new ArrayList<>();
            shared(norm, reason).forEach(part -> parts.add(Formula.of(part, opened)));
            if (!rest(norm, reason).isEmpty()) {
                parts.add(new Formula.Condition(new Name(Kind.REST, norm)));
            }
            return new Formula.All(parts);
        }

        private List<Reason> shared(String norm, Reason reason) {
            List<Reason> rest = rest(norm, reason);
            return conjuncts(reason).stream()
                    .filter(part -> !rest.contains(part))
                    .toList();
        }

        private Set<String> recordsOf(Reason reason) {
            return records.computeIfAbsent(reason, Shape::records);
        }

        /** Tells whether two reasons have a condition in common that rests on the same records. */
        private boolean share(Reason one, Reason other) {
            return !Collections.disjoint(recordsOf(one), recordsOf(other));
        }

        /** Gives what an exclusion asks for that nothing else here rests on. */
        private List<Reason> rest(String norm, Reason reason) {
            if (!situation.norm().excludedBy().contains(norm)) {
                return List.of();
            }
            Set<String> others = new HashSet<>();
            situation.own().forEach(claim -> {
                others.addAll(recordsOf(claim.matter()));
                others.addAll(recordsOf(claim.holds()));
            });
            winners.forEach((other, itsReason) -> {
                if (!other.equals(norm)) {
                    others.addAll(recordsOf(itsReason));
                }
            });
            return conjuncts(reason).stream()
                    .filter(part -> recordsOf(part).stream().noneMatch(others::contains))
                    .toList();
        }

        /** Gives the norms and conditions to be opened, since they cannot be combined with others at will. */
        private Set<Name> sharing() {
            Map<Name, Reason> conditions = conditions();
            Map<Name, Reason> claimed = claimed();
            Set<Name> sharing = new HashSet<>();
            conditions.forEach((one, whole) -> conditions.forEach((other, part) -> {
                boolean shares = one.kind() == Kind.EXCEPTION
                        ? share(whole, part)
                        : contains(whole, part)
                                || (claimed.containsKey(one) != claimed.containsKey(other) && overlap(whole, part));
                if (!one.equals(other) && shares) {
                    sharing.add(one);
                }
            }));
            return sharing;
        }

        /**
         * Tells whether a condition of the norm and one of what defeats it have an alternative in common: then the second may
         * hold wherever the first does, though nobody knows either. Where a term stands for several records, such as all
         * clients in a picture, its parts are no conditions of their own.
         */
        private boolean overlap(Reason one, Reason other) {
            return isChoice(one) && isChoice(other) && share(one, other);
        }

        private boolean isChoice(Reason reason) {
            return reason instanceof Reason.Any
                    && recordsOf(reason).size() == terms(reason).size();
        }
    }

    private static Set<String> terms(Reason reason) {
        Set<String> terms = new HashSet<>();
        if (reason instanceof Reason.Leaf leaf) {
            terms.add(leaf.term());
        }
        reason.parts().forEach(part -> terms.addAll(terms(part)));
        return terms;
    }

    private static boolean contains(Reason whole, Reason part) {
        return whole.parts().stream().anyMatch(each -> each.equals(part) || contains(each, part));
    }

    /** Gives the values on which a reason rests, and its conditions, by which others cannot be combined with it at will. */
    static Set<String> grounds(Reason reason) {
        Set<String> grounds = records(reason);
        addPaths(reason, grounds);
        return grounds;
    }

    private static void addPaths(Reason reason, Set<String> paths) {
        if (reason instanceof Reason.Leaf leaf) {
            leaf.grounds().stream()
                    .filter(ground -> !LISTS.contains(ground.key()))
                    .forEach(ground -> paths.add(ground.path()));
        }
        reason.parts().forEach(part -> addPaths(part, paths));
    }

    private static Collection<Reason> conjuncts(Reason reason) {
        return reason instanceof Reason.All && reason.term().isEmpty()
                ? reason.parts().stream()
                        .flatMap(part -> conjuncts(part).stream())
                        .toList()
                : List.of(reason);
    }

    /** Gives the conditions in a reason that rest on records, each by its term and these. */
    private static Set<String> records(Reason reason) {
        Set<String> records = new HashSet<>();
        addRecords(reason, records);
        return records;
    }

    private static void addRecords(Reason reason, Set<String> records) {
        if (reason instanceof Reason.Leaf leaf) {
            records.add(leaf.term() + "@"
                    + leaf.grounds().stream().map(Ground::path).sorted().toList());
        }
        reason.parts().forEach(part -> addRecords(part, records));
    }
}
