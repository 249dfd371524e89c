package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.testing.ExpectedCaseReader;
import ca.iwso.policy.model.norm.Settings;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The schemas allow what the reader reads, and refuse what it refuses as far as a schema can. */
class FileSchemaTest {
    private static final Path FOLDER = Path.of("..", "docs", "schema");
    private static final Path CLAUSES = Path.of("..", "policy-rules", "src", "main", "resources", "policy");
    private static final Path EXAMPLES = Path.of("..", "examples", "cases");
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final int TRIES = 1500;
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<FileSchema, Schema> SCHEMAS = new EnumMap<>(FileSchema.class);

    static {
        for (FileSchema each : FileSchema.values()) {
            SCHEMAS.put(each, REGISTRY.getSchema(text(each), InputFormat.JSON));
        }
    }

    private static String text(FileSchema schema) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        schema.write(PolicyEngine.policy(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> errors(FileSchema schema, JsonNode file) {
        return Objects.requireNonNull(SCHEMAS.get(schema)).validate(file).stream()
                .map(Object::toString)
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")
                            && !file.toString().contains("target"))
                    .sorted()
                    .toList();
        }
    }

    /** Gives the facts of all clause cases, each with the background of its file. */
    private static List<ObjectNode> facts() {
        try {
            List<ObjectNode> facts = new ArrayList<>();
            for (Path file : files(CLAUSES)) {
                if (file.endsWith("cases.yaml")) {
                    JsonNode root = YAML.readTree(file);
                    for (JsonNode each : root.path("cases")) {
                        ObjectNode all = YAML.createObjectNode();
                        Stream.of(root.path("background"), each.path("case"))
                                .flatMap(part -> part.properties().stream())
                                .forEach(member -> all.set(member.getKey(), member.getValue()));
                        facts.add(all);
                    }
                }
            }
            return facts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @EnumSource(FileSchema.class)
    void aSchemaIsOneAndIsFreshInTheDocumentation(FileSchema schema) throws IOException {
        Path file = FOLDER.resolve(schema.name().toLowerCase(Locale.ROOT) + ".schema.json");
        if (Boolean.getBoolean("updateGolden")) {
            Files.writeString(file, text(schema));
        }

        assertThat(Files.readString(file))
                .as("schema; CONTRIBUTING.md says how to write it anew")
                .isEqualTo(text(schema));
        assertThat(REGISTRY.getSchema(SchemaLocation.of(DIALECT)).validate(text(schema), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyExampleAndClauseCaseFitsItsSchema() throws IOException {
        List<Path> files = new ArrayList<>(files(EXAMPLES));
        files(CLAUSES).stream().filter(file -> file.endsWith("cases.yaml")).forEach(files::add);
        files.add(Path.of("..", "examples/handbook/bea.yaml"));
        files.add(Path.of("..", "examples/handbook/our-cases.yaml"));
        files.add(Path.of("..", "policy-cli/src/main/resources/ca/iwso/policy/cli/starter-case.yaml"));

        assertThat(files).hasSizeGreaterThan(40).allSatisfy(file -> {
            FileSchema schema = ExpectedCaseReader.isNamedAsOne(file) ? FileSchema.TEST : FileSchema.CASE;
            assertThat(errors(schema, YAML.readTree(file))).as(file.toString()).isEmpty();
        });
    }

    @Test
    void everyKeyIsDescribedAndNoDescriptionIsLeftOver() throws IOException {
        String all = Stream.of(FileSchema.values()).map(FileSchemaTest::text).collect(Collectors.joining());
        Properties descriptions = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(FileSchema.class.getResourceAsStream("reader/descriptions.properties")),
                StandardCharsets.UTF_8)) {
            descriptions.load(in);
        }

        assertThat(descriptions).hasSizeGreaterThan(100);
        assertThat(descriptions.values())
                .allSatisfy(words -> assertThat(all).contains("\"description\" : \"" + words + "\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    events: [{id: e, type: post-publshed, at: 2026-03-05}]
                    events: [{id: e, type: post-published}]
                    events: [{id: e, at: 2026-03-05}]
                    events: [{type: contact, action: ask, id: e, at: 2026-03-05, colour: red}]
                    events: [{type: reaction, id: e, at: 2026-03-05}]
                    events: [{type: post-published, id: none, at: 2026-03-05}]
                    events: [{type: post-published, id: a b, at: 2026-03-05}]
                    events: [{type: post-published, id: e, at: 5 March}]
                    events: [{type: post-published, id: e, at: "2026-03-05T12:00"}]
                    events: [{type: post-published, id: e, at: 2026-03-05, depicts: [{client: none}]}]
                    events: [{type: post-published, id: e, at: 2026-03-05, actor: {client: c, other: d}}]
                    events: [{type: post-published, id: e, at: 2026-03-05, actor: {}}]
                    events: [{type: post-published, id: e, at: 2026-03-05, solicited: maybe}]
                    events: [{type: post-published, id: e, at: 2026-03-05, email: nobody}]
                    events: [{type: post-published, id: e, at: 2026-03-05, review: seen}]
                    events: [{type: post-published, id: e, at: 2026-03-05, review: {noted: [rude]}}]
                    events: [{type: password-set, id: e, at: 2026-03-05, length: many}]
                    events: unknown
                    staff: bea
                    staff: [bea]
                    staff: [{id: bea, from: 2026-01-01, periods: [{from: 2025-01-01}]}]
                    staff: [{id: bea, engagement: none-such}]
                    asOf: none
                    people: []
                    """)
    void whatTheReaderRefusesTheSchemaRefuses(String text) {
        assertThat(Texts.problems(text)).isNotEmpty();
        assertThat(errors(FileSchema.CASE, YAML.readTree(text))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    staff: [{id: bea}, {id: bea}]
                    {staff: [], events: [{type: contact, action: request, id: e, at: 2026-03-05, actor: bea}]}
                    asOf: 2026-02-30
                    events: [{type: post-published, id: e, at: 2026-03-05, review: {noted: [{word: negative, grounds: [sex]}]}}]
                    """)
    void whatNoSchemaTellsIsLeftToTheReader(String text) {
        assertThat(Texts.problems(text)).isNotEmpty();
        assertThat(errors(FileSchema.CASE, YAML.readTree(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    SETTINGS | readings: {I-selfie: permitted}, hardened: [6.4/advertising], policyEffectiveOn: 2019-04-01 | true
                    SETTINGS | parameters: {8.1/minimum-length: 12, 6.10.2/in-person-within: P14D} | true
                    SETTINGS | readings: {I-selfie: perhaps} | false
                    SETTINGS | readings: {I-none: permitted} | false
                    SETTINGS | hardened: [6.9.3/client-images] | false
                    SETTINGS | parameters: {8.1/minimum-length: long} | false
                    SETTINGS | emailDomains: [nowhere] | false
                    SETTINGS | colour: red | false
                    ANSWERS | answers: [{path: events/e/actor, value: bea, by: dana, on: 2026-03-05}] | true
                    ANSWERS | answers: [{path: events/e/review, value: {noted: [derogatory]}}] | true
                    ANSWERS | answers: [{value: bea}] | false
                    ANSWERS | replies: [] | false
                    TEST | cases: [{name: n, case: {asOf: 2026-01-01}, verdict: not-regulated}] | true
                    TEST | cases: [{name: n, case: {asOf: 2026-01-01}, verdict: fine}] | false
                    TEST | cases: [{case: {asOf: 2026-01-01}, verdict: compliant}] | false
                    TEST | cases: [{name: n, case: {events: []}, expect: {e: {6.9.3/client-image: violated}}}] | false
                    TEST | cases: [{name: n, case: {events: []}, expect: {e: {6.9.3/client-images: broken}}}] | false
                    """)
    void otherFilesAreCheckedAsTheyAreRead(FileSchema schema, String text, boolean good) throws IOException {
        Path file = Files.createTempFile("file", ".yaml");
        Files.writeString(file, "{" + text + "}");
        List<Problem> problems = problems(schema, file);
        Files.delete(file);

        assertThat(problems.isEmpty()).as(problems.toString()).isEqualTo(good);
        List<String> errors = errors(schema, YAML.readTree("{" + text + "}"));
        assertThat(errors.isEmpty()).as(errors.toString()).isEqualTo(good);
    }

    private static List<Problem> problems(FileSchema schema, Path file) {
        try {
            switch (schema) {
                case SETTINGS -> new SettingsReader().read(file);
                case ANSWERS -> Answers.read(file, Settings.standard());
                case TEST -> new ExpectedCaseReader(PolicyEngine.policy(), Settings.standard()).read(file);
                case CASE -> new CaseReader(Settings.standard()).read(file);
            }
            return List.of();
        } catch (BadInput bad) {
            return bad.problems();
        }
    }

    /** Changes one value of a clause case somewhere: whatever comes out, the schema is no stricter than the reader. */
    @Test
    void whatTheReaderReadsTheSchemaAllows() {
        Random random = new Random(17);
        int allowed = 0;
        for (int i = 0; i < TRIES; i++) {
            ObjectNode facts = Facts.ALL.get(random.nextInt(Facts.ALL.size())).deepCopy();
            List<Consumer<JsonNode>> places = new ArrayList<>();
            places(facts, places);
            places.get(random.nextInt(places.size())).accept(Facts.VALUES.get(random.nextInt(Facts.VALUES.size())));
            if (Texts.problems("f.json", facts.toString()).isEmpty()) {
                assertThat(errors(FileSchema.CASE, facts)).as(facts.toString()).isEmpty();
                allowed++;
            }
        }
        assertThat(allowed).as("changed cases that the reader reads").isGreaterThan(TRIES / 10);
    }

    private static void places(JsonNode node, List<Consumer<JsonNode>> places) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                places.add(value -> object.set(member.getKey(), value));
                places(member.getValue(), places);
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                places.add(value -> list.set(at, value));
                places(list.get(i), places);
            }
        }
    }

    /** What is changed, and to what. */
    private static final class Facts {
        static final List<ObjectNode> ALL = facts();
        static final List<JsonNode> VALUES = Stream.of(
                        "none",
                        "unknown",
                        "yes",
                        "true",
                        "17",
                        "-3",
                        "2.5",
                        "[]",
                        "{}",
                        "bea",
                        "2026-03-05",
                        "2026-03-05T10:00:00.5Z",
                        "[unknown]",
                        "[none]",
                        "[bea]",
                        "[photo]",
                        "{client: c-17}",
                        "{staff: bea}",
                        "{other: a}",
                        "[{client: c-17}]",
                        "a@b",
                        "photo",
                        "phone",
                        "3",
                        "'3'")
                .map(YAML::readTree)
                .toList();
    }
}
