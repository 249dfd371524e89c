package ca.iwso.policy.api;

import java.util.List;
import java.util.Objects;

/**
 * A case among several that could not be read, and so was not judged.
 *
 * @param source the name of its file
 * @param problems everything that is wrong in it
 */
public record Unread(String source, List<Problem> problems) {
    /** Copies the list. */
    public Unread {
        Objects.requireNonNull(source, "source");
        problems = List.copyOf(problems);
    }
}
