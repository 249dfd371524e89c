package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.norm.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepGoingTest {
    private static final CaseReader READER = new CaseReader(Settings.standard()).keepGoing();
    private static final String GOOD = "{\"id\": \"good\", \"type\": \"reset-requested\", \"at\": \"2026-01-01\"}\n";

    private final Path folder;

    KeepGoingTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void leavesOutBadEvents() {
        CaseFile file = READER.read("f.yaml", Texts.stream("""
                        staff: [{id: amina}]
                        events:
                          - {id: good, type: reset-requested, at: 2026-01-01, actor: amina}
                          - {id: bad, type: reset-requested, at: yesterday}
                          - {id: stray, type: reset-requested, at: 2026-01-01, actor: bea}
                          - {id: twice, type: reset-requested, at: 2026-01-01}
                          - {id: twice, type: reset-requested, at: 2026-01-02}
                        """));

        assertThat(file.policyCase().events()).extracting(Event::id).containsExactly("good");
        assertThat(file.problems()).extracting(each -> each.place().line()).containsExactly(4, 5, 7);
        assertThat(file.policyCase().staff().list()).hasSize(1);
    }

    @Test
    void takesARegisterWithABadEntryAsNotGiven() {
        CaseFile file = READER.read("f.yaml", Texts.stream("users: [{id: u}]\nstaff: [{id: a}, {id: b, email: x}]"));

        assertThat(file.policyCase().staff()).isEqualTo(Entries.unknown());
        assertThat(file.policyCase().users().list()).hasSize(1);
        assertThat(file.problems()).hasSize(1);
    }

    @Test
    void leavesOutBadLines() {
        CaseFile file = READER.read("f.jsonl", Texts.stream("{\"id\": \"torn\", \n" + GOOD));

        assertThat(file.policyCase().events()).extracting(Event::id).containsExactly("good");
        assertThat(file.problems()).hasSize(1);
    }

    @Test
    void refusesWhatSpoilsMoreThanAnEntry() {
        for (String text : new String[] {"asOf: today", "acounts: []", "staff: [{id: a}", "staff: 3", "- x"}) {
            assertThatExceptionOfType(BadInput.class)
                    .as(text)
                    .isThrownBy(() -> READER.read("f.yaml", Texts.stream(text)));
        }
    }

    @Test
    void addsUpSeveralFiles() throws IOException {
        Path first = Files.writeString(folder.resolve("first.yaml"), "staff: [{id: amina}]\nusers: [{id: u}]");
        Path second = Files.writeString(folder.resolve("second.json"), "{\"staff\": [{\"id\": \"bea\"}]}");
        Path third = Files.writeString(folder.resolve("third.ndjson"), GOOD);

        CaseFile file = new CaseReader(Settings.standard()).read(first, second, third);

        assertThat(file.policyCase().staff().list())
                .extracting(each -> each.id())
                .containsExactly("amina", "bea");
        assertThat(file.policyCase().events()).hasSize(1);
        assertThat(file.places().of("staff/bea")).contains(new Place(second.toString(), 1, 12));
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> new CaseReader(Settings.standard()).read(first, first))
                .withMessageContaining(first + ":1:14: a second staff member `amina`; it stands at " + first + ":1:9");
    }
}
