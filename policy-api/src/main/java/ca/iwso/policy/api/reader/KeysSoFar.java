package ca.iwso.policy.api.reader;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys of a mapping so far. A few are compared one by one, and only where a hash is the same, which costs less than a set. */
final class KeysSoFar {
    private static final int FEW = 16;

    private String[] few = new String[8];
    private long hashes;
    private int count;
    private @Nullable Set<String> many;

    /** Adds a key, and tells whether it is new. */
    boolean add(String key) {
        if (many != null) {
            return many.add(key);
        }
        long hash = 1L << key.hashCode();
        if ((hashes & hash) != 0 && Arrays.asList(few).contains(key)) {
            return false;
        }
        hashes |= hash;
        if (count == FEW) {
            many = new HashSet<>(Arrays.asList(few));
            return many.add(key);
        }
        if (count == few.length) {
            few = Arrays.copyOf(few, FEW);
        }
        few[count] = key;
        count++;
        return true;
    }
}
