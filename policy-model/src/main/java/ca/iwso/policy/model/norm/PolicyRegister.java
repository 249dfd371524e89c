package ca.iwso.policy.model.norm;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
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
 * @param rows how many sentences of the document bind, free, advise or define: each is a row, and is to be a norm
 * @param cases how many cases stand beside the norms and rules
 * @param coverage what rules and cases there are for each norm, by its id
 */
public record PolicyRegister(
        String version,
        List<ClauseGroup> groups,
        Map<String, Norm> norms,
        Map<String, Reading> readings,
        Map<String, Parameter> parameters,
        Map<String, Term> terms,
        int rows,
        int cases,
        Map<String, Coverage> coverage) {

    /** Copies what was counted. */
    public PolicyRegister {
        coverage = Map.copyOf(coverage);
    }

    /**
     * Gives the register of some norms, sorted by the document, before anything is counted; throws
     * IllegalArgumentException for an id given twice.
     */
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
                index(sorted(withReadings(terms, readings), Term::id), Term::id),
                (int) norms.stream().map(Norm::row).distinct().count(),
                0,
                Map.of());
    }

    /** Gives this register with what was counted. */
    public PolicyRegister counted(int rowsOfDocument, int casesInAll, Map<String, Coverage> byNorm) {
        return new PolicyRegister(
                version, groups, norms, readings, parameters, terms, rowsOfDocument, casesInAll, byNorm);
    }

    /** Gives what rules and cases there are for a norm. */
    public Coverage coverage(Norm norm) {
        return coverage.getOrDefault(norm.id(), Coverage.NONE);
    }

    /**
     * Gives what the engine does with each row, by its number.
     *
     * <p>A row that became several norms reports where any of them does, else feeds where any does.
     */
    public SortedMap<Integer, Treatment> treatments() {
        SortedMap<Integer, Treatment> treatments = new TreeMap<>();
        norms.values()
                .forEach(norm -> treatments.merge(
                        norm.row(), norm.treatment(), (one, other) -> one.compareTo(other) <= 0 ? one : other));
        return treatments;
    }

    /** Gives the readings that a norm names: its own words say which ones bear on it, and nothing else does. */
    public List<Reading> readings(Norm norm) {
        return readings.values().stream()
                .filter(reading -> Pattern.compile(Pattern.quote(reading.id()) + "(?![\\w-])")
                        .matcher(norm.reading())
                        .find())
                .toList();
    }

    /** Counts what the register covers. */
    public Totals totals() {
        return Totals.of(this);
    }

    /** Gives the group in which a norm stands; throws IllegalArgumentException when there is none. */
    public ClauseGroup group(Norm norm) {
        return groups.stream()
                .filter(group -> group.folder().equals(norm.group()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the register has no group " + norm.group()));
    }

    /**
     * Gives the norms by which IWSO may answer the breach of a binding norm (2.p5, 9.1), in document order.
     *
     * <p>Together they are a range; which of it follows, if any, is for people to decide.
     */
    public List<Norm> consequences() {
        return norms.values().stream()
                .filter(norm ->
                        norm.modality() == Modality.CONSEQUENCE && norm.bearer().equals("IWSO"))
                .toList();
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
        // On the path of each start: see Event.BY_TIME for why this is no comparator of Java's own.
        return all.stream()
                .sorted((one, other) -> id.apply(one).compareTo(id.apply(other)))
                .toList();
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
