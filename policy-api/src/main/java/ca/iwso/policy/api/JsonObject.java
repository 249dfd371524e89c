package ca.iwso.policy.api;

import ca.iwso.policy.model.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** An object of JSON that this program wrote; what it does not look like is refused as {@link BadInput}. */
final class JsonObject {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Place place;
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();
    private final Set<String> read = new HashSet<>();

    private JsonObject(Place place) {
        this.place = place;
    }

    /** Reads a text that holds one object. */
    static JsonObject parse(String name, byte[] text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            @Nullable Object value = value(name, parser);
            if (value instanceof JsonObject object && parser.nextToken() == null) {
                return object;
            }
            throw refusal(place(name, parser.currentTokenLocation()), "something else than one object");
        } catch (JacksonException malformed) {
            // Not the parser's words, since these repeat the text.
            throw refusal(place(name, malformed.getLocation()), "not valid JSON from here on");
        }
    }

    private static @Nullable Object value(String name, JsonParser parser) {
        JsonToken token = parser.currentToken();
        Place at = place(name, parser.currentTokenLocation());
        if (token == null) {
            throw refusal(at, "the end of the text");
        }
        return switch (token) {
            case START_OBJECT -> {
                JsonObject object = new JsonObject(at);
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String key = parser.currentName();
                    parser.nextToken();
                    if (object.members.containsKey(key)) {
                        throw refusal(at, "a key that is given twice");
                    }
                    object.members.put(key, value(name, parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<@Nullable Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(name, parser));
                }
                yield list;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw refusal(at, "a value that is none of an evaluation's");
        };
    }

    private static Place place(String name, @Nullable TokenStreamLocation at) {
        return new Place(
                name, at == null ? 1 : Math.max(1, at.getLineNr()), at == null ? 1 : Math.max(1, at.getColumnNr()));
    }

    private static BadInput refusal(Place place, String found) {
        return new BadInput(List.of(new Problem(place, found, "", "")));
    }

    /** Gives the refusal of this object. */
    BadInput refuse(String found) {
        return refusal(place, found);
    }

    /** Tells whether a key is there. */
    boolean has(String key) {
        return members.containsKey(key);
    }

    /** Gives what was made of this object; refuses it where a key was not read. */
    <T> T only(T made) {
        for (String key : members.keySet()) {
            if (!read.contains(key)) {
                throw refuse("a key that is none of an evaluation's");
            }
        }
        return made;
    }

    private <T> T member(String key, Class<T> type) {
        @Nullable Object value = members.get(key);
        read.add(key);
        if (!type.isInstance(value)) {
            throw refuse("no `" + key + "` as it should be");
        }
        return type.cast(value);
    }

    String text(String key) {
        return member(key, String.class);
    }

    /** Gives the text of a key that is there and may be null. */
    @Nullable
    String textOrNull(String key) {
        read.add(key);
        return has(key) && members.get(key) == null ? null : text(key);
    }

    int number(String key) {
        return member(key, Integer.class);
    }

    boolean flag(String key) {
        return member(key, Boolean.class);
    }

    JsonObject object(String key) {
        return member(key, JsonObject.class);
    }

    List<JsonObject> objects(String key) {
        return items(key, JsonObject.class, Function.identity());
    }

    List<String> strings(String key) {
        return items(key, String.class, Function.identity());
    }

    <E extends Enum<E>> List<E> words(String key, E[] constants) {
        return items(key, String.class, word -> constant(word, constants));
    }

    <E extends Enum<E>> E word(String key, E[] constants) {
        return constant(text(key), constants);
    }

    /** Gives all keys, with a text under each. */
    Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        members.keySet().forEach(key -> texts.put(key, text(key)));
        return texts;
    }

    private <T, R> List<R> items(String key, Class<T> type, Function<T, R> made) {
        List<R> items = new ArrayList<>();
        for (Object item : member(key, List.class)) {
            if (!type.isInstance(item)) {
                throw refuse("an item of `" + key + "` that is not as it should be");
            }
            items.add(made.apply(type.cast(item)));
        }
        return items;
    }

    private <E extends Enum<E>> E constant(String word, E[] constants) {
        for (E constant : constants) {
            if (Names.of(constant).equals(word)) {
                return constant;
            }
        }
        throw refuse("a word that is none of an evaluation's");
    }
}
