package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Events that are judged as they come. */
class StreamedEventsTest extends EvaluateFixture {
    private static final String RECORDS = """
            staff:
              - {id: dana, engagement: full-time, from: 2015-03-02, confidentialitySignedOn: 2015-03-02,
                 roles: [{role: executive-director, from: 2015-03-02}]}
              - {id: bea, engagement: part-time, from: 2023-05-01, confidentialitySignedOn: 2023-05-01, roles: none}
            clients: [{id: marker-c17}]
            accounts: [{id: beas-page, hosting: personal, holder: bea, affiliation: identified}]
            users: none
            consents: none
            requests: [{id: r-1, kind: publication, by: bea, about: photo, decision: refused, decidedBy: dana, decidedOn: 2026-03-04}]
            """;
    private static final String PHOTO = """
            {"id": "photo", "type": "post-published", "at": "2026-03-05T20:00:00-05:00", "actor": "bea", "userId": "none", \
            "account": "beas-page", "depicts": [{"client": "marker-c17"}], \
            "review": {"by": "dana", "on": "2026-03-06", "noted": ["about-iwso"]}}
            """;
    private static final String WORK = """
            {"events": [{"id": "work", "type": "internet-used", "at": "2026-03-06T10:00:00-05:00", "actor": "bea", \
            "userId": "none", "facility": "iwso", "purpose": "business"}]}
            """;
    private static final String GONE = """
            {"id": "gone", "type": "post-removed", "at": "2026-03-07T20:00:00-05:00", "actor": "bea", "userId": "none", \
            "post": "photo"}
            """;

    @BeforeEach
    void write() throws IOException {
        file("records.yaml", RECORDS);
        file("log.jsonl", PHOTO + WORK + "\n" + GONE);
    }

    private int stream(String log, String... options) {
        List<String> arguments = new ArrayList<>(List.of("--stream", log.equals("-") ? log : folder + "/" + log));
        arguments.addAll(Arrays.asList(options));
        return runOn("records.yaml", arguments.toArray(String[]::new));
    }

    /** The same lines as of the whole case, in which records and events are read together, but for the name of the source. */
    @Test
    void aStreamIsWrittenAsTheWholeIs() {
        String records = folder + "/records.yaml";
        run("evaluate", "-f", "jsonl", "--as-of", "2026-03-31", records, folder + "/log.jsonl");
        List<String> whole = lines();
        String verdict = errors();

        assertThat(stream("log.jsonl", "--as-of", "2026-03-31", "--all")).isEqualTo(1);
        assertThat(lines()).isEqualTo(whole).hasSizeGreaterThan(30);
        assertThat(verdict).isEmpty();
        assertThat(errors())
                .startsWith("iwso-policy: 3 events judged as of 2026-03-31: VIOLATION, ")
                .endsWith("; findings listed: " + whole.size() + "\n");
    }

    private List<String> lines() {
        return output().lines()
                .map(line -> line.replaceFirst("\"source\":\"[^\"]*\",", ""))
                .toList();
    }

    /** By itself it lists what is loud, and what is asked for where something is. */
    @Test
    void aTableListsWhatIsLoud() {
        assertThat(stream("log.jsonl", "--as-of", "2026-03-31", "-f", "csv")).isEqualTo(1);
        assertThat(output()).startsWith("source,clause,norm,").contains(",6.9.3/client-images,VIOLATED,");
        assertThat(output()).doesNotContain("FULFILLED");
        assertThat(output().split("source,clause", -1)).as("heads").hasSize(2);

        assertThat(stream("log.jsonl", "--as-of", "2026-03-31", "--clause", "6.9.3", "--outcome", "violated"))
                .isEqualTo(1);
        assertThat(output().lines()).hasSize(1).allMatch(line -> line.contains("6.9.3/client-images"));
    }

    @Test
    void standardInputIsAStream() {
        Console console = new Console(
                new ByteArrayInputStream((PHOTO + GONE).getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                false);

        assertThat(Main.run(console, "evaluate", "--as-of", "2026-03-31", "--stream", "-", folder + "/records.yaml"))
                .isEqualTo(1);
        assertThat(output()).contains("\"file\":\"standard input\",\"line\":1,\"column\":1");
    }

    /** Ids of clients are masked from the first line on, so that all must be known before it. */
    @Test
    void clientsAreMasked() throws IOException {
        stream("log.jsonl", "--as-of", "2026-03-31", "--all");
        assertThat(output() + errors()).contains("client#1").doesNotContain("marker");
        stream("log.jsonl", "--as-of", "2026-03-31", "--all", "--show-content");
        assertThat(output()).contains("marker-c17");

        file("records.yaml", RECORDS.replaceFirst("clients: .*\n", ""));
        assertThat(stream("log.jsonl", "--as-of", "2026-03-31")).isEqualTo(2);
        assertThat(output()).isEmpty();
        assertThat(errors()).startsWith("iwso-policy: the case does not list all clients");
        assertThat(stream("log.jsonl", "--as-of", "2026-03-31", "--show-content"))
                .isEqualTo(1);
    }

    /** Everything wrong is reported with its place; what was found before is no report, and no file appears. */
    @Test
    void allProblemsAreLocated() throws IOException {
        file("bad.jsonl", PHOTO + """
                {"id": "cut", "type": "post-rem
                {"id": "x", "type": "post-published", "actor": "beea", "at": "2026-03-05"}
                """ + PHOTO + """
                {"id": "y", "type": "post-removed", "at": "2026-03-07", "actor": "bea", "post": "nope"}
                {"staff": []}
                {"evnts": []}
                """);

        assertThat(stream("bad.jsonl", "--as-of", "2026-03-31", "-o", folder + "/out.jsonl"))
                .isEqualTo(2);
        assertThat(errors().lines().map(line -> line.replace(folder + "/", "")))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("bad.jsonl:2:32: not valid JSON"),
                        line -> assertThat(line).startsWith("bad.jsonl:3:48: there is no staff member `beea`"),
                        line -> assertThat(line)
                                .startsWith("bad.jsonl:4:1: the event `photo` has the id of another event"),
                        line -> assertThat(line)
                                .startsWith("bad.jsonl:5:1: the event `y` refers to an event that does not"),
                        line -> assertThat(line).startsWith("bad.jsonl:6:2: `staff` in a stream of events"),
                        line -> assertThat(line).startsWith("bad.jsonl:7:2: unknown key `evnts`"),
                        line -> assertThat(line).isEqualTo("6 problems"));
        assertThat(folder.resolve("out.jsonl")).doesNotExist();
    }

