package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How files write cases with what is expected of them, checked against a register of norms. */
public final class TestTable {
    /** The outcome of which no finding is expected. */
    public static final String NO_FINDING = "none";

    private static final Type<Node> NODE = (node, binding) -> node;

    private final PolicyRegister register;
    private final Problems problems;

    /** Makes the table for the norms of a register. */
    public TestTable(PolicyRegister register, Problems problems) {
        this.register = register;
        this.problems = problems;
    }

    /**
     * A file as it was written.
     *
     * @param background the facts that all of its cases share; null where they share none
     * @param cases its cases
     */
    public record Document(@Nullable Mapping background, List<Entry> cases) {}

    /**
     * A case as it was written.
     *
     * @param node where it stands
     * @param name what it shows; null where the file does not say
     * @param settings its settings; null where it has none of its own
     * @param facts its facts, or the name of their file; null where it has none of its own
     * @param verdict the expected verdict; null where any will do
     * @param subjects the keys that say what it expects findings of
     * @param expected the expected findings
     */
    public record Entry(
            Node node,
            @Nullable String name,
            @Nullable Node settings,
            @Nullable Node facts,
            @Nullable Verdict verdict,
            List<Member> subjects,
            List<Expected> expected) {}

    /**
     * An expected finding as it was written.
     *
     * @param node where it stands
     * @param subject the id of what it is about
     * @param norm the id of the norm
     * @param outcome the outcome, or {@link #NO_FINDING}
     * @param values other values by key
     * @param lists lists by key, sorted and without doubles
     */
    public record Expected(
            Node node,
            String subject,
            String norm,
            String outcome,
            Map<String, String> values,
            Map<String, List<String>> lists) {}

    /** Reads a file; what is wrong with it is reported, and what is left of it is given. */
    public Document read(String file, byte[] bytes) {
        return YamlDocument.read(file, bytes, problems)
                .map(node -> document(node, new Binding(file, Settings.ZONE, problems)))
                .orElse(new Document(null, List.of()));
    }

    /** Gives the part of a JSON Schema for a file: a list of cases, or one alone. */
    Map<String, Object> schema(Definitions definitions) {
        Map<String, Object> file = listTable().keys(definitions);
        return Definitions.anyOf(List.of(file, entrySchema(false, definitions)));
    }

    private Map<String, Object> entrySchema(boolean named, Definitions definitions) {
        Map<String, Object> keys = entryTable(named).keys(definitions);
        keys.put(
                "anyOf",
                Stream.of("verdict", "expect")
                        .map(key -> Definitions.part("required", List.of(key)))
                        .toList());
        return keys;
    }

    private Map<String, Object> expectationSchema(Definitions definitions) {
        Map<String, Object> one = ExpectationTable.schema(definitions);
        Map<String, Object> norms = new LinkedHashMap<>();
        for (Norm norm : register.norms().values()) {
            norms.put(
                    norm.id(),
                    Definitions.described(
                            norm.summary(),
                            definitions.reference(
                                    "expected-of-norm", () -> Definitions.anyOf(List.of(one, Definitions.list(one))))));
        }
        Map<String, Object> subjects = Definitions.part("type", "object");
        subjects.put(
                "additionalProperties",
                definitions.reference("expected-by-norm", () -> Definitions.keys(norms, List.of())));
        return subjects;
    }

    private RecordType<Draft, Draft> listTable() {
        return RecordType.<Draft, Draft>of("a file of cases", Draft::new, draft -> draft)
                .optional(
                        "background",
                        written(definitions -> FileSchemas.facts("case", definitions), TestTable::keys),
                        (draft, background) -> draft.background = background)
                .required(
                        "cases",
                        ListType.of(written(
                                definitions -> definitions.reference("case", () -> entrySchema(true, definitions)),
                                (item, at) -> entry(entryTable(true), item, at))),
                        (draft, cases) -> draft.cases = cases);
    }

    /** Gives the part for the facts of a case, or the name of their file. */
    private static Map<String, Object> factsSchema(Definitions definitions) {
        return definitions.reference(
                "facts",
                () -> Definitions.anyOf(
                        List.of(FileSchemas.facts("case", definitions), Definitions.part("type", "string"))));
    }

