package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.api.reader.TestTable.Expected;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.finding.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How files write what is expected of one norm: as an outcome alone, or with more keys. */
final class ExpectationTable {
    private static final List<String> OUTCOMES = Stream.concat(
                    Stream.of(Outcome.values()).map(Names::of), Stream.of(TestTable.NO_FINDING))
            .toList();
    private static final List<String> WORST = List.of(Names.of(Outcome.VIOLATED), Names.of(Outcome.DEPARTED), Ids.NONE);
    private static final Type<List<String>> TEXTS =
            Type.of(Shape.TEXT, ExpectationTable::texts).anyOf(Types.TEXT, ListType.of(Types.TEXT));
    private static final RecordType<Draft, Draft> EXPECTATION = RecordType.<Draft, Draft>of(
                    "an expectation", Draft::new, draft -> draft)
            .required("outcome", word(OUTCOMES), (draft, outcome) -> draft.outcome = outcome)
            .optional("worst", word(WORST), (draft, worst) -> draft.values.put("worst", worst))
            .optional("bearer", Types.TEXT, (draft, bearer) -> draft.values.put("bearer", bearer))
            .optional(
                    "stage",
                    WordType.of(Act.Stage.values()),
                    (draft, stage) -> draft.values.put("stage", Names.of(stage)))
            .optional(
                    "attributed",
                    word(List.of("true", "false")).as(Form.FLAG),
                    (draft, flag) -> draft.values.put("attributed", flag))
            .optional("due", Types.TEXT, (draft, due) -> draft.values.put("due", due))
            .optional("remediedAt", Types.TEXT, (draft, at) -> draft.values.put("remediedAt", at))
            .optional("by", TEXTS, (draft, by) -> draft.lists.put("by", by))
            .optional("missing", TEXTS, (draft, missing) -> draft.lists.put("missing", missing))
            .optional("settings", TEXTS, (draft, settings) -> draft.lists.put("settings", settings));

    private ExpectationTable() {}

    /** Reads one; reports what is wrong with it, and then gives null. */
    static @Nullable Expected read(Node node, String subject, String norm, Binding binding) {
        if (node instanceof Scalar) {
            String outcome = word(OUTCOMES).read(node, binding);
            return outcome == null ? null : new Expected(node, subject, norm, outcome, Map.of(), Map.of());
        }
        Draft draft = EXPECTATION.read(node, binding);
        return draft == null ? null : new Expected(node, subject, norm, draft.outcome, draft.values, draft.lists);
    }

    /** Gives the part of a JSON Schema for one. */
    static Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(
                "expected",
                () -> Definitions.anyOf(List.of(Definitions.words(OUTCOMES), EXPECTATION.schema(definitions))));
    }

    private static Type<String> word(List<String> words) {
        return Type.of(new Shape.Words(words), (node, binding) -> {
            String text = binding.text(node, "allowed are " + String.join(", ", words));
            if (text == null || words.contains(text)) {
                return text;
            }
            binding.noWord(node, text, words);
            return null;
        });
    }

    /** Reads a list of texts, or one; {@code none} is an empty list. */
    private static @Nullable List<String> texts(Node node, Binding binding) {
        if (node instanceof Scalar scalar && scalar.text().equals(Ids.NONE)) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (Node item : node instanceof Sequence list ? list.items() : List.of(node)) {
            String text = binding.text(item, "write a text");
            if (text == null) {
                return null;
            }
            texts.add(text);
        }
        return texts.stream().distinct().sorted().toList();
    }

    /** What is being read. */
    private static final class Draft {
        private String outcome = "";
        private final Map<String, String> values = new HashMap<>();
        private final Map<String, List<String>> lists = new HashMap<>();
    }
}
