package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.model.Ids;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record in whose place the words none and unknown may stand.
 *
 * @param table the keys of the record
 * @param none what none is read to
 * @param unknown what unknown is read to
 * @param <T> the record
 */
record RecordOrWord<T>(RecordType<?, T> table, T none, T unknown) implements Type<T> {
    @Override
    public @Nullable T read(Node node, Binding binding) {
        if (node instanceof Scalar scalar && !Ids.names(scalar.text())) {
            return scalar.text().equals(Ids.NONE) ? none : unknown;
        }
        return table.read(node, binding);
    }

    @Override
    public Shape shape() {
        return table.shape();
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Definitions.anyOf(List.of(table.schema(definitions), Definitions.words(List.of(Ids.NONE, Ids.UNKNOWN))));
    }
}
