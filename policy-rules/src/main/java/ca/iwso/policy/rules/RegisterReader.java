package ca.iwso.policy.rules;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.norm.ClauseGroup;
import ca.iwso.policy.model.norm.Coverage;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Modality;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Reading;
import ca.iwso.policy.model.norm.Term;
import ca.iwso.policy.model.norm.Treatment;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the records into which the build turns the norms' YAML files. */
final class RegisterReader {
    private String version = "";
    private int rows;
    private int cases;
    private final List<ClauseGroup> groups = new ArrayList<>();
    private final List<Norm> norms = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<Parameter> parameters = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Coverage> coverage = new HashMap<>();

    private RegisterReader() {}

    /** Reads a register; throws IllegalArgumentException that names the record when a value is missing or wrong. */
    static PolicyRegister read(String[][][] folders) {
        RegisterReader reader = new RegisterReader();
        for (String[][] records : folders) {
            for (String[] record : records) {
                reader.add(record[0], Entry.of(record));
            }
        }
        return PolicyRegister.of(
                        reader.version, reader.groups, reader.norms, reader.readings, reader.parameters, reader.terms)
                .counted(reader.rows, reader.cases, reader.coverage);
    }

    private void add(String kind, Entry record) {
        switch (kind) {
            case "policy" -> {
                version = record.text("version");
                rows = record.number("rows");
            }
            case "group" -> {
                groups.add(new ClauseGroup(record.text("folder"), record.text("clause"), record.text("title")));
                cases += record.number("cases");
            }
            case "norm" -> {
                norms.add(norm(record));
                coverage.put(
                        record.text("id"),
                        new Coverage(record.number("rules"), record.number("cases"), record.list("shown")));
            }
            case "reading" ->
                readings.add(new Reading(
                        record.text("id"),
                        record.text("statement"),
                        record.choices("choices"),
                        record.text("default")));
            case "parameter" ->
                parameters.add(new Parameter(
                        record.text("id"),
                        record.text("statement"),
                        record.text("default", ""),
                        constant(Parameter.Unit.class, record.text("unit", "time"))));
            case "term" ->
                terms.add(new Term(
                        record.text("id"),
                        record.text("statement"),
                        record.text("question", ""),
                        record.text("clause", "")));
            default -> throw new IllegalArgumentException("a register has no records of the kind " + kind);
        }
    }

    private static Norm norm(Entry record) {
        String id = record.text("id");
        return new Norm(
                id,
                record.number("row"),
                record.text("folder"),
                id.substring(0, id.indexOf('/')),
                record.number("line"),
                record.text("quote"),
                record.text("summary"),
                constant(Modality.class, record.text("modality")),
                constant(Force.class, record.text("force", "none")),
                record.text("bearer", ""),
                constant(Treatment.class, record.text("treatment", "reports")),
                record.text("reason", ""),
                record.text("reading", ""),
                record.list("defeatedBy"),
                record.list("excludedBy"),
                record.list("yieldsTo"),
                record.text("deadline", ""),
                record.list("never"),
                record.map("apart"),
                record.list("repairs"));
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The values of one record, by key, in order. */
    private record Entry(Map<String, List<String>> values) {

        /** Takes a record: its kind, and then keys and values by turns. */
        static Entry of(String... record) {
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (int i = 1; i < record.length; i += 2) {
                values.computeIfAbsent(record[i], key -> new ArrayList<>(1)).add(record[i + 1]);
            }
            return new Entry(values);
        }

        List<String> list(String key) {
            return values.getOrDefault(key, List.of());
        }

        String text(String key) {
            List<String> all = list(key);
            if (all.size() != 1) {
                throw new IllegalArgumentException("one " + key + " is due in " + values);
            }
            return all.get(0);
        }

        String text(String key, String otherwise) {
            return values.containsKey(key) ? text(key) : otherwise;
        }

        Map<String, String> map(String key) {
            Map<String, String> map = new LinkedHashMap<>();
            for (String entry : list(key)) {
                int equals = entry.indexOf('=');
                map.put(entry.substring(0, equals), entry.substring(equals + 1));
            }
            return map;
        }

        int number(String key) {
            return Integer.parseInt(text(key));
        }

        Map<String, Truth> choices(String key) {
            Map<String, Truth> choices = new LinkedHashMap<>();
            map(key).forEach((choice, truth) -> choices.put(choice, constant(Truth.class, truth)));
            return choices;
        }
    }
}
