package ca.iwso.examples.benchmarks;

import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Settings;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Random;

/**
 * Writes the records of an office and a log of its events for {@code evaluate --stream}, always the same for the same numbers:
 *
 * <pre>java -cp examples/benchmarks/target/benchmarks.jar ca.iwso.examples.benchmarks.EventLog FOLDER EVENTS [STAFF]</pre>
 *
 * <p>What belongs together (a post, the error found in it, its correction) stands within a hundred lines.
 */
public final class EventLog {
    private static final OffsetDateTime START = OffsetDateTime.parse("2026-01-01T08:00:00-05:00");
    private static final int SECONDS_APART = 25;
    static final Moment AS_OF = Moment.on("2026-12-31");

    private final Random random = new Random(7);
    private final int staff;

    private EventLog(int staff) {
        this.staff = staff;
    }

    /** Writes {@code records.yaml} and {@code log.jsonl} into a folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        EventLog log = new EventLog(arguments.length > 2 ? Integer.parseInt(arguments[2]) : 200);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("records.yaml"), StandardCharsets.UTF_8)) {
            log.records(out);
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("log.jsonl"), StandardCharsets.UTF_8)) {
            log.events(Integer.parseInt(arguments[1]), out);
        }
    }

    /** Gives the records and so many events as one YAML file. */
    static String yaml(int events, int staff) {
        StringWriter out = new StringWriter();
        EventLog log = new EventLog(staff);
        try {
            log.records(out);
            out.write(events == 0 ? "events: none\n" : "events:\n");
            jsonLines(events, staff).lines().forEach(line -> out.write("  - " + line.replace("\":", "\": ") + "\n"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** Gives so many events as JSON Lines. */
    static String jsonLines(int events, int staff) {
        StringWriter out = new StringWriter();
        try {
            new EventLog(staff).events(events, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    /** Gives the case of the records and so many events. */
    static PolicyCase policyCase(int events, int staff) {
        return read("log.yaml", yaml(events, staff)).withAsOf(AS_OF);
    }

    /** Reads a text as the file of a name. */
    static PolicyCase read(String name, String text) {
        return new CaseReader(Settings.standard())
                .withLimit(Integer.MAX_VALUE)
                .read(name, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                .policyCase();
    }

    private void records(Writer out) throws IOException {
        out.write(
                "staff:\n  - {id: dana, engagement: full-time, from: 2015-03-02, confidentialitySignedOn: 2015-03-02,\n"
                        + "     roles: [{role: executive-director, from: 2015-03-02}]}\n");
        for (int i = 0; i < staff; i++) {
            String roles = i % 20 == 0 && i < 60
                    ? "[{role: communications-delegate, grantedBy: dana, from: 2025-06-01}]"
                    : "none";
            out.write("  - {id: s" + i
                    + ", engagement: full-time, from: 2024-01-08, confidentialitySignedOn: 2024-01-08, roles: " + roles
                    + "}\n");
        }
        out.write("clients:\n");
        for (int i = 0; i < staff; i++) {
            out.write("  - {id: c" + i + ", from: 2024-01-08}\n");
        }
        out.write("accounts:\n  - {id: iwso-page, hosting: official, platform: facebook, "
                + "primaryEmail: info@immigrantwomenservices.com}\n");
        for (int i = 0; i < staff; i++) {
            out.write("  - {id: p" + i + ", hosting: personal, holder: s" + i + ", affiliation: "
                    + (i % 3 == 0 ? "identified" : "none") + ", disclaimer: " + (i % 2 == 0 ? "yes" : "no")
                    + ", primaryEmail: me@example.org, notificationEmail: me@example.org}\n");
        }
        out.write("users: none\nconsents:\n");
        for (int i = 0; i < staff; i += 2) {
            out.write("  - {id: k" + i + ", client: c" + i
                    + ", signer: client, covers: [photo], signedOn: 2025-11-03}\n");
        }
        out.write("requests: none\n");
    }

    private void events(int count, Writer out) throws IOException {
        int lastPost = -1;
        for (int i = 0; i < count; i++) {
            String start = String.format(
                    Locale.ROOT,
                    "{\"id\":\"e%d\",\"type\":\"%%s\",\"at\":\"%s\",\"actor\":\"s%d\",\"userId\":\"none\"",
                    i,
                    START.plusSeconds((long) i * SECONDS_APART),
                    random.nextInt(staff));
            int kind = random.nextInt(20);
            if (kind < 2 || lastPost < 0) {
                out.write(post(start));
                lastPost = i;
            } else if (kind == 2 && i - lastPost < 100) {
                out.write(start.replace("%s", "error-found") + ",\"post\":\"e" + lastPost + "\"}");
            } else if (kind == 3 && i - lastPost < 100) {
                out.write(start.replace("%s", "post-corrected") + ",\"post\":\"e" + lastPost
                        + "\",\"namesMistake\":\"yes\"}");
            } else if (kind < 6) {
                out.write(
                        start.replace("%s", "reaction") + ",\"action\":\"like\",\"account\":\"p" + random.nextInt(staff)
                                + "\",\"private\":\"no\",\"review\":{\"by\":\"dana\",\"on\":\"2026-01-02\",\"noted\":[]}}");
            } else {
                out.write(start.replace("%s", "internet-used") + ",\"facility\":\"iwso\",\"purpose\":\""
                        + (random.nextInt(50) == 0 ? "personal" : "business") + "\"}");
            }
            out.write('\n');
        }
    }

    private String post(String start) {
        String depicted = random.nextInt(4) == 0 ? "[{\"client\":\"c" + random.nextInt(staff) + "\"}]" : "[]";
        return start.replace("%s", "post-published") + ",\"account\":\"" + (random.nextBoolean() ? "iwso-page" : "p3")
                + "\",\"depicts\":" + depicted
                + ",\"review\":{\"by\":\"dana\",\"on\":\"2026-01-02\",\"noted\":[\"as-organisation\",\"on-behalf-of-iwso\"]}}";
    }
}
