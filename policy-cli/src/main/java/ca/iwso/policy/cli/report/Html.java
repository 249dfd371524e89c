package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.Redaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML whose every text and attribute value is escaped: the one way in which a report gets markup.
 *
 * <p>Tags and the names of attributes come from this program; all else is text, whatever it holds.
 */
final class Html {
    private static final Set<String> INLINE = Set.of("a", "b", "code", "q", "span", "title");
    /** Elements that hold nothing and are not closed. */
    private static final Set<String> VOID = Set.of("meta", "link", "input");
    /** Those of a picture, which have to be closed all the same. */
    private static final Set<String> SHAPES = Set.of("rect", "line", "circle");

    private final Appendable out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(Appendable out) {
        this.out = out;
    }

    /** Starts a page. */
    Html doctype() {
        return append("<!DOCTYPE html>");
    }

    /** Opens an element; attributes are names with their values, of which an empty value stands for the bare name. */
    Html open(String tag, String... attributes) {
        start(tag, attributes);
        if (SHAPES.contains(tag)) {
            return append("</").append(tag).append(">");
        }
        if (!VOID.contains(tag)) {
            open.push(tag);
        }
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        String tag = open.pop();
        return append(INLINE.contains(tag) ? "</" : "\n</").append(tag).append(">");
    }

    /** Writes an element that holds nothing but a text. */
    Html element(String tag, String text, String... attributes) {
        start(tag, attributes);
        return text(text).append("</").append(tag).append(">");
    }

    /** Writes a text. */
    Html text(String text) {
        String printable = Redaction.printable(text);
        for (int at = 0; at < printable.length(); at++) {
            char each = printable.charAt(at);
            switch (each) {
                case '&' -> append("&amp;");
                case '<' -> append("&lt;");
                case '>' -> append("&gt;");
                case '"' -> append("&quot;");
                case '\'' -> append("&#39;");
                default -> append(isLone(printable, at) ? '\uFFFD' : each);
            }
        }
        return this;
    }

    /**
     * Writes a style sheet or a script of this program as it is; throws IllegalArgumentException where it would end early.
     */
    Html code(String tag, String code) {
        if (code.contains("</")) {
            throw new IllegalArgumentException("code that closes its " + tag);
        }
        start(tag);
        return append(code).append("</").append(tag).append(">");
    }

    private void start(String tag, String... attributes) {
        append(INLINE.contains(tag) ? "<" : "\n<").append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            append(" ").append(attributes[i]);
            if (!attributes[i + 1].isEmpty()) {
                append("=\"").text(attributes[i + 1]).append("\"");
            }
        }
        append(">");
    }

    /** Tells whether half of a pair of characters stands alone, which no encoding can write. */
    private static boolean isLone(String text, int at) {
        char each = text.charAt(at);
        if (Character.isHighSurrogate(each)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        return Character.isLowSurrogate(each) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    private Html append(CharSequence markup) {
        try {
            out.append(markup);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    private Html append(char character) {
        try {
            out.append(character);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }
}
