package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the rows of a table become entries of a case: what a file of a mapping says.
 *
 * @param register the register that the rows are entries of
 * @param separator what parts the cells
 * @param zone the zone of times without an offset
 * @param constants the keys that every entry has alike
 * @param columns what becomes of the cells of a column, by its name in the first row
 * @param ignored the columns that are left out on purpose
 */
public record CsvMapping(
        Register register,
        char separator,
        ZoneId zone,
        List<Member> constants,
        Map<String, Column> columns,
        Set<String> ignored) {

    /** Copies the collections. */
    public CsvMapping {
        constants = List.copyOf(constants);
        columns = Map.copyOf(columns);
        ignored = Set.copyOf(ignored);
    }

    /**
     * What becomes of the cells of a column.
     *
     * @param at where the mapping names the column
     * @param key the key of the entry
     * @param prefix what is put in front of each cell
     * @param split what parts the items of a list; empty where there is one value
     * @param pattern how a date or time is written; null where the cell is no date, or one as case files write it
     * @param values the value for each cell text; null where the cell itself is the value
     */
    public record Column(
            Member at,
            String key,
            String prefix,
            String split,
            @Nullable DateTimeFormatter pattern,
            @Nullable Mapping values) {}

    /** Reads a file of a mapping; times without an offset are read in a zone unless it names another. */
    public static Optional<CsvMapping> read(String file, byte[] bytes, ZoneId zone, Problems problems) {
        Binding binding = new Binding(file, zone, problems);
        int before = problems.count();
        Optional<Node> read = YamlDocument.read(file, bytes, problems);
        if (read.isEmpty() && problems.count() == before) {
            problems.add(new Problem(new Place(file, 1, 1), "the file holds nothing", "write a mapping", ""));
        }
        return read.flatMap(document -> Optional.ofNullable(Draft.TABLE.read(document, binding)))
                .map(draft -> draft.mapping(zone, binding));
    }

    private static final class ColumnDraft {
        static final RecordType<ColumnDraft, ColumnDraft> TABLE = RecordType.of(
                        "a column", ColumnDraft::new, draft -> draft)
                .required("key", (node, binding) -> node, (draft, node) -> draft.key = node)
                .optional("prefix", Types.TEXT, (draft, text) -> draft.prefix = text)
                .optional("split", Types.TEXT, (draft, text) -> draft.split = text)
                .optional("pattern", ColumnDraft::formatter, (draft, pattern) -> draft.pattern = pattern)
                .optional("values", CsvMapping::mapping, (draft, values) -> draft.values = values)
                .notTogether("pattern", "values", "split");

        private Node key = FactNodes.text("");
        private String prefix = "";
        private String split = "";
        private @Nullable DateTimeFormatter pattern;
        private @Nullable Mapping values;

        private static @Nullable DateTimeFormatter formatter(Node node, Binding binding) {
            String allowed = "write a pattern such as dd/MM/yyyy HH:mm";
            String text = binding.text(node, allowed);
            try {
                // A year of an era is what yyyy means to Java, and no year without one.
                return text == null
                        ? null
                        : DateTimeFormatter.ofPattern(text.replace('y', 'u'), Locale.ENGLISH)
                                .withResolverStyle(ResolverStyle.STRICT);
            } catch (IllegalArgumentException noPattern) {
                binding.problem(node, "this is no pattern of a date or time", allowed, "");
                return null;
            }
        }
    }

    private static final class Draft {
        static final RecordType<Draft, Draft> TABLE = RecordType.of("a mapping", Draft::new, draft -> draft)
                .optional("entries", (node, binding) -> node, (draft, node) -> draft.entries = node)
                .optional("separator", (node, binding) -> node, (draft, node) -> draft.separator = node)
                .optional("zone", (node, binding) -> node, (draft, node) -> draft.zone = node)
                .optional("constants", CsvMapping::mapping, (draft, all) -> draft.constants = all.members())
                .required("columns", CsvMapping::mapping, (draft, all) -> draft.columns = all.members())
                .optional("ignored", ListType.of(Types.TEXT), (draft, all) -> draft.ignored = all);

        private Node entries = FactNodes.text(Register.EVENTS.key());
        private Node separator = FactNodes.text(",");
        private @Nullable Node zone;
        private List<Member> constants = List.of();
        private List<Member> columns = List.of();
        private List<String> ignored = List.of();

        CsvMapping mapping(ZoneId standard, Binding binding) {
            Register register = register(binding);
            Set<String> keys = keys(register);
            Map<String, Column> read = new LinkedHashMap<>();
            for (Member member : columns) {
                ColumnDraft draft = ColumnDraft.TABLE.read(member.value(), binding);
                if (draft != null && isKey(draft.key, keys, binding)) {
                    String key = ((Scalar) draft.key).text();
                    read.put(
                            member.key(),
                            new Column(member, key, draft.prefix, draft.split, draft.pattern, draft.values));
                }
            }
            constants.stream()
                    .filter(member -> !keys.contains(member.key()))
                    .forEach(member -> binding.unknownKey(member, keys));
            return new CsvMapping(
                    register, separator(binding), zone(standard, binding), constants, read, Set.copyOf(ignored));
        }

        private Register register(Binding binding) {
            List<String> all = Register.topLevelKeys().stream()
                    .filter(key -> Register.of(key) != null)
                    .toList();
            String text = binding.text(entries, "allowed are " + String.join(", ", all));
            Register register = text == null ? null : Register.of(text);
            if (text != null && register == null) {
                binding.noWord(entries, text, all);
            }
            return register == null ? Register.EVENTS : register;
        }

        private static boolean isKey(Node node, Set<String> keys, Binding binding) {
            String key = binding.text(node, "write a key of the entries");
            if (key != null && !keys.contains(key)) {
                binding.noWord(node, key, keys);
            }
            return key != null && keys.contains(key);
        }

        private char separator(Binding binding) {
            String text = binding.text(separator, "write one character, or tab");
            if (text == null || text.equals("tab")) {
                return '\t';
            }
            if (text.length() != 1 || text.equals("\"")) {
                binding.problem(separator, "this is not one character", "write one character, or tab", "");
            }
            return text.charAt(0);
        }

        private ZoneId zone(ZoneId standard, Binding binding) {
            Node node = zone;
            String text = node == null ? null : binding.text(node, "write a zone such as America/Toronto");
            if (node == null || text == null) {
                return standard;
            }
            try {
                return ZoneId.of(text);
            } catch (DateTimeException unknown) {
                binding.problem(node, "this is no time zone", "write a zone such as America/Toronto", "");
                return standard;
            }
        }
    }

    private static @Nullable Mapping mapping(Node node, Binding binding) {
        if (node instanceof Mapping mapping) {
            return mapping;
        }
        binding.problem(node, "no keys with values", "write keys with values", "");
        return null;
    }

    /** Gives the keys that entries of a register may have; of events, those of all types. */
    private static Set<String> keys(Register register) {
        Set<String> keys = new LinkedHashSet<>();
        List<Shape> shapes = new ArrayList<>();
        if (register == Register.EVENTS) {
            keys.add("type");
            EventTables.TYPES.forEach(type -> shapes.add(
                    java.util.Objects.requireNonNull(EventTables.of(type), type).shape()));
        } else {
            shapes.add(RegisterTables.of(register).shape());
        }
        shapes.forEach(shape -> keys.addAll(((Shape.Keys) shape).keys().keySet()));
        return keys;
    }
}
