package ca.iwso.policy.model.norm;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All norms of the policy with the readings, parameters and terms that they use, in document order.
 *
 * @param version the label of the policy's version, which the document itself does not give
 * @param groups the clause groups, in document order
 * @param norms the norms by id, in document order
 * @param readings the readings by id
 * @param parameters the parameters by id
 * @param terms the terms by id
 */
public record PolicyRegister(
        String version,
        List<ClauseGroup> groups,
        Map<String, Norm> norms,
        Map<String, Reading> readings,
        Map<String, Parameter> parameters,
        Map<String, Term> terms) {

    /** Gives the register of some norms, sorted by the document; throws IllegalArgumentException for an id given twice. */
    public static PolicyRegister of(
            String version,
            List<ClauseGroup> groups,
            Collection<Norm> norms,
            Collection<Reading> readings,
            Collection<Parameter> parameters,
            Collection<Term> terms) {
        return new PolicyRegister(
                version,
                List.copyOf(groups),
                index(norms.stream().sorted().toList(), Norm::id),
                index(sorted(readings, Reading::id), Reading::id),
                index(sorted(parameters, Parameter::id), Parameter::id),
                index(sorted(withReadings(terms, readings), Term::id), Term::id));
    }

    /** Gives the norm with an id; throws IllegalArgumentException when there is none. */
    public Norm norm(String id) {
        return Optional.ofNullable(norms.get(id))
                .orElseThrow(() -> new IllegalArgumentException("the register has no norm " + id));
    }

    /** Gives the reading with an id; throws IllegalArgumentException when there is none. */
    public Reading reading(String id) {
        return Optional.ofNullable(readings.get(id))
                .orElseThrow(() -> new IllegalArgumentException("the register has no reading " + id));
    }

    /** Gives the parameter with an id; throws IllegalArgumentException when there is none. */
    public Parameter parameter(String id) {
        return Optional.ofNullable(parameters.get(id))
                .orElseThrow(() -> new IllegalArgumentException("the register has no parameter " + id));
    }

    /** Gives the term with an id, or that of a reading; throws IllegalArgumentException when there is none. */
    public Term term(String id) {
        return Optional.ofNullable(terms.get(id))
                .orElseThrow(() -> new IllegalArgumentException("the register has no term " + id));
    }

    /** Gives the norms of a printed clause and of the clauses below it, in document order; empty for none. */
    public List<Norm> ofClause(String clause) {
        return norms.values().stream()
                .filter(norm -> norm.clause().equals(clause) || norm.clause().startsWith(clause + "."))
                .toList();
    }

    /** A reason can rest on a reading as on any other condition, so each reading is a term too. */
    private static List<Term> withReadings(Collection<Term> terms, Collection<Reading> readings) {
        Stream<Term> ofReadings = readings.stream()
                .map(reading -> new Term(
                        reading.id(),
                        reading.statement(),
                        "How is the policy to be read: "
                                + String.join(
                                        ", ", new TreeSet<>(reading.choices().keySet())) + "?",
                        ""));
        return Stream.concat(terms.stream(), ofReadings).toList();
    }

    private static <T> List<T> sorted(Collection<T> all, java.util.function.Function<T, String> id) {
        return all.stream().sorted(Comparator.comparing(id)).toList();
    }

    private static <T> Map<String, T> index(List<T> all, java.util.function.Function<T, String> id) {
        Map<String, T> index = new LinkedHashMap<>();
        for (T each : all) {
            if (index.put(id.apply(each), each) != null) {
                throw new IllegalArgumentException("the register has two entries " + id.apply(each));
            }
        }
        return java.util.Collections.unmodifiableMap(index);
    }
}
