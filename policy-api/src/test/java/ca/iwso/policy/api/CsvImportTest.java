package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvImportTest {
    private static final String POSTS = """
            constants: {type: post-published}
            columns:
              When: {key: at, pattern: yyyy-MM-dd HH:mm}
              Who: {key: actor, values: {Bea: bea}}
            """;

    @TempDir
    private Path folder = Path.of("");

    private ImportedCase read(String mapping, String table) throws IOException {
        Path columns = Files.writeString(folder.resolve("columns.yaml"), mapping);
        return CsvImport.by(columns, Settings.standard()).read("posts.csv", Texts.stream(table));
    }

    private List<String> problems(String mapping, String table) throws IOException {
        try {
            read(mapping, table);
            return List.of();
        } catch (BadInput bad) {
            return bad.problems().stream()
                    .map(each -> each.toString().replace(folder + "/", ""))
                    .toList();
        }
    }

    @Test
    void theDocumentationIsRight() throws IOException {
        Matcher blocks = Pattern.compile("```(csv|yaml)\\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("..", "docs", "importing.md")));
        List<String> texts = blocks.results().map(block -> block.group(2)).toList();
        assertThat(texts).hasSize(3);

        ImportedCase imported = read(texts.get(1), texts.get(0));

        assertThat(texts.get(2)).endsWith(imported.yaml());
        assertThat(imported.unmapped()).isEmpty();
        assertThat(Texts.read("case.yaml", texts.get(2)).policyCase())
                .isEqualTo(imported.caseFile().policyCase());
        assertThat(imported.caseFile().places().of("events/row-3/actor").orElseThrow())
                .isEqualTo(new Place("posts.csv", 3, 18));
    }

    @Test
    void cellsMayHoldSeparatorsLinesAndQuotes() throws IOException {
        ImportedCase imported = read(
                POSTS,
                "\uFEFFNote,When,Who\r\n\"a \"\"b\"\", c\nd\",2026-03-05 10:00,Bea\r\n\r\nx,2026-03-06 10:00,\r\n");

        assertThat(imported.caseFile().policyCase().events())
                .extracting(event -> event.id() + " " + event.actorId())
                .containsExactly("row-2 bea", "row-5 unknown");
        assertThat(imported.unmapped())
                .extracting(Problem::toString)
                .containsExactly("posts.csv:1:1: a column; the mapping does not name it");
    }

    @Test
    void otherRegistersAreNotComplete() throws IOException {
        ImportedCase imported = read(
                "entries: staff\ncolumns: {Id: {key: id, prefix: s-}, Since: {key: from, pattern: d.M.yyyy}}\n",
                "Id,Since\n7,8.1.2024\n");

        assertThat(imported.caseFile().policyCase().staff().recorded()).isFalse();
        assertThat(imported.caseFile().policyCase().staff().list())
                .extracting(StaffMember::id)
                .containsExactly("s-7");
        assertThat(imported.yaml()).contains("from: 2024-01-08").contains("\n  - unknown\n");
    }

    @Test
    void everyProblemOfTheTableIsReportedAtOnceAndNoCellIsShown() throws IOException {
        String table = "When,Who\n2026-02-30 10:00,Bea\n2026-03-08 02:30,Bea\n2026-11-01 01:30,Marker\n"
                + "2026-03-05 10:00,Bea,extra\n";
        assertThat(problems(POSTS, table))
                .anyMatch(each -> each.startsWith("posts.csv:2:1: this is no date or time of the pattern"))
                .anyMatch(each -> each.startsWith("posts.csv:3:1: a time that the change of clocks left out"))
                .anyMatch(each -> each.startsWith("posts.csv:4:1: a time that came twice"))
                .anyMatch(each -> each.startsWith("posts.csv:4:18: the mapping has no value for what this cell holds"))
                .anyMatch(each -> each.startsWith("posts.csv:5:22: a cell without a column"))
                .noneMatch(each -> each.contains("Marker"));
    }

    @Test
    void everyProblemOfTheMappingIsReportedAtOnce() throws IOException {
        String mapping = """
                separator: ";;"
                zone: Nowhere/At-All
                constants: {tpye: post-published}
                columns:
                  When: {key: att, pattern: "not a pattern"}
                  Missing: {key: at}
                """;
        assertThat(problems(mapping, "When\n"))
                .anyMatch(each -> each.startsWith("columns.yaml:1:") && each.contains("not one character"))
                .anyMatch(each -> each.startsWith("columns.yaml:2:") && each.contains("no time zone"))
                .anyMatch(each -> each.startsWith("columns.yaml:3:") && each.contains("did you mean `type`?"))
                .anyMatch(each -> each.startsWith("columns.yaml:5:") && each.contains("no pattern"))
                .anyMatch(each -> each.startsWith("columns.yaml:6:") && each.contains("no column of this name"));
    }

    @Test
    void aCellGoesBeforeAConstantAndAnIdBeforeTheNumberOfTheRow() throws IOException {
        String mapping = """
                constants: {type: post-published, actor: dana}
                columns: {Id: {key: id, prefix: p-}, When: {key: at}, Who: {key: actor}}
                """;

        assertThat(read(mapping, "Id,When,Who\n7,2026-03-05,bea\n8,2026-03-06,\n")
                        .caseFile()
                        .policyCase()
                        .events())
                .extracting(event -> event.id() + " " + event.actorId())
                .containsExactly("p-7 bea", "p-8 dana");
    }

    @Test
    void whatStandsForACellOrForAllIsGivenWithItsPlace() throws IOException {
        String mapping = """
                constants: {type: post-published, depicts: [{client: unknown}]}
                columns: {When: {key: at}, Seen: {key: review, values: {bad: {noted: [negative]}}}}
                """;

        CaseFile imported = read(mapping, "When,Seen\n2026-03-05,bad\n").caseFile();

        assertThat(imported.places().of("events/row-2/review/noted")).contains(new Place("posts.csv", 2, 12));
        assertThat(imported.places().of("events/row-2/depicts/0")).contains(new Place("posts.csv", 2, 1));
        assertThat(imported.places().of("events/row-2/type")).contains(new Place("posts.csv", 2, 1));
    }

    @Test
    void listsAreSplitAndEachItemIsLookedUp() throws IOException {
        String mapping = """
                entries: consents
                constants: {client: unknown, signer: client}
                columns: {What: {key: covers, split: "|", values: {Foto: photo, Story: story}}}
                """;

        assertThat(read(mapping, "What\nFoto | Story\n").yaml()).contains("covers: [photo, story]");
        assertThat(problems(mapping, "What\nFoto|Film\n"))
                .containsExactly("posts.csv:2:1: the mapping has no value for what this cell holds; add it to values");
    }

    @Test
    void aTableOfAnotherFormIsReported() throws IOException {
        assertThat(problems(POSTS, "When,Who,When\n2026-03-05 10:00,Bea,\n"))
                .containsExactly("posts.csv:1:10: a second column of this name; give each column its own name");
        Path columns = Files.writeString(folder.resolve("columns.yaml"), POSTS);
        assertThatThrownBy(() -> CsvImport.by(columns, Settings.standard())
                        .read("posts.csv", new ByteArrayInputStream(new byte[] {'W', (byte) 0xFF})))
                .hasMessageContaining("posts.csv:1:2: these bytes are not UTF-8");
        // An export may hold nothing.
        assertThat(read("constants: {type: post-published}\ncolumns: {}\n", "").yaml())
                .contains("events: none");
    }

    @Test
    void aMappingToWhatIsNotThereIsReported() throws IOException {
        String mapping = """
                entries: evnts
                separator: [";"]
                columns: {When: {key: at}, Who: {key: [actor]}, What: {key: covers}}
                """;

        assertThat(problems(mapping, "When\tWho\tWhat\n"))
                .anyMatch(each -> each.startsWith("columns.yaml:1:10: `evnts` is not one of the allowed words")
                        && each.endsWith("did you mean `events`?"))
                .anyMatch(each -> each.startsWith("columns.yaml:2:12: a list instead of a single value"))
                .anyMatch(each -> each.startsWith("columns.yaml:3:39: a list instead of a single value"))
                .anyMatch(each -> each.startsWith("columns.yaml:3:61: this is not one of the allowed words"))
                .noneMatch(each -> each.contains("no column of this name"));
        assertThat(problems("entries: asOf\ncolumns: {When: {key: at}}\n", "When\n"))
                .anyMatch(each -> each.startsWith(
                        "columns.yaml:1:10: this is not one of the allowed words; allowed are" + " staff, clients"));
    }

    @Test
    void quotesThatDoNotEndAreReported() throws IOException {
        assertThat(problems(POSTS, "When,Who\n\"2026-03-05 10:00,Bea\n"))
                .anyMatch(each -> each.startsWith("posts.csv:2:1: a quote that does not end"));
        assertThat(problems(POSTS, "When,Who\n\"2026-03-05\" 10:00,Bea\n"))
                .anyMatch(each -> each.startsWith("posts.csv:2:13: text after the quote that ends a cell"));
    }

    @Test
    void aMappingThatHoldsNothingIsBadInput() throws IOException {
        assertThat(problems("# none yet\n", "a,b\n"))
                .containsExactly("columns.yaml:1:1: the file holds nothing; write a mapping");
    }

    @Test
    void aMappingThatIsNotThereIsBadInput() {
        assertThatThrownBy(() -> CsvImport.by(folder.resolve("none.yaml"), Settings.standard())
                        .read("posts.csv", Texts.stream("a,b\n")))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("none.yaml");
    }
}
