package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one type.
 *
 * @param <T> what an item is read to
 */
final class ListType<T> implements Type<List<T>> {
    private final Type<T> item;
    private final BiFunction<Node, Integer, String> names;

    private ListType(Type<T> item, BiFunction<Node, Integer, String> names) {
        this.item = item;
        this.names = names;
    }

    /** Gives the type of a list whose items are known by their position. */
    static <T> ListType<T> of(Type<T> item) {
        return new ListType<>(item, (node, position) -> position.toString());
    }

    /** Gives the type of a list whose items have a name in paths. */
    static <T> ListType<T> of(Type<T> item, BiFunction<Node, Integer, String> names) {
        return new ListType<>(item, names);
    }

    /** Gives the type of such a list that may also be unknown. */
    Type<Entries<T>> entries() {
        return new OpenList<>(this);
    }

    /** A list that may also be unknown. */
    private record OpenList<T>(ListType<T> list) implements Type<Entries<T>> {
        @Override
        public @Nullable Entries<T> read(Node node, Binding binding) {
            if (node instanceof Scalar scalar && scalar.text().equals("unknown")) {
                return Entries.unknown();
            }
            List<T> read = list.read(node, binding);
            return read == null ? null : Entries.of(read);
        }

        @Override
        public Shape shape() {
            return list.shape();
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Definitions.list(list.item.schema(definitions), Ids.NONE, Ids.UNKNOWN);
        }
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.list(item.schema(definitions), Ids.NONE);
    }

    @Override
    public Shape shape() {
        return new Shape.Items(item.shape());
    }

    @Override
    public @Nullable List<T> read(Node node, Binding binding) {
        if (node instanceof Scalar scalar && scalar.text().equals("none")) {
            return List.of();
        }
        if (!(node instanceof Sequence sequence)) {
            String found = node instanceof Scalar ? "a single value" : "keys";
            binding.problem(node, found + " instead of a list", "write a list such as [a, b], or none", "");
            return null;
        }
        List<T> list = new ArrayList<>(sequence.items().size());
        for (int i = 0; i < sequence.items().size(); i++) {
            T read = item(sequence.items().get(i), i, binding);
            if (read != null) {
                list.add(read);
            }
        }
        return list.size() == sequence.items().size() ? list : null;
    }

    private @Nullable T item(Node node, int position, Binding binding) {
        String name = names.apply(node, position);
        binding.record(name, node.line(), node.column());
        Binding.Path outer = binding.enter(name);
        T read = item.read(node, binding);
        binding.leave(outer);
        return read;
    }
}
