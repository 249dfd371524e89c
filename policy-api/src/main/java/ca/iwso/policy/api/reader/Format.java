package ca.iwso.policy.api.reader;

import java.util.Locale;

/** How a file is written. */
enum Format {
    /** YAML 1.2. */
    YAML,
    /** JSON: values one after another, as a rule one. */
    JSON,
    /** JSON Lines: each line a value of its own. */
    JSON_LINES;

    /** Gives the format of a file from its name, and where the name does not say, from its text. */
    static Format of(SourceText source) {
        String name = source.file().toLowerCase(Locale.ROOT);
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return YAML;
        }
        if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
            return JSON_LINES;
        }
        return name.endsWith(".json") ? JSON : ofText(source.text());
    }

    private static Format ofText(String text) {
        String start = text.stripLeading();
        // In YAML, too, a mapping can start with a brace; but nobody quotes keys there.
        if (!start.startsWith("{") || !start.substring(1).stripLeading().startsWith("\"")) {
            return YAML;
        }
        int end = start.indexOf('\n');
        String firstLine = end < 0 ? start : start.substring(0, end);
        return firstLine.stripTrailing().endsWith("}") ? JSON_LINES : JSON;
    }
}
