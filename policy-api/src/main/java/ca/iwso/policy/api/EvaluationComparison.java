package ca.iwso.policy.api;

import ca.iwso.policy.api.SavedEvaluation.SavedFinding;
import ca.iwso.policy.api.SavedEvaluation.SavedGround;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two evaluations: verdicts, findings, and the conditions that make them differ.
 *
 * <p>Events are matched by their ids, findings by norm, subject and bearer. Places are not compared.
 *
 * @param from the verdict of the first
 * @param to the verdict of the second
 * @param settings the settings that differ
 * @param events the events whose verdict differs, or that only one of them has
 * @param people those whose verdict differs, or who bear findings in only one of them
 * @param findings the findings that differ, in the order of the first and then of the second
 */
public record EvaluationComparison(
        Verdict from,
        Verdict to,
        List<SettingChange> settings,
        List<VerdictChange> events,
        List<VerdictChange> people,
        List<FindingChange> findings) {

    /** Copies the lists. */
    public EvaluationComparison {
        settings = List.copyOf(settings);
        events = List.copyOf(events);
        people = List.copyOf(people);
        findings = List.copyOf(findings);
    }

    /**
     * A setting that differs.
     *
     * @param name its name, such as {@code readings/I-selfie}
     * @param from its value in the first; {@code default} where it chooses none
     * @param to its value in the second, likewise
     */
    public record SettingChange(String name, String from, String to) {}

    /**
     * An event or a person whose verdict differs.
     *
     * @param id the id
     * @param from the verdict in the first; null where that has no such event or no findings that she bears
     * @param to the verdict in the second, likewise
     */
    public record VerdictChange(
            String id, @Nullable Verdict from, @Nullable Verdict to) {}

    /**
     * A finding that differs.
     *
     * @param from what the first found; null for nothing
     * @param to what the second found; null for nothing
     * @param reasons the conditions whose truth differs
     */
    public record FindingChange(
            @Nullable SavedFinding from, @Nullable SavedFinding to, List<ReasonChange> reasons) {
        /** Copies the list, and refuses two findings of which there is none. */
        public FindingChange {
            reasons = List.copyOf(reasons);
            if (from == null && to == null) {
                throw new IllegalArgumentException("no finding");
            }
        }

        /** Gives one of both, for what they share: norm, clause, subject and bearer. */
        public SavedFinding finding() {
            return from == null ? Objects.requireNonNull(to) : from;
        }

        /**
         * Tells whether it comes out otherwise, and not only for other reasons.
         *
         * <p>What only one of both finds counts unless it says that all is well: fulfilled, or not applicable.
         */
        public boolean flips() {
            if (from == null || to == null) {
                Outcome only = finding().outcome();
                return only != Outcome.FULFILLED && only != Outcome.NOT_APPLICABLE;
            }
            return from.outcome() != to.outcome()
                    || from.worstCase() != to.worstCase()
                    || from.stage() != to.stage()
                    || from.attributed() != to.attributed()
                    || !Objects.equals(from.due(), to.due())
                    || !Objects.equals(from.done(), to.done())
                    || !Objects.equals(from.remediedAt(), to.remediedAt());
        }
    }

    /**
     * A condition whose truth differs.
     *
     * @param exemption the id of the norm whose exception it belongs to; null for a condition of the norm itself
     * @param statement the condition in words
     * @param from its truth in the first; null where that does not ask for it
     * @param to its truth in the second, likewise
     * @param fromGrounds what it rests on in the first
     * @param toGrounds what it rests on in the second
     */
    public record ReasonChange(
            @Nullable String exemption,
            String statement,
            @Nullable Truth from,
            @Nullable Truth to,
            List<SavedGround> fromGrounds,
            List<SavedGround> toGrounds) {
        /** Copies the lists. */
        public ReasonChange {
            fromGrounds = List.copyOf(fromGrounds);
            toGrounds = List.copyOf(toGrounds);
        }
    }

    /** Compares two evaluations by a register, which knows the norms that they follow. */
    public static EvaluationComparison of(SavedEvaluation from, SavedEvaluation to, PolicyRegister register) {
        Objects.requireNonNull(register, "register");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return new EvaluationComparison(
                from.verdict(),
                to.verdict(),
                SettingsDifference.of(from.settings(), to.settings()),
                changes(SavedVerdicts.ofEvents(from), SavedVerdicts.ofEvents(to)),
                changes(SavedVerdicts.ofPeople(from, register), SavedVerdicts.ofPeople(to, register)),
                findings(from, to));
    }

    /** Tells whether the case, an event or a finding comes out otherwise. */
    public boolean flips() {
        return from != to || !events.isEmpty() || findings.stream().anyMatch(FindingChange::flips);
    }

    private static List<VerdictChange> changes(Map<String, Verdict> from, Map<String, Verdict> to) {
        return union(from, to).stream()
                .map(id -> new VerdictChange(id, from.get(id), to.get(id)))
                .filter(change -> change.from() != change.to())
                .toList();
    }

    private static List<FindingChange> findings(SavedEvaluation from, SavedEvaluation to) {
        Map<String, SavedFinding> before = byId(from.findings());
        Map<String, SavedFinding> after = byId(to.findings());
        List<FindingChange> changes = new ArrayList<>();
        for (String id : union(before, after)) {
            SavedFinding one = before.get(id);
            SavedFinding other = after.get(id);
            FindingChange change = new FindingChange(
                    one, other, one == null || other == null ? List.of() : ReasonDifference.of(one, other));
            if (change.flips() || !change.reasons().isEmpty()) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Map<String, SavedFinding> byId(List<SavedFinding> findings) {
        Map<String, SavedFinding> byId = new LinkedHashMap<>();
        findings.forEach(finding -> byId.putIfAbsent(finding.id(), finding));
        return byId;
    }

    private static Set<String> union(Map<String, ?> one, Map<String, ?> other) {
        Set<String> keys = new LinkedHashSet<>(one.keySet());
        keys.addAll(other.keySet());
        return keys;
    }
}
