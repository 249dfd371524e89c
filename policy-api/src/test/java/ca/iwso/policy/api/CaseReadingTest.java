package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.norm.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What registers a file gives, in which order its problems come, and what a line that is wrong takes with it. */
class CaseReadingTest {
    private static final CaseReader READER = new CaseReader(Settings.standard());
    private static final String EVENT = "{\"id\": \"%s\", \"type\": \"reset-requested\", \"at\": \"2026-01-01\"}\n";

    private static List<String> lines(String text) {
        return Texts.problems("f.jsonl", text);
    }

    @Test
    void tellsWhichRegistersAreGivenAndWhere() {
        CaseFile file =
                Texts.read("f.yaml", "asOf: 2026-03-31\nstaff: none\nusers: unknown\nclients: [{id: c}, unknown]\n");

        assertThat(file.policyCase().staff()).isEqualTo(Entries.none());
        assertThat(file.policyCase().users()).isEqualTo(Entries.unknown());
        assertThat(file.policyCase().clients().recorded()).isFalse();
        assertThat(file.policyCase().clients().list()).hasSize(1);
        assertThat(List.of("asOf", "staff", "users", "clients"))
                .extracting(key -> file.places().of(key).orElseThrow().line())
                .containsExactly(1, 2, 3, 4);
        assertThat(file.places().of("accounts")).isEmpty();
    }

    @Test
    void aLineOfRecordsGivesRegistersToo() {
        CaseFile file = Texts.read("f.jsonl", "{\"staff\": [], \"users\": [{\"id\": \"u\"}]}\n");

        assertThat(file.policyCase().staff()).isEqualTo(Entries.none());
        assertThat(file.policyCase().users().recorded()).isTrue();
        assertThat(file.places().of("users")).contains(new Place("f.jsonl", 1, 15));
        assertThat(lines("{\"staff\": []}\n" + EVENT.formatted("e").replace("}", ", \"actor\": \"bea\"}")))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem).startsWith("f.jsonl:2:").contains("no staff member `bea`"));
    }

    @Test
    void whoeverARegisterMayLackIsNotMissed() {
        String event = "events: [{id: e, type: reset-requested, at: 2026-01-01, actor: bea}]\n";

        assertThat(Texts.problems("staff: [{id: amina}, unknown]\n" + event)).isEmpty();
        assertThat(Texts.problems("staff: unknown\n" + event)).isEmpty();
        assertThat(Texts.problems("staff: [{id: amina}]\n" + event)).hasSize(1);
        assertThat(Texts.problems("staff: none\n" + event)).hasSize(1);
    }

    @Test
    void refusesWhatIsNoRegister() {
        assertThat(Texts.problems("events: unknown"))
                .containsExactly("f.yaml:1:9: a single value instead of a list; list the entries, or write none");
        assertThat(Texts.problems("staff: {id: bea}"))
                .containsExactly("f.yaml:1:8: keys instead of a list; list the entries, or write none");
        assertThat(Texts.problems("&all\nstaff: []")).singleElement().satisfies(problem -> assertThat(problem)
                .contains("an anchor"));
        assertThat(lines("[{}]\n3\n"))
                .satisfiesExactly(
                        one -> assertThat(one).startsWith("f.jsonl:1:1: a list instead of a case; allowed are asOf"),
                        two -> assertThat(two).startsWith("f.jsonl:2:1: a single value instead of a case"));
    }

    @Test
    void problemsComeInTheOrderInWhichTheFilesWereGiven(@TempDir Path folder) throws IOException {
        Path last = Files.writeString(folder.resolve("z.yaml"), "stuff: []\nusres: []");
        Path first = Files.writeString(folder.resolve("a.yaml"), "clints: []");

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> READER.read(last, first))
                .satisfies(bad -> assertThat(bad.problems())
                        .extracting(Problem::place)
                        .containsExactly(
                                new Place(last.toString(), 1, 1),
                                new Place(last.toString(), 2, 1),
                                new Place(first.toString(), 1, 1)));
    }

    @Test
    void whatATornFileMayHaveHeldIsNotMissed() {
        assertThat(Texts.problems(
                        "staff: []\nevents: [{id: e, type: reset-requested, at: 2026-01-01, actor: bea}]\nusers: ["))
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("not valid YAML"));
    }

    @Test
    void aLineThatIsWrongIsLostWithAllItsProblems() {
        String twice = "{\"id\": \"x\", \"id\": \"y\", \n";
        String text = EVENT.formatted("one") + twice + "{} {}\n" + twice + EVENT.formatted("two");

        assertThat(lines(text))
                .extracting(problem -> problem.substring(0, problem.indexOf(": ")))
                .containsExactly("f.jsonl:2:13", "f.jsonl:2:24", "f.jsonl:3:1", "f.jsonl:4:13", "f.jsonl:4:24");
        assertThat(lines(text)).anyMatch(problem -> problem.startsWith("f.jsonl:3:1: more than one value in a line"));
        assertThat(READER.keepGoing()
                        .read("f.jsonl", Texts.stream(text))
                        .policyCase()
                        .events())
                .extracting(Event::id)
                .containsExactly("one", "two");
        // What spoils more than a line is not made up for by how many were lost.
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> READER.keepGoing().read("f.jsonl", Texts.stream("{\"asOf\": \"today\"}\n{}{}\n")));
    }

    @Test
    void recordsOfAStreamHoldNoEventsAndMayBeAboutSome() {
        CaseReader records = READER.recordsOnly();
        String request = "accounts: none\nrequests: [{id: r, kind: publication, by: unknown, about: later}]\n";

        assertThat(records.read("f.yaml", Texts.stream(request))
                        .policyCase()
                        .requests()
                        .list())
                .hasSize(1);
        assertThat(Texts.problems(request)).hasSize(1);
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> records.read(
                        "f.yaml", Texts.stream("events: [{id: e, type: reset-requested, at: 2026-01-01}]")))
                .withMessageContaining("an event among the records; give it in the stream of events");
    }
}
