package ca.iwso.policy.api;

import ca.iwso.policy.api.EvaluationComparison.ReasonChange;
import ca.iwso.policy.api.SavedEvaluation.SavedExemption;
import ca.iwso.policy.api.SavedEvaluation.SavedFinding;
import ca.iwso.policy.api.SavedEvaluation.SavedGround;
import ca.iwso.policy.api.SavedEvaluation.SavedReason;
import ca.iwso.policy.model.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the conditions whose truth differs between two findings of one norm.
 *
 * <p>The trees need not have the same form: a condition is known by its term, and of several with one term, such as those of
 * two clients shown, by the records that they rest on.
 */
final class ReasonDifference {
    private final List<ReasonChange> changes = new ArrayList<>();

    private ReasonDifference() {}

    static List<ReasonChange> of(SavedFinding from, SavedFinding to) {
        ReasonDifference difference = new ReasonDifference();
        difference.compare(null, from.because(), to.because());
        Map<String, SavedReason> before = exemptions(from);
        Map<String, SavedReason> after = exemptions(to);
        Set<String> norms = new LinkedHashSet<>(before.keySet());
        norms.addAll(after.keySet());
        norms.forEach(norm -> difference.compare(norm, before.get(norm), after.get(norm)));
        return difference.changes.stream().distinct().toList();
    }

    private static Map<String, SavedReason> exemptions(SavedFinding finding) {
        Map<String, SavedReason> reasons = new LinkedHashMap<>();
        for (SavedExemption each : finding.exemptions()) {
            reasons.put(each.norm(), each.reason());
        }
        return reasons;
    }

    private void compare(@Nullable String exemption, @Nullable SavedReason from, @Nullable SavedReason to) {
        Map<String, List<SavedReason>> before = leaves(from);
        Map<String, List<SavedReason>> after = leaves(to);
        Set<String> terms = new LinkedHashSet<>(before.keySet());
        terms.addAll(after.keySet());
        for (String term : terms) {
            terms(exemption, before.getOrDefault(term, List.of()), after.getOrDefault(term, List.of()));
        }
    }

    /** Compares the conditions of one term: first those that rest on the same records, then the others in their order. */
    private void terms(@Nullable String exemption, List<SavedReason> from, List<SavedReason> to) {
        List<SavedReason> before = new ArrayList<>(from);
        List<SavedReason> after = new ArrayList<>(to);
        for (SavedReason one : from) {
            after.stream()
                    .filter(other -> paths(one).equals(paths(other)))
                    .findFirst()
                    .ifPresent(other -> {
                        before.remove(one);
                        after.remove(other);
                        add(exemption, one, other);
                    });
        }
        for (int i = 0; i < Math.max(before.size(), after.size()); i++) {
            add(exemption, i < before.size() ? before.get(i) : null, i < after.size() ? after.get(i) : null);
        }
    }

    private void add(@Nullable String exemption, @Nullable SavedReason from, @Nullable SavedReason to) {
        SavedReason one = from == null ? to : from;
        Truth before = from == null ? null : from.truth();
        Truth after = to == null ? null : to.truth();
        if (one != null && before != after) {
            changes.add(new ReasonChange(exemption, words(one), before, after, grounds(from), grounds(to)));
        }
    }

    private static String words(SavedReason reason) {
        return reason.statement() != null
                ? reason.statement()
                : String.valueOf(reason.term()).replace('-', ' ');
    }

    private static List<SavedGround> grounds(@Nullable SavedReason reason) {
        return reason == null ? List.of() : reason.grounds();
    }

    private static List<String> paths(SavedReason reason) {
        return reason.grounds().stream().map(SavedGround::path).toList();
    }

    /** Gives the conditions that rest on records, by term and in their order. */
    private static Map<String, List<SavedReason>> leaves(@Nullable SavedReason root) {
        Map<String, List<SavedReason>> leaves = new LinkedHashMap<>();
        if (root != null) {
            collect(root, leaves);
        }
        return leaves;
    }

    private static void collect(SavedReason reason, Map<String, List<SavedReason>> leaves) {
        if (reason.kind() == SavedReason.Kind.GROUNDS) {
            leaves.computeIfAbsent(String.valueOf(reason.term()), none -> new ArrayList<>())
                    .add(reason);
        }
        reason.parts().forEach(part -> collect(part, leaves));
    }
}
