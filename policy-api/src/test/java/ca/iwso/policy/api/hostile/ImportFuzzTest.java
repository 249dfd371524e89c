package ca.iwso.policy.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.ActivityStreamsImport;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.CsvImport;
import ca.iwso.policy.api.ImportedCase;
import ca.iwso.policy.model.norm.Settings;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** Exports of other systems: each is refused properly, or becomes a case that reads back as it is. */
class ImportFuzzTest {
    private static final Settings SETTINGS = Settings.standard();
    private static final ActivityStreamsImport ACTIVITIES =
            ActivityStreamsImport.as("page", SETTINGS).heldBy("bea");
    /** Parts a mapping from the table that follows it. */
    private static final byte PART = 0;

    @TempDir
    private static Path folder = Path.of("");

    static Stream<byte[]> outboxes() {
        return Stream.of(Seeds.bytes(Path.of("../examples/handbook/outbox.json")));
    }

    static Stream<byte[]> tables() {
        return Seeds.texts("""
                separator: ";"
                constants: {type: post-published, account: iwso-facebook}
                columns:
                  Date: {key: at, pattern: dd/MM/yyyy HH:mm}
                  Author: {key: actor, values: {Bea S.: bea, Chloe T.: chloe}}
                  Kind: {key: form, values: {status: post, message: direct-message}}
                  Photo: {key: depicts, values: {"no": none, "yes": unknown}}
                ignored: [Message]
                \0Date;Author;Kind;Photo;Message
                03/03/2026 12:10;Bea S.;status;yes;Lunch!
                04/03/2026 09:30;Chloe T.;message;no;"See ""you""; soon"
                """, """
                entries: staff
                columns:
                  Id: {key: id}
                  Kind: {key: engagement, values: {vol: volunteer}}
                  Since: {key: from}
                \0Id,Kind,Since
                bea,vol,2025-09-01
                """);
    }

    @MethodSource("outboxes")
    @FuzzTest
    void activities(byte[] outbox) throws Exception {
        assertReadsBack(Refusals.readOrRefused(
                List.of("outbox.json"), () -> ACTIVITIES.read("outbox.json", new ByteArrayInputStream(outbox))));
    }

    @MethodSource("tables")
    @FuzzTest
    void rows(byte[] mappingAndTable) throws Exception {
        int end = 0;
        while (end < mappingAndTable.length && mappingAndTable[end] != PART) {
            end++;
        }
        Path mapping = Files.write(folder.resolve("columns.yaml"), Arrays.copyOf(mappingAndTable, end));
        byte[] table =
                Arrays.copyOfRange(mappingAndTable, Math.min(end + 1, mappingAndTable.length), mappingAndTable.length);
        assertReadsBack(
                Refusals.readOrRefused(List.of("rows.csv", mapping.toString()), () -> CsvImport.by(mapping, SETTINGS)
                        .read("rows.csv", new ByteArrayInputStream(table))));
    }

    private static void assertReadsBack(Optional<ImportedCase> read) {
        if (read.isEmpty()) {
            return;
        }
        ImportedCase imported = read.get();
        assertThat(imported.unmapped())
                .allSatisfy(each -> assertThat(each.toString()).doesNotContainPattern(Refusals.UNPRINTABLE));
        byte[] yaml = imported.yaml().getBytes(StandardCharsets.UTF_8);
        if (yaml.length > 0) {
            assertThat(new CaseReader(SETTINGS)
                            .read("imported.yaml", new ByteArrayInputStream(yaml))
                            .policyCase())
                    .isEqualTo(imported.caseFile().policyCase());
        }
    }
}
