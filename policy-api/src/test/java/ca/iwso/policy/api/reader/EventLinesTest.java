package ca.iwso.policy.api.reader;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which lines of a stream are events, where they stand, and what is said of the others. */
class EventLinesTest {
    private static final String GOOD =
            "{\"id\":\"%s\",\"type\":\"post-removed\",\"at\":\"2026-03-02\",\"actor\":\"bea\",\"post\":\"p\"}";
    private static final PolicyCase RECORDS =
            PolicyCase.of().withStaff(Entries.of(StaffMember.unrecorded("bea"))).withAccounts(Entries.none());

    private final Problems problems = new Problems();
    private final EventLines lines = new EventLines(RECORDS, ZoneId.of("America/Toronto"), problems);
    private final List<String> taken = new ArrayList<>();

    private void read(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        lines.read("log.jsonl", new ByteArrayInputStream(bytes), (event, place) -> taken.add(event.id() + " " + place));
    }

    private List<String> problems() {
        return problems.sorted().stream().map(Object::toString).toList();
    }

    private static String good(String id) {
        return GOOD.formatted(id);
    }

    @Test
    void handsOverEventsWithTheirPlacesInTheirOrder() {
        read(good("one") + "\n\n  \n" + good("two") + "\r\n{\"events\":[" + good("three") + "," + good("four") + "]}");

        assertThat(taken)
                .containsExactly(
                        "one log.jsonl:1:1",
                        "two log.jsonl:4:1",
                        "three log.jsonl:5:12",
                        "four log.jsonl:5:" + (13 + good("three").length()));
        assertThat(problems()).isEmpty();
        assertThat(lines.find("events/two/at"))
                .hasValueSatisfying(place -> assertThat(place.line()).isEqualTo(4));
        assertThat(lines.find("staff/bea")).isEmpty();
        assertThat(lines.wasLeftOut("two")).isFalse();
    }

    @Test
    void forgetsWhatItIsToldTo() {
        read(good("one") + "\n" + good("two"));

        lines.forget("one");
        lines.leaveOut("two");

        assertThat(lines.find("events/one")).isEmpty();
        assertThat(lines.find("events/two")).isEmpty();
        assertThat(lines.wasLeftOut("one")).isFalse();
        assertThat(lines.wasLeftOut("two")).isTrue();
    }

    @Test
    void losesTheLineThatIsWrongAndNoOther() {
        read(good("one")
                + "\n{\"id\":\"two\",\n"
                + good("three").replace("post-removed", "post-remved") + "\n"
                + good("four").replace("\"actor\":\"bea\"", "\"actor\":\"nobody-we-know\"") + "\n"
                + good("five") + " {}\n"
                + "[]\n"
                + good("six"));

        assertThat(taken).containsExactly("one log.jsonl:1:1", "six log.jsonl:7:1");
        assertThat(problems())
                .hasSize(5)
                .satisfies(
                        all -> assertThat(all.get(0)).startsWith("log.jsonl:2:"),
                        all -> assertThat(all.get(1))
                                .startsWith("log.jsonl:3:")
                                .endsWith("did you mean `post-removed`?"),
                        all -> assertThat(all.get(2)).startsWith("log.jsonl:4:"),
                        all -> assertThat(all.get(3))
                                .startsWith("log.jsonl:5:1: more than one value in a line; write one event a line"),
                        all -> assertThat(all.get(4)).startsWith("log.jsonl:6:1: "));
        assertThat(problems.canAllBePassedOver()).isTrue();
        assertThat(lines.wasLeftOut("three")).isTrue();
        assertThat(lines.wasLeftOut("four")).isTrue();
        assertThat(lines.wasLeftOut("one")).isFalse();
    }

    @Test
    void missesWhomACompleteRegisterDoesNotHaveAndNoOther() {
        PolicyCase records = RECORDS.withClients(Entries.of(List.of(Client.unrecorded("c"))))
                .withAccounts(Entries.of(List.of(Account.unrecorded("page"))))
                .withUsers(Entries.of(List.of(UserId.unrecorded("u"))));
        String act = "{\"id\":\"%s\",\"at\":\"2026-03-02\",";
        String text = (act + "\"type\":\"reset-requested\",\"user\":\"u\"}\n").formatted("one")
                + (act + "\"type\":\"post-published\",\"account\":\"page\",\"to\":{\"client\":\"c\"}}\n")
                        .formatted("two")
                + (act + "\"type\":\"reset-requested\",\"user\":\"v\"}\n").formatted("three")
                + (act + "\"type\":\"post-published\",\"account\":\"blog\"}\n").formatted("four")
                + (act + "\"type\":\"post-published\",\"to\":{\"client\":\"d\"}}").formatted("five");
        EventLines complete = new EventLines(records, ZoneId.of("America/Toronto"), problems);

        complete.read(
                "log.jsonl",
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                (event, place) -> taken.add(event.id()));

        assertThat(taken).containsExactly("one", "two");
        assertThat(problems())
                .extracting(each -> each.substring(0, 12))
                .containsExactly("log.jsonl:3:", "log.jsonl:4:", "log.jsonl:5:");
    }

    @Test
    void tellsTheProblemsOfFilesInTheOrderInWhichTheyWereRead(@TempDir Path folder) throws IOException {
        Path last = Files.writeString(folder.resolve("z.jsonl"), "{}{}");
        Path first = Files.writeString(folder.resolve("a.jsonl"), good("one") + "\n{}{}");

        lines.read(last, (event, place) -> taken.add(event.id()));
        lines.read(first, (event, place) -> taken.add(event.id()));

        assertThat(taken).containsExactly("one");
        assertThat(problems.sorted())
                .extracting(Problem::place)
                .containsExactly(new Place(last.toString(), 1, 1), new Place(first.toString(), 2, 1));
    }

    @Test
    void refusesWhatBelongsBesideTheStream() {
        read("{\"asOf\":\"2026-03-31\"}\n{\"staff\":[]}\n{\"evnts\":[]}\n{\"events\":3}");

        assertThat(problems())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("log.jsonl:1:2: `asOf` in a stream of events; give it in a case file"),
                        two -> assertThat(two).startsWith("log.jsonl:2:2: `staff` in a stream of events"),
                        three -> assertThat(three)
                                .startsWith("log.jsonl:3:2: unknown key `evnts`")
                                .endsWith("did you mean `events`?"),
                        four -> assertThat(four).startsWith("log.jsonl:4:2: `events` in a stream of events"));
    }

    @Test
    void refusesAFileOfAnotherKind() {
        read("events:\n  - id: one\n");
        lines.read(Path.of("no", "such.jsonl"), (event, place) -> taken.add(event.id()));

        assertThat(taken).isEmpty();
        assertThat(problems())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("log.jsonl:1:1: this is not JSON Lines; write one event a line"),
                        two -> assertThat(two).endsWith("such.jsonl:1:1: there is no such file"));
    }

    @Test
    void showsAnIdThatCanBeShown() {
        assertThat(lines.shown("one")).contains("one");
        assertThat(lines.shown("\u001b[31m")).doesNotContain("\u001b");
    }
}
