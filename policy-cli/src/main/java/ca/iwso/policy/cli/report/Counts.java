package ca.iwso.policy.cli.report;

import ca.iwso.policy.model.finding.Verdict;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How many findings blame or ask, under one label.
 *
 * @param label what they have in common
 * @param violated how many binding norms are broken
 * @param open how many are undecided and broken at worst
 * @param departed how many advising norms are not followed, or may not be
 */
record Counts(String label, int violated, int open, int departed) {

    int total() {
        return violated + open + departed;
    }

    /** Counts findings by a label, those with the most first that is broken, and else in the order of the findings. */
    static List<Counts> by(Function<Told, String> label, List<Told> findings) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (Told told : findings) {
            if (Telling.counts(told.finding())) {
                counts.merge(
                        label.apply(told), of(label.apply(told), told.finding().verdict()), Counts::and);
            }
        }
        return sorted(counts.values().stream());
    }

    private static List<Counts> sorted(Stream<Counts> counts) {
        return counts.sorted((one, other) -> other.violated != one.violated
                        ? Integer.compare(other.violated, one.violated)
                        : Integer.compare(other.total(), one.total()))
                .toList();
    }

    static Counts of(String label, Verdict verdict) {
        return switch (verdict) {
            case VIOLATION -> new Counts(label, 1, 0, 0);
            case UNDETERMINED -> new Counts(label, 0, 1, 0);
            case ADVISORY -> new Counts(label, 0, 0, 1);
            case COMPLIANT, NOT_REGULATED -> none(label);
        };
    }

    static Counts none(String label) {
        return new Counts(label, 0, 0, 0);
    }

    /** Gives both together, under the label of this. */
    Counts and(Counts other) {
        return new Counts(label, violated + other.violated, open + other.open, departed + other.departed);
    }
}
