package ca.iwso.policy.api.testing;

import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Treatment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which outcomes the cases show of which norms. */
final class Coverage {
    private Coverage() {}

    /** Gives the outcomes that no case shows, though the norm can have them; as {@code norm outcome}. */
    static List<String> missing(PolicyRegister register, List<ClauseCase> cases) {
        Set<String> shown = new TreeSet<>();
        cases.forEach(
                each -> each.expected().forEach(expected -> shown.add(expected.norm() + " " + expected.outcome())));
        List<String> missing = new ArrayList<>();
        for (Norm norm : register.norms().values()) {
            if (norm.treatment() == Treatment.REPORTS) {
                possible(norm).stream()
                        .map(outcome -> norm.id() + " " + outcome)
                        .filter(outcome -> !shown.contains(outcome))
                        .forEach(missing::add);
            }
        }
        return missing;
    }

    /** Counts, from the rules in use and the cases as read, what the build counted from the files. */
    static Map<String, ca.iwso.policy.model.norm.Coverage> counted(
            PolicyRegister register, Map<String, String> rules, List<ClauseCase> cases) {
        Map<String, ca.iwso.policy.model.norm.Coverage> counted = new TreeMap<>();
        for (String norm : register.norms().keySet()) {
            List<ClauseCase> own =
                    cases.stream().filter(each -> !each.shows(norm).isEmpty()).toList();
            Set<String> outcomes = new TreeSet<>();
            own.forEach(each -> outcomes.addAll(each.shows(norm)));
            outcomes.remove(ClauseCase.DEFEATS);
            counted.put(
                    norm,
                    new ca.iwso.policy.model.norm.Coverage(
                            Collections.frequency(rules.values(), norm), own.size(), List.copyOf(outcomes)));
        }
        return counted;
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
