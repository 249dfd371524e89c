package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes values in the flow style of YAML, on one line. */
public final class FlowText {
    private FlowText() {}

    /** Gives the text of a value. */
    public static String of(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.members().stream()
                    .map(member -> member.key() + ": " + of(member.value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (node instanceof Sequence sequence) {
            return sequence.items().stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        return node instanceof Scalar scalar ? scalar(scalar.text()) : "";
    }

    private static String scalar(String text) {
        boolean plain = !text.isEmpty()
                && text.chars().allMatch(c -> Character.isLetterOrDigit(c) || "-_./+@:".indexOf(c) >= 0)
                && Character.isLetterOrDigit(text.charAt(0))
                && !text.endsWith(":")
                && !text.equalsIgnoreCase("null");
        return plain ? text : quoted(text);
    }

    /** Gives a text in quotes, in which whatever could end the line is written as an escape. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ' || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
