package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostEdited;
import ca.iwso.policy.model.event.PostRemoved;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityStreamsImportTest {
    private static final Settings SETTINGS = Settings.standard();
    private static final String BEA = "https://social.example/users/bea";
    private static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
    private static final ActivityStreamsImport IMPORT =
            ActivityStreamsImport.as("bea-mastodon", SETTINGS).heldBy("bea");

    private static ImportedCase read(String outbox) {
        return IMPORT.read("outbox.json", Texts.stream(outbox));
    }

    /** Gives an outbox as Mastodon writes it, with the key of its list twice. */
    private static String outbox(String... activities) {
        return "{\"@context\": \"https://www.w3.org/ns/activitystreams\", \"id\": \"outbox.json\","
                + " \"type\": \"OrderedCollection\", \"totalItems\": " + activities.length
                + ", \"orderedItems\": [], \"orderedItems\": [\n" + String.join(",\n", activities) + "\n]}";
    }

    private static String activity(String type, int number, String to, String object) {
        return ("{'id': '" + BEA + "/statuses/" + number + "/activity', 'type': '" + type + "', 'actor': '" + BEA
                        + "', 'published': '2026-03-0" + number + "T17:10:00Z', 'to': ['" + to
                        + "'], 'cc': [], 'object': "
                        + object + "}")
                .replace('\'', '"');
    }

    private static String note(int number, String to, String more) {
        return activity(
                "Create",
                number,
                to,
                "{'id': '" + BEA + "/statuses/" + number + "', 'type': 'Note', 'to': ['" + to
                        + "'], 'cc': [], 'content': 'Marker-text', 'summary': null, " + more + "}");
    }

    private static Post post(ImportedCase imported, int index) {
        return (Post) imported.caseFile().policyCase().events().get(index);
    }

    private static List<String> unmapped(ImportedCase imported) {
        return imported.unmapped().stream().map(Problem::toString).toList();
    }

    @Test
    void aPostIsWhatTheExportSaysAndNoMore() {
        ImportedCase imported =
                read(outbox(note(1, PUBLIC, "'inReplyTo': null, 'sensitive': false, 'attachment': [], 'tag': []")));

        Post post = post(imported, 0);
        assertThat(post.id()).isEqualTo("post-1");
        assertThat(post.at()).isEqualTo(Moment.at("2026-03-01T17:10:00Z"));
        assertThat(post.act().actor()).isEqualTo(Party.staff("bea"));
        assertThat(post.form()).isEqualTo(Post.Form.POST);
        assertThat(post.account()).isEqualTo("bea-mastodon");
        assertThat(post.depicts()).isEqualTo(Entries.none());
        assertThat(post.review().made()).isFalse();
        assertThat(post.solicited()).isEqualTo(Truth.UNKNOWN);
        assertThat(imported.caseFile().policyCase().accounts().recorded()).isFalse();
        assertThat(imported.caseFile().policyCase().staff()).isEqualTo(Entries.unknown());
        assertThat(imported.unmapped()).isEmpty();
        assertThat(imported.caseFile()
                        .places()
                        .of("events/post-1")
                        .orElseThrow()
                        .line())
                .isEqualTo(2);
    }

    @Test
    void whomAPictureShowsStaysOpen() {
        ImportedCase imported = read(outbox(
                note(1, PUBLIC, "'attachment': [{'type': 'Document', 'mediaType': 'image/jpeg', 'name': 'Marker'}]")));

        assertThat(post(imported, 0).depicts()).isEqualTo(Entries.unknown());
        assertThat(unmapped(imported))
                .singleElement()
                .asString()
                .matches("outbox\\.json:2:\\d+: an attachment; nobody has said whom it shows; it is asked for");
    }

    @Test
    void repliesAndDirectMessagesAreTold() {
        ImportedCase imported = read(outbox(
                note(1, PUBLIC, "'attachment': []"),
                note(2, PUBLIC, "'inReplyTo': '" + BEA + "/statuses/1', 'attachment': []"),
                note(3, PUBLIC, "'inReplyTo': 'https://elsewhere.example/9', 'attachment': []"),
                note(4, "https://elsewhere.example/users/x", "'attachment': []"),
                note(5, BEA + "/followers", "'attachment': []")));

        assertThat(imported.caseFile().policyCase().events())
                .extracting(event -> ((Post) event).form())
                .containsExactly(
                        Post.Form.POST, Post.Form.REPLY, Post.Form.REPLY, Post.Form.DIRECT_MESSAGE, Post.Form.POST);
        assertThat(post(imported, 1).answers()).isEqualTo("post-1");
        assertThat(post(imported, 2).answers()).isEqualTo("unknown");
        assertThat(unmapped(imported))
                .hasSize(2)
                .anyMatch(each -> each.startsWith("outbox.json:4:") && each.contains("what it answers"))
                .anyMatch(each -> each.startsWith("outbox.json:6:") && each.contains("only followers"));
    }

    @Test
    void whatIsDoneWithPostsIsAnEventOfItsOwn() {
        ImportedCase imported = read(outbox(
                note(1, PUBLIC, "'updated': '2026-03-01T18:00:00Z', 'attachment': []"),
                activity("Announce", 2, PUBLIC, "'https://elsewhere.example/7'"),
                activity("Like", 3, PUBLIC, "'https://elsewhere.example/8'"),
                activity("Delete", 4, PUBLIC, "{'id': '" + BEA + "/statuses/1', 'type': 'Tombstone'}"),
                activity("Create", 5, PUBLIC, "{'id': '" + BEA + "/statuses/5', 'type': 'Question', 'attachment': []}"),
                activity("Block", 6, PUBLIC, "'https://elsewhere.example/users/x'")));

        List<Event> events = imported.caseFile().policyCase().events();
        assertThat(events)
                .extracting(Event::id)
                .containsExactly("post-1", "edit-1", "share-2", "like-3", "removal-1", "post-5");
        assertThat(((PostEdited) events.get(1)).post()).isEqualTo("post-1");
        assertThat(((PostEdited) events.get(1)).disclosed()).isEqualTo(Truth.UNKNOWN);
        assertThat(((Post) events.get(2)).form()).isEqualTo(Post.Form.SHARE);
        assertThat(((Reaction) events.get(3)).action()).isEqualTo(Reaction.Action.LIKE);
        assertThat(((PostRemoved) events.get(4)).post()).isEqualTo("post-1");
        assertThat(unmapped(imported))
                .anyMatch(each -> each.contains(":3:1: what was shared"))
                .anyMatch(each -> each.contains(":6:") && each.contains("the choices of a poll"))
                .anyMatch(each -> each.contains(":7:1: an activity of another type"))
                .hasSize(3);
    }

    @Test
    void likesWithoutDatesAreListed() {
        ImportedCase imported = read("{\"type\": \"OrderedCollection\", \"orderedItems\": [\"https://a.example/1\"]}");

        assertThat(imported.caseFile().policyCase().events()).isEmpty();
        assertThat(unmapped(imported))
                .containsExactly("outbox.json:1:48: an address alone; it does not tell what was done when");
    }

    @Test
    void aKeyThatSaysTwoThingsSaysNothing() {
        String twice = note(1, PUBLIC, "'attachment': []")
                .replace("\"published\": \"2026", "\"published\": \"2025-01-01T00:00:00Z\", \"published\": \"2026");
        ImportedCase imported = read(outbox(twice));

        assertThat(imported.caseFile().policyCase().events()).isEmpty();
        assertThat(unmapped(imported))
                .anyMatch(each -> each.contains("a key that is given twice"))
                .anyMatch(each -> each.contains("a post without a date and time"));
    }

    @Test
    void theActorTellsWhoseActivitiesCount(@TempDir Path folder) throws IOException {
        Path outbox = Files.writeString(
                folder.resolve("outbox.json"),
                outbox(
                        note(1, BEA + "/fans", "'attachment': []"),
                        note(2, PUBLIC, "'attachment': []")
                                .replace("\"actor\": \"" + BEA, "\"actor\": \"https://elsewhere.example/users/x")));
        Path actor = Files.writeString(
                folder.resolve("actor.json"),
                "{\"id\": \"" + BEA + "\", \"type\": \"Person\", \"name\": \"Marker\", \"followers\": \"" + BEA
                        + "/fans\"}");

        ImportedCase imported = IMPORT.read(outbox, actor);

        assertThat(imported.caseFile().policyCase().events()).hasSize(1);
        assertThat(post(imported, 0).form()).isEqualTo(Post.Form.POST);
        assertThat(unmapped(imported)).anyMatch(each -> each.contains("an activity of somebody else"));
    }

    @Test
    void theCaseFileReadsBackAndEvaluates() {
        ImportedCase imported = read(outbox(
                note(1, PUBLIC, "'summary': 'Marker-warning', 'attachment': []"),
                note(2, "https://elsewhere.example/users/x", "'attachment': [{'type': 'Document'}]"),
                activity("Announce", 3, PUBLIC, "'https://elsewhere.example/7'")));

        CaseFile again = Texts.read("case.yaml", imported.yaml());
        assertThat(again.policyCase()).isEqualTo(imported.caseFile().policyCase());
        assertThat(PolicyEngine.standard().evaluate(again).verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(imported.yaml() + unmapped(imported))
                .doesNotContain("Marker")
                .doesNotContain("example/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "{\"type\": \"OrderedCollection\", \"orderedItems\": [",
                "{\"hello\": \"Marker\"}",
                "42",
                "{\"type\": \"OrderedCollection\"} {\"type\": \"OrderedCollection\"}"
            })
    void whatIsNoExportIsRefusedWithItsPlace(String text) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(BadInput.class, bad -> {
            assertThat(bad.problems().get(0).place().file()).isEqualTo("outbox.json");
            assertThat(bad.getMessage()).doesNotContain("Marker");
        });
    }

    @Test
    void deepNestingIsRefused() {
        String deep = "[".repeat(100) + "]".repeat(100);
        assertThatThrownBy(() -> read("{\"type\": \"OrderedCollection\", \"orderedItems\": " + deep + "}"))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("nested deeper");
    }

    /** Whatever stands in the places that an importer looks at, there is a case or a located refusal. */
    @Property(tries = 300)
    void noExportMakesItFail(
            @ForAll @AlphaChars @Chars({'"', '{', '}', '[', ']', ':', ',', '#', '/', '\\', ' '}) @StringLength(max = 40)
                    String noise) {
        String noisy = outbox(note(1, PUBLIC, "'inReplyTo': " + noise + ", 'attachment': []"));
        try {
            ImportedCase imported = read(noisy);
            assertThat(Texts.read("case.yaml", imported.yaml()).policyCase())
                    .isEqualTo(imported.caseFile().policyCase());
        } catch (BadInput bad) {
            assertThat(bad.problems())
                    .isNotEmpty()
                    .allMatch(each -> each.place().line() > 0);
        }
    }
}
