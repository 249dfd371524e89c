package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Reading;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How files write settings, checked against a register of norms. */
public final class SettingsTable {
    private final PolicyRegister register;
    private final Problems problems;
    private final RecordType<SettingsBuilder, Settings> table;

    /** Makes the table for the norms, readings and parameters of a register. */
    public SettingsTable(PolicyRegister register, Problems problems) {
        this.register = register;
        this.problems = problems;
        this.table = RecordType.of("settings", () -> SettingsBuilder.builder(), SettingsBuilder::build)
                .optional("zone", Type.of(Shape.TEXT, SettingsTable::zone), SettingsBuilder::zone)
                .optional(
                        "emailDomains",
                        set(Type.of(Shape.TEXT, SettingsTable::domain).as(Form.DOMAIN)),
                        SettingsBuilder::emailDomains)
                .optional("officialMethods", set(WordType.of(Channel.values())), SettingsBuilder::officialMethods)
                .optional(
                        "hardened",
                        set(Type.of(new Shape.Words(softNorms()), this::softNorm)),
                        SettingsBuilder::hardened)
                .optional("readings", map(register.readings(), this::choice, this::choices), SettingsBuilder::readings)
                .optional(
                        "policyEffectiveOn",
                        Type.of(Shape.TEXT, SettingsTable::date).as(Form.DATE),
                        SettingsBuilder::policyEffectiveOn)
                .optional(
                        "parameters",
                        map(register.parameters(), this::quantity, this::quantities),
                        SettingsBuilder::parameters);
    }

    /** Reads settings that stand in a file; gives the standard settings where something is wrong with them. */
    public Settings read(String file, Node node) {
        problems.reading(file);
        // No setting is a point in time, so that the zone does not matter.
        Settings read = table.read(node, new Binding(file, Settings.ZONE, problems));
        return read == null ? Settings.standard() : read;
    }

    /** Reads a file of settings; gives the standard settings where something is wrong with it. */
    public Settings read(String file, byte[] bytes) {
        return YamlDocument.read(file, bytes, problems)
                .map(document -> read(file, document))
                .orElse(Settings.standard());
    }

    /** Reads the value under a key, such as the choice of a reading. */
    private interface Value {
        @Nullable
        String read(String key, Node node, Binding binding);
    }

    private static <T> Type<Set<T>> set(Type<T> item) {
        ListType<T> list = ListType.of(item);
        return Type.<Set<T>>of(list.shape(), (node, binding) -> {
                    List<T> read = list.read(node, binding);
                    return read == null ? null : new LinkedHashSet<>(read);
                })
                .anyOf(list);
    }

    /** The values under the ids of a register. */
    private static Type<Map<String, String>> map(
            Map<String, ?> known, Value type, Function<String, Map<String, Object>> parts) {
        return new Type<>() {
            @Override
            public @Nullable Map<String, String> read(Node node, Binding binding) {
                if (!(node instanceof Mapping mapping)) {
                    binding.problem(node, "no keys", "allowed are " + String.join(", ", known.keySet()), "");
                    return null;
                }
                boolean sound = binding.onlyKeys(mapping, known.keySet());
                Map<String, String> read = new LinkedHashMap<>();
                for (Member member : mapping.members()) {
                    if (known.containsKey(member.key())) {
                        String value = type.read(member.key(), member.value(), binding);
                        sound &= value != null;
                        read.put(member.key(), value == null ? "" : value);
                    }
                }
                return sound ? read : null;
            }

            @Override
            public Map<String, Object> schema(Definitions definitions) {
                Map<String, Object> properties = new LinkedHashMap<>();
                known.keySet().forEach(id -> properties.put(id, parts.apply(id)));
                return Definitions.keys(properties, List.of());
            }
        };
    }

    /** Gives the part of a JSON Schema for settings. */
    Map<String, Object> schema(Definitions definitions) {
        return table.keys(definitions);
    }

    private List<String> softNorms() {
        return register.norms().values().stream()
                .filter(norm -> norm.force() == Force.SOFT)
                .map(Norm::id)
                .toList();
    }

    private Map<String, Object> choices(String id) {
        Reading reading = register.reading(id);
        return Definitions.described(
                reading.statement() + " (default: " + reading.standard() + ")",
                Definitions.words(reading.choices().keySet().stream().sorted().toList()));
    }

    private Map<String, Object> quantities(String id) {
        Parameter parameter = register.parameter(id);
        String standard = parameter.standard().isEmpty() ? "not set" : parameter.standard();
        Map<String, Object> part = Definitions.part("type", List.of("string", "integer"));
        part.put("pattern", parameter.unit() == Parameter.Unit.NUMBER ? "^[0-9]{1,9}$" : "^P");
        if (parameter.unit() == Parameter.Unit.NUMBER) {
            part.put("minimum", 0);
        } else {
            part.put("type", "string");
        }
        return Definitions.described(
                parameter.statement() + " (" + parameter.unit().words() + "; default: " + standard + ")", part);
    }

    private static @Nullable ZoneId zone(Node node, Binding binding) {
        String allowed = "write a time zone such as America/Toronto";
        String text = binding.text(node, allowed);
        if (text == null) {
            return null;
        }
        try {
            return ZoneId.of(text);
        } catch (DateTimeException unknown) {
            binding.problem(
                    node, "this is no time zone", allowed, Hints.didYouMean(text, ZoneId.getAvailableZoneIds()));
            return null;
        }
    }

    private static @Nullable LocalDate date(Node node, Binding binding) {
        String allowed = "write a date such as 2026-01-31";
        String text = binding.text(node, allowed);
        if (text == null) {
            return null;
        }
        try {
            // Java also takes years of more digits, with a sign, which no zone has a day for.
            if (Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0))) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeParseException none) {
            // Reported below.
        }
        binding.problem(node, "this is no date", allowed, "");
        return null;
    }

    private static @Nullable String domain(Node node, Binding binding) {
        String allowed = "write a domain such as example.org";
        String text = binding.text(node, allowed);
        if (text != null && (!IdText.isId(text) || text.indexOf('@') >= 0 || text.indexOf('.') < 1)) {
            binding.problem(node, "this is no domain", allowed, "");
            return null;
        }
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private @Nullable String softNorm(Node node, Binding binding) {
        String id = binding.text(node, "write the id of a norm");
        if (id == null) {
            return null;
        }
        Norm norm = register.norms().get(id);
        if (norm == null) {
            String hint = Hints.didYouMean(id, register.norms().keySet());
            binding.problem(node, "the policy has no norm with this id", "write the id of a soft norm", hint);
            return null;
        }
        if (norm.force() != Force.SOFT) {
            binding.problem(node, "the norm `" + id + "` is not soft", "write the id of a soft norm", "");
            return null;
        }
        return id;
    }

    private @Nullable String choice(String key, Node node, Binding binding) {
        Reading reading = register.reading(key);
        Collection<String> choices =
                reading.choices().keySet().stream().sorted().toList();
        String text = binding.text(node, "allowed are " + String.join(", ", choices));
        if (text == null) {
            return null;
        }
        if (!choices.contains(text)) {
            binding.noWord(node, text, choices);
            return null;
        }
        return text;
    }

    private @Nullable String quantity(String key, Node node, Binding binding) {
        Parameter.Unit unit = register.parameter(key).unit();
        String allowed = "write " + unit.words();
        String text = binding.text(node, allowed);
        if (text == null || unit.accepts(text)) {
            return text;
        }
        binding.problem(node, "the value of `" + key + "` is not what it takes", allowed, "");
        return null;
    }
}
