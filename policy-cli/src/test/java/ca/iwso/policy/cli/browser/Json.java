package ca.iwso.policy.cli.browser;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** JSON of the DevTools protocol, read by the parser of case files: YAML 1.2 contains JSON. */
final class Json {
    private static final int LONGEST = 100_000_000;

    private Json() {}

    static Map<String, Object> object(String json) {
        return asMap(new Load(LoadSettings.builder().setCodePointLimit(LONGEST).build()).loadFromString(json));
    }

    /** Gives an object within an object; empty where there is none. */
    static Map<String, Object> object(Map<String, Object> from, String key) {
        return asMap(from.get(key));
    }

    /** Gives a text within an object. */
    static String text(Map<String, Object> from, String key) {
        return String.valueOf(from.get(key));
    }

    private static Map<String, Object> asMap(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> any) {
            any.forEach((key, part) -> map.put(String.valueOf(key), part));
        }
        return map;
    }

    /** Gives a text as JSON. */
    static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(each -> {
            if (each < ' ' || each == '"' || each == '\\' || each > '~') {
                json.append(String.format("\\u%04x", each));
            } else {
                json.append((char) each);
            }
        });
        return json.append('"').toString();
    }
}
