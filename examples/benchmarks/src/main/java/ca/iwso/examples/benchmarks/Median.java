package ca.iwso.examples.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The median of what was measured. */
final class Median {
    private Median() {}

    /** Gives the median of some values, the upper one of two. */
    static double of(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
