package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.model.Ids;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The table of the keys of one type of record: the only place that says how files write it.
 *
 * @param <B> the builder of the record
 * @param <T> the record
 */
final class RecordType<B, T> implements Type<T> {
    private final String name;
    private final Supplier<B> start;
    private final Function<B, T> build;
    private final Map<String, Field<B, ?>> fields = new LinkedHashMap<>();
    private final List<String> required = new ArrayList<>();
    private @Nullable Part<B, ?> part;
    private final Set<String> keys = new LinkedHashSet<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private List<String> alternatives = List.of();
    /** Put together when it is first asked for, by when all keys are declared. */
    private Shape.@Nullable Keys shape;

    private record Field<B, V>(String key, Type<V> type, Type<V> reader, BiConsumer<B, V> setter, boolean required) {
        boolean read(B builder, Node node, Binding binding) {
            V value = reader.read(node, binding);
            if (value != null) {
                setter.accept(builder, value);
            }
            return value != null;
        }
    }

    /** Another record whose keys stand directly among those of this one. */
    private record Part<B, V>(RecordType<?, V> type, BiConsumer<B, V> setter) {
        PartDraft<B, V> draft() {
            return new PartDraft<>(type.draft(), setter);
        }
    }

    private record PartDraft<B, V>(Draft<?, V> draft, BiConsumer<B, V> setter) {
        boolean finish(B builder, Mapping mapping, Binding binding) {
            V value = draft.finish(mapping, binding);
            if (value != null) {
                setter.accept(builder, value);
            }
            return value != null;
        }
    }

    /** A record while it is being read. */
    private static final class Draft<B, T> {
        private final RecordType<B, T> table;
        private final B builder;
        private final @Nullable PartDraft<B, ?> part;
        private boolean sound = true;
        private int required;

        Draft(RecordType<B, T> table) {
            this.table = table;
            this.builder = table.start.get();
            this.part = table.part == null ? null : table.part.draft();
        }

        /** Reads a key that is declared here, and tells whether it is. */
        boolean read(Member member, Binding binding) {
            if (part != null && part.draft().read(member, binding)) {
                return true;
            }
            Field<B, ?> field = table.fields.get(member.key());
            if (field == null) {
                return false;
            }
            required += field.required() ? 1 : 0;
            // The key of the table, so that those of a million entries are one text.
            binding.record(field.key(), member.line(), member.column());
            if (member.value() instanceof Scalar) {
                sound &= field.read(builder, member.value(), binding);
            } else {
                Binding.Path outer = binding.enter(field.key());
                sound &= field.read(builder, member.value(), binding);
                binding.leave(outer);
            }
            return true;
        }

        /** Gives the record once all keys were read; null where something is wrong with it. */
        @Nullable
        T finish(Mapping mapping, Binding binding) {
            sound &= part == null || part.finish(builder, mapping, binding);
            sound &= required == table.required.size() || table.missesNone(mapping, binding);
            sound &= table.alternatives.isEmpty() || table.onlyOneAlternative(mapping, binding);
            sound &= table.conflicts.isEmpty() || table.hasNoConflict(mapping, binding);
            return sound ? table.build.apply(builder) : null;
        }
    }

    private RecordType(String name, Supplier<B> start, Function<B, T> build) {
        this.name = name;
        this.start = start;
        this.build = build;
    }

    /** Starts the table of a record; {@code name} says with its article what one of them is. */
    static <B, T> RecordType<B, T> of(String name, Supplier<B> start, Function<B, T> build) {
        return new RecordType<>(name, start, build);
    }

    /** Declares a key that may be left out. */
    <V> RecordType<B, T> optional(String key, Type<V> type, BiConsumer<B, V> setter) {
        return declare(new Field<>(key, type, type.reader(), setter, false));
    }

    /** Declares a key that must be there. */
    <V> RecordType<B, T> required(String key, Type<V> type, BiConsumer<B, V> setter) {
        required.add(key);
        return declare(new Field<>(key, type, type.reader(), setter, true));
    }

    private RecordType<B, T> declare(Field<B, ?> field) {
        fields.put(field.key(), field);
        keys.add(field.key());
        return this;
    }

    /** Declares a key that was read already by whoever chose this table. */
    RecordType<B, T> known(String key) {
        keys.add(key);
        return this;
    }

    /** Declares the keys of another record, one at most, that stand directly among those of this one. */
    <V> RecordType<B, T> inlined(RecordType<?, V> type, BiConsumer<B, V> setter) {
        if (part != null) {
            throw new IllegalStateException(name + " has the keys of another record already");
        }
        part = new Part<>(type, setter);
        keys.addAll(type.keys);
        return this;
    }

