package ca.iwso.policy.api;

import java.io.OutputStream;
import java.util.Collection;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes JSON with the same bytes on every system, indented or as a line, and closes what it opened but the stream. */
final class JsonWriter implements AutoCloseable {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

    private final JsonGenerator json;

    JsonWriter(OutputStream out) {
        this(new Indented(), out);
    }

    private JsonWriter(ObjectWriteContext form, OutputStream out) {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        json = factory.createGenerator(form, out);
    }

    /** Gives a writer of one line. */
    static JsonWriter ofLine(OutputStream out) {
        return new JsonWriter(ObjectWriteContext.empty(), out);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT);
        }
    }

    /** Writes an object without a name: the document or an element of an array. */
    void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    void object(String name, Runnable members) {
        json.writeName(name);
        object(members);
    }

    <T> void objects(String name, Iterable<T> all, Consumer<T> members) {
        json.writeArrayPropertyStart(name);
        for (T each : all) {
            object(() -> members.accept(each));
        }
        json.writeEndArray();
    }

    void strings(String name, Collection<String> all) {
        json.writeArrayPropertyStart(name);
        all.forEach(json::writeString);
        json.writeEndArray();
    }

    void string(String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    void number(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    /** Writes a text, a number, a truth, or a list or map of such values. */
    void any(String name, Object value) {
        json.writeName(name);
        any(value);
    }

    private void any(Object value) {
        if (value instanceof Map<?, ?> map) {
            object(() -> map.forEach((key, each) -> any(String.valueOf(key), each)));
        } else if (value instanceof Collection<?> list) {
            json.writeStartArray();
            list.forEach(this::any);
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(value.toString());
        }
    }

    @Override
    public void close() {
        json.writeRaw('\n');
        json.close();
    }
}
