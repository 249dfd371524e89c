package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.norm.ClauseGroup;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Modality;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.Reading;
import ca.iwso.policy.model.norm.Term;
import ca.iwso.policy.model.norm.Treatment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How a {@code norms.yaml} writes norms, readings, parameters and terms. */
final class NormTables {
    private static final Pattern NORM_ID = Pattern.compile("[0-9A-Za-z. ]+/[a-z0-9-]+");
    private static final String NORM_ID_ALLOWED = "write a clause and a slug such as S1/no-nicknames";

    private static final Type<String> NORM = (node, binding) -> {
        String id = binding.text(node, NORM_ID_ALLOWED);
        if (id != null && !NORM_ID.matcher(id).matches()) {
            binding.problem(node, "this is not the id of a norm", NORM_ID_ALLOWED, "");
            return null;
        }
        return id;
    };
    private static final Type<String> ID = (node, binding) -> {
        String id = binding.text(node, "write an id");
        if (id != null && !id.matches("[\\w./-]+")) {
            binding.problem(node, "this is not an id", "write letters, digits and . _ - /", "");
            return null;
        }
        return id;
    };
    private static final Type<String> WORDS = (node, binding) -> {
        String text = binding.text(node, "write a text");
        return text == null ? null : text.strip().replaceAll("\\s+", " ");
    };
    private static final ListType<String> NORMS = ListType.of(NORM);

    private NormTables() {}

    /** What was read, with where it stands. */
    record Placed<T>(T value, Node node) {}

    /** A file of norms as it was read. */
    static final class Group {
        @Nullable
        String clause;

        @Nullable
        String title;

        List<Placed<Norm>> norms = List.of();
        List<Placed<Reading>> readings = List.of();
        List<Placed<Parameter>> parameters = List.of();
        List<Placed<Term>> terms = List.of();

        /** Gives the group under the name of its folder. */
        ClauseGroup named(String folder) {
            return new ClauseGroup(folder, String.valueOf(clause), String.valueOf(title));
        }

        static <T> List<T> values(List<Placed<T>> all) {
            return all.stream().map(Placed::value).toList();
        }
    }

    /** Gives the table of a file of norms in a folder. */
    static RecordType<Group, Group> group(String folder) {
        return RecordType.<Group, Group>of("a file of norms", Group::new, group -> group)
                .required("clause", WORDS, (group, clause) -> group.clause = clause)
                .required("title", WORDS, (group, title) -> group.title = title)
                .required("norms", list(norm(folder)), (group, norms) -> group.norms = norms)
                .optional("readings", list(reading()), (group, readings) -> group.readings = readings)
                .optional("parameters", list(parameter()), (group, all) -> group.parameters = all)
                .optional("terms", list(term()), (group, terms) -> group.terms = terms);
    }

    private static <T> Type<List<Placed<T>>> list(Type<T> item) {
        return ListType.of((node, binding) -> {
            T read = item.read(node, binding);
            return read == null ? null : new Placed<>(read, node);
        });
    }

    private static Type<Norm> norm(String folder) {
        RecordType<NormBuilder, Norm> table = RecordType.of("a norm", () -> start(folder), NormTables::build)
                .required("id", NORM, NormBuilder::id)
                .required("quote", WORDS, NormBuilder::quote)
                .required("summary", WORDS, NormBuilder::summary)
                .required("modality", WordType.of(Modality.values()), NormBuilder::modality)
                .optional("line", Types.NUMBER, (norm, line) -> norm.line(line.orElse(0)))
                .optional("force", WordType.of(new Force[] {Force.HARD, Force.SOFT}), NormBuilder::force)
                .optional("bearer", WORDS, NormBuilder::bearer)
                .optional("treatment", WordType.of(Treatment.values()), NormBuilder::treatment)
                .optional("reason", WORDS, NormBuilder::reason)
                .optional("reading", WORDS, NormBuilder::reading)
                .optional("defeatedBy", NORMS, NormBuilder::defeatedBy)
                .optional("excludedBy", NORMS, NormBuilder::excludedBy)
                .optional("yieldsTo", NORMS, NormBuilder::yieldsTo)
                .optional("deadline", ID, NormBuilder::deadline)
                .optional("never", ListType.of(WORDS), NormBuilder::never)
                .optional("apart", map(WORDS), NormBuilder::apart)
                .optional("repairs", ListType.of(WORDS), NormBuilder::repairs);
        return (node, binding) -> {
            Norm norm = table.read(node, binding);
            return norm == null ? null : sound(norm, node, binding);
        };
    }