    /** Declares that exactly one of some keys must be there. */
    RecordType<B, T> exactlyOne(List<String> among) {
        alternatives = List.copyOf(among);
        return this;
    }

    /** Declares that a key must not stand beside some others. */
    RecordType<B, T> notTogether(String key, String... others) {
        conflicts.add(new Conflict(key, List.of(others), List.of(Ids.UNKNOWN)));
        return this;
    }

    /** Declares that a key must not name something beside another that does: of one there may be none. */
    RecordType<B, T> notBoth(String key, String other) {
        conflicts.add(new Conflict(key, List.of(other), List.of(Ids.NONE, Ids.UNKNOWN)));
        return this;
    }

    /** Gives the type of such a record in whose place the words none and unknown may stand. */
    Type<T> or(T none, T unknown) {
        return new RecordOrWord<>(this, none, unknown);
    }

    @Override
    public Shape.Keys shape() {
        Shape.Keys known = shape;
        if (known == null) {
            known = described();
            shape = known;
        }
        return known;
    }

    private Shape.Keys described() {
        Map<String, Shape> shapes = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(required);
        if (part != null) {
            shapes.putAll(part.type().shape().keys());
            all.addAll(part.type().shape().required());
        }
        fields.forEach((key, field) -> shapes.put(key, field.type().shape()));
        return new Shape.Keys(Collections.unmodifiableMap(shapes), List.copyOf(all));
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(Definitions.slug(name), () -> keys(definitions));
    }

    /** Gives the schema itself, and no reference to it. */
    Map<String, Object> keys(Definitions definitions) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<String> all = new ArrayList<>();
        properties(properties, all, definitions);
        Map<String, Object> schema = Definitions.keys(properties, all);
        if (!alternatives.isEmpty()) {
            schema.put(
                    "oneOf",
                    alternatives.stream()
                            .map(key -> Definitions.part("required", List.of(key)))
                            .toList());
        }
        if (!conflicts.isEmpty()) {
            schema.put("allOf", conflicts.stream().map(Conflict::schema).toList());
        }
        return schema;
    }

    private void properties(Map<String, Object> properties, List<String> all, Definitions definitions) {
        if (part != null) {
            part.type().properties(properties, all, definitions);
        }
        all.addAll(required);
        fields.forEach((key, field) -> properties.put(
                key,
                Definitions.described(
                        definitions.description(Definitions.slug(name), key),
                        field.type().schema(definitions))));
    }

    @Override
    public @Nullable T read(Node node, Binding binding) {
        if (!(node instanceof Mapping mapping)) {
            String found = node instanceof Scalar ? "a single value" : "a list";
            binding.problem(node, found + " instead of " + name, "allowed are " + String.join(", ", keys), "");
            return null;
        }
        Draft<B, T> draft = draft();
        boolean known = true;
        for (Member member : mapping.members()) {
            if (!draft.read(member, binding) && !keys.contains(member.key())) {
                binding.unknownKey(member, keys);
                known = false;
            }
        }
        T read = draft.finish(mapping, binding);
        return known ? read : null;
    }

    /** Reads the declared keys, and passes over others. */
    @Nullable
    T readDeclared(Mapping mapping, Binding binding) {
        Draft<B, T> draft = draft();
        for (Member member : mapping.members()) {
            draft.read(member, binding);
        }
        return draft.finish(mapping, binding);
    }

    private Draft<B, T> draft() {
        return new Draft<>(this);
    }

    private boolean missesNone(Mapping mapping, Binding binding) {
        boolean none = true;
        for (String key : required) {
            if (mapping.member(key) == null) {
                binding.problem(mapping, "the key `" + key + "` is missing", name + " needs it", "");
                none = false;
            }
        }
        return none;
    }

    private boolean hasNoConflict(Mapping mapping, Binding binding) {
        boolean none = true;
        for (Conflict conflict : conflicts) {
            none &= conflict.isAbsent(mapping, binding);
        }
        return none;
    }

    private boolean onlyOneAlternative(Mapping mapping, Binding binding) {
        List<String> there = new ArrayList<>(1);
        for (Member member : mapping.members()) {
            if (alternatives.contains(member.key())) {
                there.add(member.key());
            }
        }
        if (there.size() == 1) {
            return true;
        }
        String found = there.isEmpty() ? "nothing that says who it is" : String.join(" and ", there) + " at once";
        binding.problem(mapping, found, "write exactly one of " + String.join(", ", alternatives), "");
        return false;
    }
}
