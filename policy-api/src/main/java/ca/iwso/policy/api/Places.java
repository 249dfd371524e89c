package ca.iwso.policy.api;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the facts of a case stand in its files.
 *
 * <p>Kept beside the case and outside its equality: two files with the same facts make equal cases.
 */
public final class Places {
    private static final Places NONE = new Places(path -> Optional.empty());

    private final Function<String, Optional<Place>> recorded;

    /** Makes the places from a function that gives the place of exactly the path asked for. */
    public Places(Function<String, Optional<Place>> recorded) {
        Objects.requireNonNull(recorded, "recorded");
        this.recorded = recorded;
    }

    /** Gives the places of a case that was not read from a file: none. */
    public static Places none() {
        return NONE;
    }

    /** Gives the place of exactly this path. */
    Optional<Place> exactly(String path) {
        return recorded.apply(path);
    }

    /**
     * Gives the place of a path, or of the nearest recorded path above it.
     *
     * @param path a path such as {@code accounts/bea-instagram/hosting}
     */
    public Optional<Place> of(String path) {
        String each = path;
        while (true) {
            Optional<Place> place = recorded.apply(each);
            int cut = each.lastIndexOf('/');
            if (place.isPresent() || cut < 0) {
                return place;
            }
            each = each.substring(0, cut);
        }
    }
}