    private static NormBuilder start(String folder) {
        return NormBuilder.builder()
                .group(folder)
                .bearer("")
                .force(Force.NONE)
                .treatment(Treatment.REPORTS)
                .reason("")
                .reading("")
                .defeatedBy(List.of())
                .excludedBy(List.of())
                .yieldsTo(List.of())
                .deadline("")
                .never(List.of())
                .apart(Map.of())
                .repairs(List.of());
    }

    private static Norm build(NormBuilder norm) {
        return norm.clause(norm.id().substring(0, norm.id().indexOf('/'))).build();
    }

    /** Checks what no single key can tell. */
    private static @Nullable Norm sound(Norm norm, Node node, Binding binding) {
        boolean binds =
                switch (norm.modality()) {
                    case OBLIGATION, PROHIBITION, RECOMMENDATION, DISCOURAGEMENT -> true;
                    case PERMISSION, POWER, DEFINITION, STATEMENT, CONSEQUENCE -> false;
                };
        if (binds && norm.force() == Force.NONE && norm.treatment() == Treatment.REPORTS) {
            binding.problem(node, "the key `force` is missing", "write hard or soft, since the norm binds", "");
            return null;
        }
        if (!binds && norm.force() != Force.NONE) {
            binding.problem(node, "a force although the norm does not bind", "leave the key `force` out", "");
            return null;
        }
        if (norm.treatment() == Treatment.ON_RECORD && norm.reason().isEmpty()) {
            binding.problem(node, "the key `reason` is missing", "say why nothing is decided of it", "");
            return null;
        }
        return norm;
    }

    /** Collects what the constructor of a record takes. */
    private static final class Draft {
        String id = "";
        String statement = "";
        String standard = "";
        String question = "";
        String clause = "";
        Map<String, Truth> choices = Map.of();
        Parameter.Unit unit = Parameter.Unit.TIME;
    }

    private static Type<Reading> reading() {
        RecordType<Draft, Draft> table = RecordType.<Draft, Draft>of("a reading", Draft::new, draft -> draft)
                .required("id", ID, (draft, id) -> draft.id = id)
                .required("statement", WORDS, (draft, statement) -> draft.statement = statement)
                .required("choices", map(Types.TRUTH), (draft, choices) -> draft.choices = choices)
                .required("default", WORDS, (draft, standard) -> draft.standard = standard);
        return (node, binding) -> {
            Draft draft = table.read(node, binding);
            if (draft == null) {
                return null;
            }
            if (!draft.choices.containsKey(draft.standard)) {
                String choices = String.join(", ", draft.choices.keySet());
                binding.problem(node, "the default is none of the choices", "allowed are " + choices, "");
                return null;
            }
            return new Reading(draft.id, draft.statement, draft.choices, draft.standard);
        };
    }

    private static Type<Parameter> parameter() {
        RecordType<Draft, Draft> table = RecordType.<Draft, Draft>of("a parameter", Draft::new, draft -> draft)
                .required("id", ID, (draft, id) -> draft.id = id)
                .required("statement", WORDS, (draft, statement) -> draft.statement = statement)
                .optional("default", WORDS, (draft, standard) -> draft.standard = standard)
                .optional("unit", WordType.of(Parameter.Unit.values()), (draft, unit) -> draft.unit = unit);
        return (node, binding) -> {
            Draft draft = table.read(node, binding);
            if (draft == null) {
                return null;
            }
            if (!draft.standard.isEmpty() && !draft.unit.accepts(draft.standard)) {
                binding.problem(node, "the default is not what it takes", "write " + draft.unit.words(), "");
                return null;
            }
            return new Parameter(draft.id, draft.statement, draft.standard, draft.unit);
        };
    }

    private static Type<Term> term() {
        return RecordType.<Draft, Term>of(
                        "a term",
                        Draft::new,
                        draft -> new Term(draft.id, draft.statement, draft.question, draft.clause))
                .required("id", ID, (draft, id) -> draft.id = id)
                .required("statement", WORDS, (draft, statement) -> draft.statement = statement)
                .optional("question", WORDS, (draft, question) -> draft.question = question)
                .optional("clause", WORDS, (draft, clause) -> draft.clause = clause);
    }

    private static <V> Type<Map<String, V>> map(Type<V> type) {
        return (node, binding) -> {
            if (!(node instanceof Mapping mapping)) {
                String found = node instanceof Scalar ? "a single value" : "a list";
                binding.problem(node, found + " instead of keys with values", "", "");
                return null;
            }
            Map<String, V> read = new LinkedHashMap<>();
            List<String> unread = new ArrayList<>();
            for (Member member : mapping.members()) {
                V value = type.read(member.value(), binding);
                if (value == null) {
                    unread.add(member.key());
                } else {
                    read.put(member.key(), value);
                }
            }
            return unread.isEmpty() ? read : null;
        };
    }
}
