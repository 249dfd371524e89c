package ca.iwso.policy.rules;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * What must hold for an open claim to hold.
 *
 * <p>Whether a post breaks a norm and whether an exception takes it out may both hang on who acted. Then the exception
 * holds wherever the claim does, and nothing that anybody could find out makes the post a breach.
 */
final class Supposition {
    private final List<Reason> supposed;

    private Supposition(List<Reason> supposed) {
        this.supposed = supposed;
    }

    /** Supposes that a claim holds. */
    static Supposition of(Reason claim) {
        return new Supposition(List.of()).and(claim);
    }

    private Supposition and(Reason claim) {
        List<Reason> all = new ArrayList<>(supposed);
        add(claim, all);
        return new Supposition(all);
    }

    private static void add(Reason reason, List<Reason> supposed) {
        if (reason.truth() == Truth.UNKNOWN) {
            supposed.add(reason);
            if (reason instanceof Reason.All) {
                reason.parts().forEach(part -> add(part, supposed));
            }
        }
    }

    /** Tells whether a reason holds wherever the claim does: also where one of its parts must hold, and each suffices. */
    boolean implies(Reason reason) {
        return truth(reason) == Truth.TRUE
                || supposed.stream()
                        .anyMatch(each -> each instanceof Reason.Any
                                && each.parts().stream()
                                        .filter(part -> part.truth() != Truth.FALSE)
                                        .allMatch(part -> and(part).truth(reason) == Truth.TRUE));
    }

    private Truth truth(Reason reason) {
        if (reason.truth() != Truth.UNKNOWN) {
            return reason.truth();
        }
        if (supposed.stream().anyMatch(each -> same(each, reason))) {
            return Truth.TRUE;
        }
        if (reason instanceof Reason.All all) {
            return all.parts().stream().map(this::truth).reduce(Truth.TRUE, Truth::and);
        }
        if (reason instanceof Reason.Any any) {
            return any.parts().stream().map(this::truth).reduce(Truth.FALSE, Truth::or);
        }
        return reason instanceof Reason.Not not ? truth(not.part()).not() : Truth.UNKNOWN;
    }

    /** Tells whether two reasons state the same: the same conditions on the same values, or the very same parts. */
    private static boolean same(Reason one, Reason other) {
        if (one == other) {
            return true;
        }
        if (one.getClass() != other.getClass() || !one.term().equals(other.term()) || one.truth() != other.truth()) {
            return false;
        }
        if (one instanceof Reason.Leaf leaf) {
            return sameGrounds(leaf.grounds(), ((Reason.Leaf) other).grounds());
        }
        List<Reason> parts = one.parts();
        List<Reason> others = other.parts();
        if (parts.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!same(parts.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameGrounds(List<Ground> some, List<Ground> others) {
        if (some.isEmpty() || some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            Ground one = some.get(i);
            Ground other = others.get(i);
            if (one.fact() != other.fact() || !one.key().equals(other.key())) {
                return false;
            }
        }
        return true;
    }
}
