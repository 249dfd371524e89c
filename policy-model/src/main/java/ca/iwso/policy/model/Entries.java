package ca.iwso.policy.model;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A list of records that is complete, or of which only some entries are known, or none.
 *
 * <p>What a file includes is complete; what it leaves out is unknown. So an empty list says that there is nothing,
 * and an absent one says nothing.
 *
 * @param <T> the records listed
 * @param recorded whether the list is complete
 * @param list the records that are known
 */
public record Entries<T>(boolean recorded, List<T> list) implements Iterable<T> {

    private static final Entries<?> UNKNOWN = new Entries<>(false, List.of());
    private static final Entries<?> NONE = new Entries<>(true, List.of());

    /** Refuses nulls, and copies the list. */
    public Entries {
        Objects.requireNonNull(list, "list");
        list = List.copyOf(list);
    }

    /** Gives a complete list. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <T> Entries<T> of(T... entries) {
        return new Entries<>(true, List.of(entries));
    }

    /** Gives a complete list. */
    public static <T> Entries<T> of(List<T> entries) {
        return new Entries<>(true, entries);
    }

    /** Gives a list of some entries beside which there may be others; only the registers of a case can be so. */
    public static <T> Entries<T> some(List<T> entries) {
        return new Entries<>(false, entries);
    }

    /**
     * Gives a list that is complete or wholly unknown; throws IllegalArgumentException, with its name, for one of some entries:
     * in the records of a case, rules read what a list does not hold as not so.
     */
    public static <T> Entries<T> whole(Entries<T> entries, String name) {
        Objects.requireNonNull(entries, name);
        if (!entries.recorded() && !entries.list().isEmpty()) {
            throw new IllegalArgumentException(
                    name + " is complete or unknown; only a register of a case can have others than those listed");
        }
        return entries;
    }

    /** Gives the complete list without any entry. */
    @SuppressWarnings("unchecked") // empty: no element can have the wrong type
    public static <T> Entries<T> none() {
        return (Entries<T>) NONE;
    }

    /** Gives the list of which nothing is known. */
    @SuppressWarnings("unchecked") // empty: no element can have the wrong type
    public static <T> Entries<T> unknown() {
        return (Entries<T>) UNKNOWN;
    }

    /** Gives the list with each entry changed, as complete as it was. */
    public Entries<T> map(UnaryOperator<T> change) {
        return new Entries<>(recorded, list.stream().map(change).toList());
    }

    /** Gives the list with some entries only, as complete as it was. */
    public Entries<T> filter(Predicate<T> kept) {
        return new Entries<>(recorded, list.stream().filter(kept).toList());
    }

    /** Gives the list with more entries, as complete as it was. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    public final Entries<T> and(T... more) {
        return new Entries<>(
                recorded, Stream.concat(list.stream(), Arrays.stream(more)).toList());
    }

    /** Gives FALSE where the list is complete and UNKNOWN where not: the truth that "some entry says so" starts from. */
    public Truth otherwise() {
        return recorded ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** Tells whether the list holds an element. */
    public Truth contains(T element) {
        return list.contains(element) ? Truth.TRUE : otherwise();
    }

    @Override
    public Iterator<T> iterator() {
        return list.iterator();
    }
}
