package ca.iwso.policy.model;

import java.util.Iterator;
import java.util.List;

/**
 * A list of records that is either complete or was not given at all.
 *
 * <p>What a file includes is complete; what it leaves out is unknown. So an empty list says that there is nothing,
 * and an absent one says nothing.
 *
 * @param <T> the records listed
 * @param recorded whether the list was given
 * @param list the records, empty where the list was not given
 */
public record Entries<T>(boolean recorded, List<T> list) implements Iterable<T> {

    private static final Entries<?> UNKNOWN = new Entries<>(false, List.of());
    private static final Entries<?> NONE = new Entries<>(true, List.of());

    /** Copies the list, and refuses records in a list that was not given. */
    public Entries {
        list = List.copyOf(list);
        if (!recorded && !list.isEmpty()) {
            throw new IllegalArgumentException("a list that was not given has no entries");
        }
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

    /** Gives FALSE where the list was given and UNKNOWN where not: the truth that "some entry says so" starts from. */
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
