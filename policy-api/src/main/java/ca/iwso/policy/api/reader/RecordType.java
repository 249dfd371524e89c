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
    private final List<Part<B, ?>> parts = new ArrayList<>();
    private final Set<String> keys = new LinkedHashSet<>();
    private final Map<String, Conflict> conflicts = new LinkedHashMap<>();
    private List<String> alternatives = List.of();
    /** Put together when it is first asked for, by when all keys are declared. */
    private Shape.@Nullable Keys shape;

    private record Field<B, V>(Type<V> type, BiConsumer<B, V> setter) {
        boolean read(B builder, Node node, Binding binding) {
            V value = type.read(node, binding);
            if (value != null) {
                setter.accept(builder, value);
            }
            return value != null;
        }
    }

    /** Another record whose keys stand directly among those of this one. */
    private record Part<B, V>(RecordType<?, V> type, BiConsumer<B, V> setter) {
        boolean read(B builder, Mapping mapping, Binding binding) {
            V value = type.readDeclared(mapping, binding);
            if (value != null) {
                setter.accept(builder, value);
            }
            return value != null;
        }
    }

    /** Other keys beside which a key may not stand, and the words with which each of them says nothing against that. */
    private record Conflict(List<String> others, List<String> silent) {
        /** Tells whether a key is there and says something. */
        boolean says(Mapping mapping, String key) {
            Node value = mapping.get(key);
            return value != null && !(value instanceof Scalar scalar && silent.contains(scalar.text()));
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
        fields.put(key, new Field<>(type, setter));
        keys.add(key);
        return this;
    }

    /** Declares a key that must be there. */
    <V> RecordType<B, T> required(String key, Type<V> type, BiConsumer<B, V> setter) {
        required.add(key);
        return optional(key, type, setter);
    }

    /** Declares a key that was read already by whoever chose this table. */
    RecordType<B, T> known(String key) {
        keys.add(key);
        return this;
    }

    /** Declares the keys of another record that stand directly among those of this one. */
    <V> RecordType<B, T> inlined(RecordType<?, V> type, BiConsumer<B, V> setter) {
        parts.add(new Part<>(type, setter));
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
        conflicts.put(key, new Conflict(List.of(others), List.of(Ids.UNKNOWN)));
        return this;
    }

    /** Declares that a key must not name something beside another that does: of one there may be none. */
    RecordType<B, T> notBoth(String key, String other) {
        conflicts.put(key, new Conflict(List.of(other), List.of(Ids.NONE, Ids.UNKNOWN)));
        return this;
    }

    /** Gives the type of such a record in whose place the words none and unknown may stand. */
    Type<T> or(T none, T unknown) {
        RecordType<B, T> table = this;
        return new Type<>() {
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
                return Definitions.anyOf(
                        List.of(table.schema(definitions), Definitions.words(List.of(Ids.NONE, Ids.UNKNOWN))));
            }
        };
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
        parts.forEach(part -> {
            shapes.putAll(part.type().shape().keys());
            all.addAll(part.type().shape().required());
        });
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
        List<Map<String, Object>> exclusions = new ArrayList<>();
        conflicts.forEach((key, conflict) -> exclusions.add(exclusion(key, conflict)));
        if (!exclusions.isEmpty()) {
            schema.put("allOf", exclusions);
        }
        return schema;
    }

    private void properties(Map<String, Object> properties, List<String> all, Definitions definitions) {
        parts.forEach(part -> part.type().properties(properties, all, definitions));
        all.addAll(required);
        fields.forEach((key, field) -> properties.put(
                key,
                Definitions.described(
                        definitions.description(Definitions.slug(name), key),
                        field.type().schema(definitions))));
    }

    /** Gives the part that lets others say no more than they may where a key says something. */
    private static Map<String, Object> exclusion(String key, Conflict conflict) {
        Map<String, Object> nothing = conflict.silent().size() == 1
                ? Definitions.part("const", conflict.silent().get(0))
                : Definitions.words(conflict.silent());
        Map<String, Object> says = Definitions.part("properties", Map.of(key, Definitions.part("not", nothing)));
        says.put("required", List.of(key));
        Map<String, Object> exclusion = Definitions.part("if", says);
        Map<String, Object> silent = new LinkedHashMap<>();
        conflict.others().forEach(other -> silent.put(other, nothing));
        exclusion.put("then", Definitions.part("properties", silent));
        return exclusion;
    }

    @Override
    public @Nullable T read(Node node, Binding binding) {
        if (!(node instanceof Mapping mapping)) {
            String found = node instanceof Scalar ? "a single value" : "a list";
            binding.problem(node, found + " instead of " + name, "allowed are " + String.join(", ", keys), "");
            return null;
        }
        boolean known = binding.onlyKeys(mapping, keys);
        T read = readDeclared(mapping, binding);
        return known ? read : null;
    }

    /** Reads the declared keys, and leaves other keys to whoever reads the rest of the mapping. */
    @Nullable
    T readDeclared(Mapping mapping, Binding binding) {
        B builder = start.get();
        boolean sound = true;
        for (Member member : mapping.members()) {
            Field<B, ?> field = fields.get(member.key());
            if (field != null) {
                sound &= read(field, builder, member, binding);
            }
        }
        for (Part<B, ?> part : parts) {
            sound &= part.read(builder, mapping, binding);
        }
        for (String key : required) {
            if (mapping.member(key) == null) {
                binding.problem(mapping, "the key `" + key + "` is missing", name + " needs it", "");
                sound = false;
            }
        }
        sound &= onlyOneAlternative(mapping, binding);
        sound &= noConflict(mapping, binding);
        return sound ? build.apply(builder) : null;
    }

    private static <B> boolean read(Field<B, ?> field, B builder, Member member, Binding binding) {
        binding.record(member.key(), member.line(), member.column());
        if (member.value() instanceof Scalar) {
            return field.read(builder, member.value(), binding);
        }
        String outer = binding.enter(member.key());
        boolean sound = field.read(builder, member.value(), binding);
        binding.leave(outer);
        return sound;
    }

    private boolean onlyOneAlternative(Mapping mapping, Binding binding) {
        if (alternatives.isEmpty()) {
            return true;
        }
        List<String> there = mapping.members().stream()
                .map(Member::key)
                .filter(alternatives::contains)
                .toList();
        if (there.size() == 1) {
            return true;
        }
        String found = there.isEmpty() ? "nothing that says who it is" : String.join(" and ", there) + " at once";
        binding.problem(mapping, found, "write exactly one of " + String.join(", ", alternatives), "");
        return false;
    }

    private boolean noConflict(Mapping mapping, Binding binding) {
        boolean none = true;
        for (Map.Entry<String, Conflict> each : conflicts.entrySet()) {
            Conflict conflict = each.getValue();
            Member member = mapping.member(each.getKey());
            if (member != null
                    && conflict.others().stream().anyMatch(other -> conflict.says(mapping, other))
                    && conflict.says(mapping, member.key())) {
                String others = String.join(" or ", conflict.others());
                binding.problem(member, "`" + member.key() + "` beside " + others, "write one or the other");
                none = false;
            }
        }
        return none;
    }
}
