package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page on case files says what the schema of case files says. */
class CaseFilesPageTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final Pattern WORDS =
            Pattern.compile("(?m)^\\| (?:a )?`([a-z-]+)`[a-z ]* \\| `([A-Za-z]+)` \\| (`.*`) \\|$");
    private static final Pattern REGISTER = Pattern.compile("(?m)^\\| `([a-z]+)` \\| [^|`]+ \\| (`.*) \\|$");
    /** What the schema calls an entry of a register. */
    private static final Map<String, String> ENTRIES = Map.of(
            "staff", "staff-member",
            "clients", "client",
            "accounts", "account",
            "users", "user-ID",
            "consents", "consent",
            "requests", "request");

    private final String page;
    private final JsonNode definitions;

    CaseFilesPageTest() throws IOException {
        page = Files.readString(DOCS.resolve("case-files.md"));
        definitions = JsonMapper.shared()
                .readTree(Files.readString(DOCS.resolve("schema/case.schema.json")))
                .path("$defs");
    }

    @Test
    void typesOfEventsAreDescribedAsInTheSchema() {
        assertThat(definitions.at("/event/properties/type/oneOf"))
                .hasSizeGreaterThan(20)
                .allSatisfy(choice -> assertThat(page)
                        .contains("| `" + choice.path("const").asString() + "` | "
                                + choice.path("description").asString() + " |"));
    }

    @Test
    void registersAreListedWithAllTheirKeys() {
        List<MatchResult> rows = REGISTER.matcher(page)
                .results()
                .filter(row -> ENTRIES.containsKey(row.group(1)))
                .toList();

        assertThat(rows).hasSameSizeAs(ENTRIES.keySet()).allSatisfy(row -> assertThat(
                        properties(row.group(1)).propertyNames())
                .allMatch(key -> key.equals("id") || row.group(2).contains("`" + key + "`")));
    }

    @Test
    void typesOfEventsAreListedWithAllTheirKeys() {
        List<String> everywhere = List.of("id", "type", "at", "actor", "userId", "stage", "intended");
        for (JsonNode type : definitions.at("/event/properties/type/oneOf")) {
            String name = type.path("const").asString();
            String row = page.substring(page.indexOf("| `" + name + "` |"));
            String line = row.substring(0, row.indexOf('\n'));
            assertThat(properties(name).propertyNames())
                    .as(name)
                    .allMatch(key -> everywhere.contains(key) || line.contains("`" + key + "`"));
        }
    }

    @Test
    void wordsAreThoseOfTheSchema() {
        List<MatchResult> rows = WORDS.matcher(page).results().toList();

        assertThat(rows).hasSizeGreaterThan(20).allSatisfy(row -> assertThat(
                        row.group(3).replace("`", "").split(", "))
                .containsExactlyInAnyOrderElementsOf(
                        words(properties(row.group(1)).path(row.group(2)))));
    }

    private JsonNode properties(String name) {
        return definitions.path(ENTRIES.getOrDefault(name, name)).path("properties");
    }

    private static List<String> words(JsonNode key) {
        return Stream.of(key.findValues("enum"), key.findValues("const"))
                .flatMap(List::stream)
                .flatMap(values -> values.isArray() ? values.valueStream() : Stream.of(values))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .filter(word -> !word.equals("none") && !word.equals("unknown"))
                .distinct()
                .toList();
    }
}
