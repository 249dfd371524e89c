package ca.iwso.policy.api.reader;

import java.util.List;
import java.util.Map;
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

    /** Gives what reads a value, without what only describes it. */
    default Type<T> reader() {
        return this;
    }

    /** Gives the part of a JSON Schema that says what it may hold. */
    default Map<String, Object> schema(Definitions definitions) {
        return definitions.of(shape());
    }

    /** Gives a type with the form in which files write it, where its shape does not tell. */
    default Type<T> as(Form form) {
        return new Written<>(this, form, List.of());
    }

    /** Gives a type that files write as any of some. */
    default Type<T> anyOf(Type<?>... alternatives) {
        return new Written<>(this, Form.ANYTHING, List.of(alternatives));
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

    /**
     * A type of which the form is known.
     *
     * @param type the type
     * @param form its form, unless it has alternatives
     * @param alternatives what it may be written as
     * @param <T> what it is read to
     */
    record Written<T>(Type<T> type, Form form, List<Type<?>> alternatives) implements Type<T> {
        @Override
        public @Nullable T read(Node node, Binding binding) {
            return type.read(node, binding);
        }

        @Override
        public Type<T> reader() {
            return type.reader();
        }

        @Override
        public Shape shape() {
            return type.shape();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return alternatives.isEmpty()
                    ? definitions.of(form)
                    : Definitions.anyOf(alternatives.stream()
                            .map(each -> each.schema(definitions))
                            .toList());
        }
    }
}
