package ca.iwso.policy.api.reader;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schemas (2020-12) of all files that the reader reads, from its own tables. */
public final class FileSchemas {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    private FileSchemas() {}

    /** Gives the schema of case files. */
    public static Map<String, Object> ofCase() {
        Definitions definitions = new Definitions();
        return document("case", "A case: what is known, and what happened", facts("case", definitions), definitions);
    }

    /** Gives the schema of files of settings, for the norms of a register. */
    public static Map<String, Object> ofSettings(PolicyRegister register) {
        Definitions definitions = new Definitions();
        Map<String, Object> root = new SettingsTable(register, new Problems()).schema(definitions);
        return document("settings", "Settings: what an organisation chooses", root, definitions);
    }

    /** Gives the schema of files of answers. */
    public static Map<String, Object> ofAnswers() {
        Definitions definitions = new Definitions();
        return document("answers", "Answers to the questions of a case", AnswersTable.schema(definitions), definitions);
    }

    /** Gives the schema of files of cases with what is expected of them, for the norms of a register. */
    public static Map<String, Object> ofTest(PolicyRegister register) {
        Definitions definitions = new Definitions();
        Map<String, Object> root = new TestTable(register, new Problems()).schema(definitions);
        return document("test", "Cases with what is expected of them", root, definitions);
    }

    private static Map<String, Object> document(
            String name, String title, Map<String, Object> root, Definitions definitions) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", DIALECT);
        document.put("$id", "urn:iwso-policy:schema:" + name);
        document.put("title", title);
        document.putAll(root);
        if (!definitions.all().isEmpty()) {
            document.put("$defs", definitions.all());
        }
        return document;
    }

    /** Gives the part for the facts of a case: the time as of which it is judged, and the registers. */
    static Map<String, Object> facts(String record, Definitions definitions) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put(
                "asOf",
                Definitions.described(
                        definitions.description(record, "asOf"),
                        Definitions.anyOf(
                                List.of(definitions.of(Form.KNOWN_MOMENT), Definitions.words(List.of(Ids.UNKNOWN))))));
        for (Register register : Register.values()) {
            keys.put(
                    register.key(),
                    Definitions.described(
                            definitions.description(record, register.key()), entries(register, definitions)));
        }
        return Definitions.keys(keys, List.of());
    }

    private static Map<String, Object> entries(Register register, Definitions definitions) {
        if (register == Register.EVENTS) {
            return Definitions.list(definitions.reference("event", () -> event(definitions)), Ids.NONE);
        }
        // The entry unknown says that there may be others.
        Map<String, Object> entry = Definitions.anyOf(
                List.of(RegisterTables.of(register).schema(definitions), Definitions.words(List.of(Ids.UNKNOWN))));
        return Definitions.list(entry, Ids.NONE, Ids.UNKNOWN);
    }

    /** Gives the part for an event, whose type says which keys it may have. */
    private static Map<String, Object> event(Definitions definitions) {
        List<Map<String, Object>> types = new ArrayList<>();
        List<Map<String, Object>> choices = new ArrayList<>();
        for (String type : EventTables.types()) {
            String description = definitions.description("type", type);
            Map<String, Object> is = Definitions.part("const", type);
            choices.add(Definitions.described(description, is));
            Map<String, Object> test = Definitions.part("properties", Map.of("type", is));
            test.put("required", List.of("type"));
            Map<String, Object> choice = Definitions.part("if", test);
            choice.put("then", EventTables.schema(type, description, definitions));
            types.add(choice);
        }
        Map<String, Object> event = Definitions.part("type", "object");
        event.put(
                "properties",
                Map.of(
                        "type",
                        Definitions.described(
                                definitions.description("event", "type"), Definitions.part("oneOf", choices))));
        event.put("required", List.of("type"));
        event.put("allOf", types);
        return event;
    }
}
