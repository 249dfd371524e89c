package ca.iwso.policy.api.reader;

import ca.iwso.policy.model.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What the parts of one JSON Schema (2020-12) share: definitions, how each kind of value is written, and descriptions.
 *
 * <p>A part is a map from keywords to values: texts, numbers, truths, lists and maps.
 */
final class Definitions {
    private static final String NAMED = "[\\p{L}\\p{Nd}._@:-]{1,128}";
    private static final String OPEN = "|none|unknown";
    private static final String DATE = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String TIME =
            DATE + "(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?";
    private static final int GREATEST = 999_999_999;
    private static final Pattern ARTICLE = Pattern.compile("^(an event of type|an?) ");

    private final Map<String, Object> all = new TreeMap<>();
    private final Properties descriptions = new Properties();

    Definitions() {
        try (InputStream in =
                Objects.requireNonNull(Definitions.class.getResourceAsStream("descriptions.properties"))) {
            descriptions.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Gives all definitions by name. */
    Map<String, Object> all() {
        return all;
    }

    /** Gives a reference to a definition, which is made at its first use. */
    Map<String, Object> reference(String name, Supplier<Map<String, Object>> definition) {
        if (!all.containsKey(name)) {
            // Before it is made, since it may refer to itself.
            all.put(name, Map.of());
            all.put(name, definition.get());
        }
        return part("$ref", "#/$defs/" + name);
    }

    /** Gives the description of a key of a record, or of such keys of all records; throws where there is none. */
    String description(String record, String key) {
        String own = descriptions.getProperty(record + "." + key);
        String text = own == null ? descriptions.getProperty(key) : own;
        if (text == null) {
            throw new IllegalStateException("no description of " + record + "." + key);
        }
        return text;
    }

    /** Gives the name of a type of record without its article, as descriptions and definitions know it. */
    static String slug(String record) {
        return ARTICLE.matcher(record).replaceFirst("").replace(' ', '-');
    }

    static Map<String, Object> part(String keyword, Object value) {
        Map<String, Object> part = new LinkedHashMap<>();
        part.put(keyword, value);
        return part;
    }

    static Map<String, Object> anyOf(List<Map<String, Object>> parts) {
        return part("anyOf", parts);
    }

    static Map<String, Object> words(List<?> words) {
        return part("enum", words);
    }

    /** Gives the part for a list, in whose place some words may stand. */
    static Map<String, Object> list(Map<String, Object> item, String... words) {
        Map<String, Object> list = part("type", "array");
        list.put("items", item);
        return words.length == 0 ? list : anyOf(List.of(list, words(List.of(words))));
    }

    /** Gives the part for keys with their values. */
    static Map<String, Object> keys(Map<String, ?> properties, List<String> required) {
        Map<String, Object> keys = part("type", "object");
        keys.put("properties", properties);
        if (!required.isEmpty()) {
            keys.put("required", required);
        }
        keys.put("additionalProperties", false);
        return keys;
    }

    /** Gives a part with a description in front. */
    static Map<String, Object> described(String description, Map<String, Object> part) {
        Map<String, Object> described = part("description", description);
        described.putAll(part);
        return described;
    }

    /** Gives the part for what has a shape. */
    Map<String, Object> of(Shape shape) {
        if (shape instanceof Shape.Words words) {
            return words(words.words());
        }
        if (shape instanceof Shape.Time) {
            return reference("moment", () -> text(TIME + OPEN));
        }
        if (shape instanceof Shape.Count) {
            Map<String, Object> count = part("type", List.of("integer", "string"));
            count.put("minimum", 0);
            count.put("maximum", GREATEST);
            count.put("pattern", "^([0-9]{1,9}|unknown)$");
            return count;
        }
        if (shape instanceof Shape.Address) {
            return reference("email", () -> text("[^\\s@]+@[\\p{L}\\p{Nd}._:-]{1,128}" + OPEN));
        }
        if (shape instanceof Shape.Reference) {
            return of(Form.NAME);
        }
        if (shape instanceof Shape.Items items) {
            return list(of(items.item()), Ids.NONE);
        }
        if (shape instanceof Shape.Somebody) {
            return PartyTypes.PARTY.schema(this);
        }
        if (shape instanceof Shape.Text) {
            return scalar();
        }
        throw new IllegalArgumentException("records tell their own schema: " + shape);
    }

    /** Gives the part for what is written in some form. */
    Map<String, Object> of(Form form) {
        return switch (form) {
            case TRUTH -> reference("truth", () -> words(List.of("yes", "no", "unknown", true, false)));
            case FLAG -> words(List.of(true, false));
            case ID ->
                reference("id", () -> {
                    Map<String, Object> id = name();
                    id.put("not", words(List.of(Ids.NONE, Ids.UNKNOWN)));
                    return id;
                });
            case NAME -> reference("name", Definitions::name);
            case NAME_NOT_NONE ->
                reference("named", () -> {
                    Map<String, Object> id = name();
                    id.put("not", part("const", Ids.NONE));
                    return id;
                });
            case KNOWN_MOMENT -> reference("known-moment", () -> text(TIME));
            case DATE -> text(DATE);
            case DOMAIN -> text("[\\p{L}\\p{Nd}_:-]+\\.[\\p{L}\\p{Nd}._:-]*");
            case ANYTHING -> new LinkedHashMap<>();
        };
    }

    private static Map<String, Object> text(String pattern) {
        Map<String, Object> text = part("type", "string");
        text.put("pattern", "^(" + pattern + ")$");
        return text;
    }

    private static Map<String, Object> name() {
        Map<String, Object> name = scalar();
        name.put("pattern", "^" + NAMED + "$");
        return name;
    }

    /** Gives the part for a single value: files may write an id in digits alone, which JSON takes for a number. */
    private static Map<String, Object> scalar() {
        return part("type", new ArrayList<>(List.of("string", "number", "boolean")));
    }
}
