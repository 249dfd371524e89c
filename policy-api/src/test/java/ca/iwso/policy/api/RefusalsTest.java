package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every refusal, with its place and its words. */
class RefusalsTest {
    private static final String WRITE_OUT = "write the value out where it is needed";
    private static final String EMPTY = "an empty value; write unknown or none, or leave the key out";
    private static final String ID = "write letters, digits and . _ - @ :, at most 128";
    private static final String MOMENT =
            "write a date such as 2026-03-05, a time such as 2026-03-05T10:00:00-05:00, none or unknown";

    private final Path folder;

    RefusalsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    staff: [{id: &x amina}]          | f.yaml:1:14: an anchor
                    staff: [&y {id: amina}]          | f.yaml:1:9: an anchor
                    staff: &z []                     | f.yaml:1:8: an anchor
                    staff: [{&k id: amina}]          | f.yaml:1:10: an anchor
                    staff: [{id: *b}]                | f.yaml:1:14: an alias
                    staff: [{<<: {a: b}, id: amina}] | f.yaml:1:10: a merge key
                    """)
    void refusesWhatPointsElsewhere(String text, String problem) {
        assertThat(Texts.problems(text)).containsExactly(problem + "; " + WRITE_OUT);
    }

    @Test
    void refusesTagsAndOddKeys() {
        assertThat(Texts.problems("staff: [{id: !!str amina}]")).containsExactly("f.yaml:1:14: a tag; leave it out");
        assertThat(Texts.problems("staff: [{id: a, id: b}]"))
                .containsExactly("f.yaml:1:17: the key `id` is given twice; give each key once");
        assertThat(Texts.problems("*k : 1")).containsExactly("f.yaml:1:1: an alias as a key; write a plain word");
        assertThat(Texts.problems("? [a]\n: b"))
                .containsExactly("f.yaml:1:3: a list or mapping as a key; write a plain word");
        assertThat(Texts.problems("? \n: b")).containsExactly("f.yaml:1:2: an empty key; write a plain word");
    }

    @Test
    void refusesEmptyValues() {
        assertThat(Texts.problems("staff:\n")).containsExactly("f.yaml:1:7: " + EMPTY);
        assertThat(Texts.problems("staff: ~\n")).containsExactly("f.yaml:1:8: " + EMPTY);
        assertThat(Texts.problems("staff: [{id: a, email: null}]")).containsExactly("f.yaml:1:24: " + EMPTY);
        assertThat(Texts.problems("staff: [{id: ''}]")).containsExactly("f.yaml:1:14: " + EMPTY);
        assertThat(Texts.problems("f.json", "{\"staff\": null}")).containsExactly("f.json:1:11: " + EMPTY);
        assertThat(Texts.problems("# only a comment\n"))
                .containsExactly("f.yaml:1:1: the file holds nothing; write a case");
    }

    @Test
    void refusesBrokenSyntaxWithoutRepeatingIt() {
        assertThat(Texts.problems("asOf: @Fatima"))
                .containsExactly("f.yaml:1:7: not valid YAML: found character '@' that cannot start any token");
        assertThat(Texts.problems("staff: [\nevents: Fatima: x"))
                .last()
                .asString()
                .startsWith("f.yaml:2:15: not valid YAML: ")
                .doesNotContain("Fatima");
        assertThat(Texts.problems("asOf: \u0007"))
                .containsExactly(
                        "f.yaml:1:7: a control character; leave it out, or write it as an escape in double quotes");
        assertThat(Texts.problems("!fatima!x y"))
                .containsExactly("f.yaml:1:1: not valid YAML: an undefined tag (while parsing a node from 1:1)");
        assertThat(Texts.problems("f.json", "{\"staff\": [{\"id\": Fatima}]}"))
                .containsExactly("f.json:1:19: not valid JSON from here on");
        assertThat(Texts.problems("f.json", "{\"staff\": ["))
                .containsExactly("f.json:1:12: not valid JSON: it ends in the middle of a value");
    }

    @Test
    void refusesTabsWithWhatToDo() {
        assertThat(Texts.problems("staff:\n\t- {id: bea}\n"))
                .containsExactly("f.yaml:2:1: not valid YAML: found character 'TAB' that cannot start any token; "
                        + "indent with blanks");
    }

    @Test
    void aClientWhoStandsWhereStaffDoesIsNotNamed() {
        assertThat(Texts.problems("clients: [{id: Marker-c17}]\nstaff: [{id: bea}]\nevents: [{id: e, "
                        + "type: post-published, at: 2026-01-01, actor: bea, depicts: [Marker-c17]}]"))
                .containsExactly("f.yaml:3:78: the id of a client, and of no staff member; write an id listed under "
                        + "staff, or unknown; where a client may stand, write {client: } with her id");
    }

    @Test
    void refusesGroundsBesideWordsThatHaveNone() {
        String event =
                "events: [{id: e, type: post-published, at: 2026-01-01, review: {noted: [{word: %s, grounds: %s}]}}]";

        assertThat(Texts.problems(event.formatted("discriminatory", "[race, other]")))
                .isEmpty();
        assertThat(Texts.problems(event.formatted("negative", "race")))
                .containsExactly("f.yaml:1:73: grounds beside another word; only `discriminatory` has grounds");
        assertThat(Texts.problems(event.formatted("discriminatory", "rase")))
                .singleElement()
                .asString()
                .endsWith("did you mean `race`?");
    }

    @Test
    void refusesDeepNesting() {
        assertThat(Texts.problems("[".repeat(1000)))
                .containsExactly("f.yaml:1:33: values nested deeper than 32 levels");
        assertThat(Texts.problems("f.json", "{\"a\":".repeat(1000)))
                .last()
                .isEqualTo("f.json:1:166: values nested deeper than 32 levels");
        assertThat(Texts.problems("{a: 1, a: ".repeat(1000)))
                .last()
                .asString()
                .endsWith("values nested deeper than 32 levels");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void refusesOtherEncodings(String charset) {
        byte[] bytes = "\uFEFFstaff: []".getBytes(java.nio.charset.Charset.forName(charset));
        assertThat(problems(bytes)).containsExactly("f.yaml:1:1: the file is not encoded in UTF-8; save it as UTF-8");
    }

    @Test
    void refusesBytesThatAreNotUtf8AndAcceptsAByteOrderMark() {
        assertThat(problems("staff:\n  - {id: Am\u00e9lie}".getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly("f.yaml:2:12: these bytes are not UTF-8; save the file as UTF-8");
        assertThat(problems("\uFEFFstaff: []".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(problems("# \uFFFD\nstaff: []".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void refusesFilesThatCannotBeHad() {
        CaseReader small = new CaseReader(Settings.standard()).withLimit(10);

        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> small.read("f.yaml", Texts.stream("staff: none")))
                .withMessage("f.yaml:1:1: the file is larger than 10 bytes; split it, or raise the limit");
        assertThat(small.read("f.yaml", Texts.stream("users: [ ]"))
                        .policyCase()
                        .users()
                        .recorded())
                .isTrue();
        Path missing = folder.resolve("missing.yaml");
        assertThatExceptionOfType(BadInput.class)
                .isThrownBy(() -> small.read(missing, folder))
                .withMessage(missing + ":1:1: there is no such file\n" + folder
                        + ":1:1: this is a directory; name its files");
    }

    @Test
    void refusesMomentsThatAreNone() {
        assertThat(Texts.problems("asOf: 2026-02-30"))
                .containsExactly("f.yaml:1:7: `2026-02-30` does not exist in the calendar or on the clock; " + MOMENT);
        assertThat(Texts.problems("asOf: 2026-03-05T24:00Z"))
                .containsExactly(
                        "f.yaml:1:7: `2026-03-05T24:00Z` does not exist in the calendar or on the clock; " + MOMENT);
        assertThat(Texts.problems("asOf: 2026-03-05T10:00"))
                .containsExactly("f.yaml:1:7: a time without its offset from UTC; " + MOMENT
                        + "; in America/Toronto it would be 2026-03-05T10:00-05:00");
        for (String text :
                List.of("tomorrow", "2026-3-5", "2026-02-30 Fatima", "2026-03-05T10Z", "2026-03-05T10:00+5")) {
            assertThat(Texts.problems("asOf: " + text))
                    .containsExactly("f.yaml:1:7: this is neither a date nor a time; " + MOMENT);
        }
        assertThat(Texts.problems("asOf: none"))
                .containsExactly("f.yaml:1:7: `none` instead of a time; write a time, or leave the key out");
        assertThat(Texts.problems("asOf: 2026-03-05\n---\nasOf: 2026-03-06"))
                .containsExactly("f.yaml:3:7: another time than before; give one time for the whole case");
        assertThat(Texts.problems("asOf: 2026-03-05\n---\nasOf: 2026-03-05")).isEmpty();
    }

    @Test
    void refusesUserIdsAndUsesThatSayTwoThings() {
        assertThat(Texts.problems("users: [{id: u, passwordChangedOn: [2026-01-05, unknown]}]"))
                .containsExactly("f.yaml:1:49: `unknown` instead of a date; write a date or a time");
        assertThat(Texts.problems("users: [{id: u, assignee: []}]"))
                .containsExactly("f.yaml:1:27: a list instead of a single value; " + ID);
        assertThat(Texts.problems(event("password-set, length: eight")))
                .containsExactly("f.yaml:1:74: this is no number; write a number in digits, or unknown");
        assertThat(Texts.problems(event("message-sent, account: a, email: b@example.org")))
                .containsExactly("f.yaml:1:78: `email` beside account; write one or the other");
        assertThat(Texts.problems(event("credential-shared, account: a, user: u")))
                .containsExactly("f.yaml:1:71: `account` beside user; write one or the other");
        assertThat(Texts.problems(event("material-transferred, action: send, licence: soon")))
                .containsExactly("f.yaml:1:97: a single value instead of a licence; allowed are obtainedOn, covers");
        assertThat(Texts.problems(event("information-disclosed, legalBasis: soon")))
                .containsExactly(
                        "f.yaml:1:87: a single value instead of a legal basis; allowed are authority, knownOn");
    }

    private static String event(String typeAndMore) {
        return "events: [{id: e, at: 2026-03-05, actor: bea, type: " + typeAndMore + "}]";
    }

    @Test
    void refusesIdsTwiceAndNeverShowsThoseOfClients() {
        assertThat(Texts.problems("accounts: [{id: a}, {id: a}]"))
                .containsExactly("f.yaml:1:26: a second account `a`; it stands at f.yaml:1:12 already");
        assertThat(Texts.problems("clients: [{id: c-1}, {id: c-1}]"))
                .containsExactly("f.yaml:1:27: a second client with the same id; it stands at f.yaml:1:11 already");
        assertThat(Texts.problems("clients: [{id: c-1}]\nconsents: [{id: k, client: c-2}]"))
                .containsExactly(
                        "f.yaml:2:28: there is no client with this id; write an id listed under clients, or unknown");
    }

    @Test
    void checksReferencesWhereTheRegisterIsGiven() {
        assertThat(Texts.problems("accounts: [{id: x, holder: amnia}]")).isEmpty();
        assertThat(Texts.problems("staff: [{id: amina}]\naccounts: [{id: x, holder: amnia}]"))
                .containsExactly("f.yaml:2:28: there is no staff member `amnia`; "
                        + "write an id listed under staff, or unknown; did you mean `amina`?");
        assertThat(Texts.problems("requests: [{id: r, kind: site, about: blog}]"))
                .isEmpty();
        assertThat(Texts.problems("accounts: []\nrequests: [{id: r, kind: site, about: blog}]"))
                .containsExactly("f.yaml:2:39: there is no account or event `blog`; "
                        + "write an id listed under accounts or events, or unknown");
        assertThat(Texts.problems("events: [{id: e, type: site-reviewed, at: unknown, discovery: d}]"))
                .containsExactly("f.yaml:1:63: there is no event `d`; write an id listed under events, or unknown");
    }

    private static List<String> problems(byte[] bytes) {
        try {
            new CaseReader(Settings.standard()).read("f.yaml", new ByteArrayInputStream(bytes));
            return List.of();
        } catch (BadInput bad) {
            return bad.problems().stream().map(Problem::toString).toList();
        }
    }
}
