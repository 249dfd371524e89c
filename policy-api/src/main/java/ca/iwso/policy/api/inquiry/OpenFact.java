package ca.iwso.policy.api.inquiry;

import ca.iwso.policy.model.finding.Finding;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A fact that nobody recorded, with the findings that wait for it.
 *
 * @param path where it belongs in the case
 * @param terms the conditions that it would decide
 * @param waiting the findings that wait for it
 */
record OpenFact(String path, List<String> terms, List<Finding> waiting) {
    static final String NOTED = "noted-";

    /** Gives the words for which norms ask a review. */
    List<String> words() {
        return terms.stream()
                .filter(term -> term.startsWith(NOTED))
                .map(term -> term.substring(NOTED.length()))
                .toList();
    }

    /** Gives the same fact with what others know of it. */
    OpenFact and(OpenFact other) {
        return new OpenFact(path, joined(terms, other.terms), joined(waiting, other.waiting));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        Set<T> all = new LinkedHashSet<>();
        Stream.concat(one.stream(), other.stream()).forEach(all::add);
        return List.copyOf(all);
    }
}
