package ca.iwso.policy.api.reader;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How files write answers to the questions of a case. */
public final class AnswersTable {
    private static final Type<List<Entry>> LIST = ListType.of(RecordType.of("an answer", Draft::new, Draft::build)
            .required("path", Types.TEXT, Draft::path)
            .required(
                    "value", Type.<Node>of(Shape.TEXT, (node, binding) -> node).as(Form.ANYTHING), Draft::value)
            .optional("by", Types.NAME, Draft::by)
            .optional("on", Types.MOMENT, Draft::on));

    private final ZoneId zone;
    private final Problems problems;

    /** Makes the table; dates are read in a zone. */
    public AnswersTable(ZoneId zone, Problems problems) {
        this.zone = zone;
        this.problems = problems;
    }

    /**
     * An answer as it was written.
     *
     * @param path where it belongs in the case
     * @param value the value
     * @param by who said so
     * @param on when she said so
     */
    public record Entry(String path, Node value, String by, Moment on) {}

    /** Reads a file; what is wrong with it is reported. */
    public List<Entry> read(String file, byte[] bytes) {
        problems.reading(file);
        return YamlDocument.read(file, bytes, problems)
                .map(document -> table().read(document, new Binding(file, zone, problems)))
                .orElse(List.of());
    }

    private static RecordType<Document, List<Entry>> table() {
        return RecordType.of("a file of answers", Document::new, Document::get)
                .required("answers", LIST, Document::set);
    }

    /** Gives the part of a JSON Schema for a file. */
    static Map<String, Object> schema(Definitions definitions) {
        return table().keys(definitions);
    }

    /** Reads a single value, such as {@code {noted: [derogatory]}}; what is wrong with it is reported. */
    public static Optional<Node> value(byte[] bytes, Problems problems) {
        return YamlDocument.read("answers", bytes, problems);
    }

    private static final class Document {
        private List<Entry> entries = List.of();

        void set(List<Entry> read) {
            entries = read;
        }

        List<Entry> get() {
            return entries;
        }
    }

    private static final class Draft {
        private String path = "";
        private @Nullable Node value;
        private String by = Ids.UNKNOWN;
        private Moment on = Moment.UNKNOWN;

        void path(String read) {
            path = read;
        }

        void value(Node read) {
            value = read;
        }

        void by(String read) {
            by = read;
        }

        void on(Moment read) {
            on = read;
        }

        Entry build() {
            return new Entry(path, Objects.requireNonNull(value, "required"), by, on);
        }
    }
}
