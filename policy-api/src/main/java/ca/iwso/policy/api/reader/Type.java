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

    /** Tells what it may hold. */
    default Shape shape() {
        return Shape.TEXT;
    }

    /** Gives a type of some shape. */
    static <T> Type<T> of(Shape shape, Type<T> reader) {
        return new Shaped<>(shape, reader);
    }

    /**
     * A type of which the shape is known.
     *
     * @param shape the shape
     * @param reader what reads it
     * @param <T> what it is read to
     */
    record Shaped<T>(Shape shape, Type<T> reader) implements Type<T> {
        @Override
        public @Nullable T read(Node node, Binding binding) {
            return reader.read(node, binding);
        }
    }
}