    /** What is wrong is left out, both of two events with one id, and what refers to them is still judged. */
    @Test
    void itKeepsGoingWithoutWhatIsWrong() throws IOException {
        file("bad.jsonl", PHOTO + "{\"id\": \"cut\", \"type\": \"post-rem\n" + WORK + PHOTO + GONE);

        assertThat(stream("bad.jsonl", "--as-of", "2026-03-31", "--keep-going")).isEqualTo(2);
        assertThat(output()).contains("accounts/beas-page").doesNotContain("events/photo@");
        assertThat(errors())
                .contains("bad.jsonl:4:1: the event `photo` has the id of another event", "2 problems\n")
                .contains("iwso-policy: 2 events judged as of 2026-03-31: ");
    }

    /** Out of its window an event would be judged without what belongs to it: that is never passed over. */
    @Test
    void whatBelongsTogetherStandsTogether() throws IOException {
        file("late.jsonl", PHOTO + WORK + GONE);
        assertThat(stream("late.jsonl", "--as-of", "2026-03-31", "--window", "1", "--keep-going"))
                .isEqualTo(2);
        assertThat(errors())
                .contains(
                        "late.jsonl:3:1: the event `gone` belongs to one that was judged before it; put events that belong "
                                + "together within 1 event of each other, or ask for a larger window");
        assertThat(stream("late.jsonl", "--as-of", "2026-03-31", "--window", "3"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --as-of 2026-03-31 -f html             | a stream is written while it is judged: as jsonl or csv, and not as html
            --as-of 2026-03-31 -o a.csv -o b.jsonl | a stream is written once; name one file with -o
            --as-of 2026-03-31 --window 0          | --window is the number of events
            --as-of 2026-03-31 --each              | --stream judges one case, without answers
            --clause 6.9                           | the last event of a stream is not known before: say as of when
            --as-of 2026-03-31 --person nobody     | no case knows the person nobody
            """)
    void whatDoesNotFitIsRefused(String options, String message) {
        assertThat(stream("log.jsonl", options.split(" ", -1))).isEqualTo(2);
        assertThat(output()).isEmpty();
        assertThat(errors()).startsWith("iwso-policy: " + message);
    }

    @Test
    void whatIsNoStreamIsSaidOnce() throws IOException {
        assertThat(stream("records.yaml", "--as-of", "2026-03-31")).isEqualTo(2);
        assertThat(errors())
                .contains("records.yaml:1:1: this is not JSON Lines; write one event a line")
                .endsWith("\n1 problem\n");
        assertThat(stream("none.jsonl", "--as-of", "2026-03-31")).isEqualTo(2);
        assertThat(errors()).contains("none.jsonl:1:1: there is no such file");
        assertThat(runOn("records.yaml", "--window", "5")).isEqualTo(2);
        assertThat(errors()).contains("--window belongs to a stream of events");
        file("records.yaml", "events: [" + PHOTO.strip() + "]\nclients: [{id: marker-c17}]\n");
        assertThat(stream("log.jsonl", "--as-of", "2026-03-31")).isEqualTo(2);
        assertThat(errors()).contains("records.yaml:1:10: an event among the records; give it in the stream of events");
    }

    /** A report never takes the place of what it is about. */
    @Test
    void theStreamIsSpared() throws IOException {
        String before = Files.readString(folder.resolve("log.jsonl"));
        assertThat(stream("log.jsonl", "--as-of", "2026-03-31", "-o", folder + "/log.jsonl"))
                .isEqualTo(2);
        assertThat(errors()).contains("would write over the case");
        assertThat(Files.readString(folder.resolve("log.jsonl"))).isEqualTo(before);
    }

    /** A reader that has seen enough does not change what is found of the rest. */
    @Test
    void aClosedPipeEndsNothing() {
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        OutputStream pipe = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                if (seen.size() == 10) {
                    throw new IOException("Broken pipe");
                }
                seen.write(one);
            }
        };
        Console console = new Console(
                new ByteArrayInputStream(new byte[0]),
                pipe,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of(),
                false);

        String log = folder + "/log.jsonl";
        assertThat(Main.run(console, "evaluate", "--as-of", "2026-03-31", "--stream", log, folder + "/records.yaml"))
                .isEqualTo(1);
        assertThat(seen.toString(StandardCharsets.UTF_8)).isEqualTo("{\"source\":");
        assertThat(errors()).contains("3 events judged as of 2026-03-31: VIOLATION, ");
    }
}
