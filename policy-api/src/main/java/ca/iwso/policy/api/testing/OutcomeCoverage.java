package ca.iwso.policy.api.testing;

import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which outcomes of which norms some cases show, by what they expect.
 *
 * @param norms the norms that make findings, in document order
 */
public record OutcomeCoverage(List<Shown> norms) {
    private static final int PERCENT = 100;

    /** Copies the list. */
    public OutcomeCoverage {
        norms = List.copyOf(norms);
    }

    /**
     * What the cases show of a norm.
     *
     * @param norm the norm
     * @param shown the outcomes that some case expects, in kebab-case and sorted
     * @param missing the outcomes that it can have and no case expects, likewise
     */
    public record Shown(Norm norm, List<String> shown, List<String> missing) {
        /** Copies the lists. */
        public Shown {
            shown = List.copyOf(shown);
            missing = List.copyOf(missing);
        }
    }

    /** Gives what some cases show of the norms of a register. */
    public static OutcomeCoverage of(PolicyRegister register, List<ExpectedCase> cases) {
        Set<String> expected = new TreeSet<>();
        cases.forEach(each -> each.expected().forEach(one -> expected.add(one.norm() + " " + one.outcome())));
        List<Shown> norms = new ArrayList<>();
        for (Norm norm : register.norms().values()) {
            if (norm.treatment() == Treatment.REPORTS) {
                List<String> shown = new ArrayList<>();
                List<String> missing = new ArrayList<>();
                for (String outcome : possible(norm)) {
                    (expected.contains(norm.id() + " " + outcome) ? shown : missing).add(outcome);
                }
                norms.add(new Shown(norm, shown, missing));
            }
        }
        return new OutcomeCoverage(norms);
    }

    /** Gives how many outcomes the cases show. */
    public int shown() {
        return norms.stream().mapToInt(each -> each.shown().size()).sum();
    }

    /** Gives how many outcomes the norms can have. */
    public int possible() {
        return shown() + norms.stream().mapToInt(each -> each.missing().size()).sum();
    }

    /** Gives how many norms the cases show with at least one outcome. */
    public int normsShown() {
        return (int) norms.stream().filter(each -> !each.shown().isEmpty()).count();
    }

    /** Gives the share of the outcomes that the cases show, in whole per cent and rounded down. */
    public int percent() {
        return possible() == 0 ? PERCENT : PERCENT * shown() / possible();
    }

    /** Gives the outcomes that no case shows, as {@code norm outcome}. */
    List<String> missing() {
        return norms.stream()
                .flatMap(each ->
                        each.missing().stream().map(outcome -> each.norm().id() + " " + outcome))
                .toList();
    }

    /** Gives the outcomes that a norm of this kind has, less those that this one cannot have. */
    private static Set<String> possible(Norm norm) {
        Set<String> possible = new TreeSet<>();
        possible.add(Names.of(Outcome.FULFILLED));
        possible.add(Names.of(Outcome.NOT_APPLICABLE));
        possible.add(Names.of(Outcome.UNDETERMINED));
        if (!norm.allows()) {
            possible.add(Names.of(norm.force() == Force.HARD ? Outcome.VIOLATED : Outcome.DEPARTED));
        }
        if (!norm.apart().keySet().containsAll(norm.winners())) {
            possible.add(Names.of(Outcome.EXEMPT));
        }
        if (!norm.deadline().isEmpty()) {
            possible.add(Names.of(Outcome.PENDING));
        }
        norm.never().forEach(possible::remove);
        return possible;
    }
}
