package ca.iwso.policy.api.reader;

import org.jspecify.annotations.Nullable;

/**
 * A kind of value that files hold.
 *
 * @param <T> what it is read to
 */
interface Type<T> {
    /** Reads a value; reports what is wrong with it, and then gives null. */
    @Nullable
    T read(Node node, Binding binding);
}