    private static <T> Type<T> written(Function<Definitions, Map<String, Object>> schema, Type<T> reader) {
        return new Type<>() {
            @Override
            public @Nullable T read(Node node, Binding binding) {
                return reader.read(node, binding);
            }

            @Override
            public Map<String, Object> schema(Definitions definitions) {
                return schema.apply(definitions);
            }
        };
    }

    private Document document(Node node, Binding binding) {
        if (node instanceof Mapping mapping
                && Stream.of("case", "verdict", "expect").anyMatch(key -> mapping.member(key) != null)) {
            Entry only = entry(entryTable(false), node, binding);
            return new Document(null, only == null ? List.of() : List.of(only));
        }
        Draft read = listTable().read(node, binding);
        return read == null ? new Document(null, List.of()) : new Document(read.background, read.cases);
    }

    private RecordType<Draft, Draft> entryTable(boolean named) {
        RecordType<Draft, Draft> table =
                RecordType.<Draft, Draft>of("a case with what is expected", Draft::new, draft -> draft);
        Type<String> name = Types.TEXT;
        table = named
                ? table.required("name", name, (draft, read) -> draft.name = read)
                : table.optional("name", name, (draft, read) -> draft.name = read);
        return table.optional(
                        "settings",
                        written(new SettingsTable(register, problems)::schema, NODE),
                        (draft, settings) -> draft.settings = settings)
                .optional("case", written(TestTable::factsSchema, NODE), (draft, facts) -> draft.facts = facts)
                .optional("verdict", WordType.of(Verdict.values()), (draft, verdict) -> draft.verdict = verdict)
                .optional(
                        "expect",
                        written(this::expectationSchema, this::expectations),
                        (draft, expected) -> draft.expected = expected);
    }

    private static @Nullable Entry entry(RecordType<Draft, Draft> table, Node node, Binding binding) {
        Draft draft = table.read(node, binding);
        if (draft == null) {
            return null;
        }
        if (draft.verdict == null && draft.expected == null) {
            binding.problem(node, "a case without expectations", "write `expect`, `verdict` or both", "");
            return null;
        }
        Expectations all = draft.expected == null ? new Expectations(List.of(), List.of()) : draft.expected;
        return new Entry(node, draft.name, draft.settings, draft.facts, draft.verdict, all.subjects(), all.findings());
    }

    /** What a case expects, by subject. */
    private record Expectations(List<Member> subjects, List<Expected> findings) {}

    private @Nullable Expectations expectations(Node node, Binding binding) {
        List<Expected> all = new ArrayList<>();
        boolean sound = each(
                node,
                binding,
                (subject, at) -> each(subject.value(), at, (norm, here) -> {
                    if (!register.norms().containsKey(norm.key())) {
                        String hint =
                                Hints.didYouMean(norm.key(), register.norms().keySet());
                        binding.problem(
                                norm,
                                "the policy has no norm with this id",
                                hint.isEmpty() ? "`clauses` lists them" : hint);
                        return false;
                    }
                    boolean good = true;
                    for (Node item : norm.value() instanceof Sequence list ? list.items() : List.of(norm.value())) {
                        Expected read = ExpectationTable.read(item, subject.key(), norm.key(), here);
                        good &= read != null && all.add(read);
                    }
                    return good;
                }));
        return sound && node instanceof Mapping mapping ? new Expectations(mapping.members(), all) : null;
    }

    /** Reads what stands under each key, and tells whether all is sound. */
    private static boolean each(Node node, Binding binding, BiFunction<Member, Binding, Boolean> reader) {
        Mapping mapping = keys(node, binding);
        boolean sound = mapping != null;
        for (Member member : mapping == null ? List.<Member>of() : mapping.members()) {
            sound &= reader.apply(member, binding);
        }
        return sound;
    }

    private static @Nullable Mapping keys(Node node, Binding binding) {
        if (node instanceof Mapping mapping) {
            return mapping;
        }
        binding.problem(node, "no keys", "write keys with values, or {}", "");
        return null;
    }

    /** What is being read. */
    private static final class Draft {
        private @Nullable Mapping background;
        private List<Entry> cases = List.of();
        private @Nullable String name;
        private @Nullable Node settings;
        private @Nullable Node facts;
        private @Nullable Verdict verdict;
        private @Nullable Expectations expected;
    }
}
