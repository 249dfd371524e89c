package ca.iwso.examples.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Reads ten thousand events and passes over the tokens of the same bytes by turns, and prints how many times as much processor time
 * reading takes, with that of the threads that collect its garbage.
 *
 * <p>On a machine that others share, minutes apart are not alike, and neither is what a clock shows: processor time side by side is.
 */
public final class ReadingTurns {
    private static final int EVENTS = 10_000;
    private static final int STAFF = 200;
    private static final int WARM_UP = 150;
    private static final long TURN = 200_000_000L;
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private ReadingTurns() {}

    /** Measures, which takes two minutes; the argument says in how many pairs. */
    public static void main(String[] arguments) {
        int pairs = arguments.length == 0 ? 61 : Integer.parseInt(arguments[0]);
        TokenStreamFactory json = new JsonFactory();
        measure("log.json", json(), json, pairs);
        measure("log.jsonl", jsonLines(), json, pairs);
        measure("log.yaml", yaml(), new YAMLFactory(), pairs);
    }

    /** Gives the records and the events as YAML. */
    static String yaml() {
        return EventLog.yaml(EVENTS, STAFF);
    }

    /** Gives the events as one JSON value. */
    static String json() {
        return "{\"events\": [" + EventLog.jsonLines(EVENTS, STAFF).strip().replace("\n", ",\n") + "]}";
    }

    /** Gives the events as JSON Lines, of which each is a case, so that one may refer to a later one. */
    static String jsonLines() {
        return EventLog.jsonLines(EVENTS, STAFF).replace("\n", "]}\n").replace("{\"id\"", "{\"events\":[{\"id\"");
    }

    /** Passes over the tokens of a text, and tells how many they are. */
    static int tokens(TokenStreamFactory factory, String text) {
        int tokens = 0;
        try (JsonParser parser =
                factory.createParser(ObjectReadContext.empty(), text.getBytes(StandardCharsets.UTF_8))) {
            while (parser.nextToken() != null) {
                tokens++;
            }
        }
        return tokens;
    }

    private static void measure(String name, String text, TokenStreamFactory factory, int pairs) {
        for (int run = 0; run < WARM_UP; run++) {
            EventLog.read(name, text);
            tokens(factory, text);
        }
        List<Double> ratios = new ArrayList<>();
        List<Double> reading = new ArrayList<>();
        List<Double> passing = new ArrayList<>();
        for (int pair = 0; pair < pairs; pair++) {
            double read = millis(() -> EventLog.read(name, text));
            double passed = millis(() -> tokens(factory, text));
            ratios.add(read / passed);
            reading.add(read);
            passing.add(passed);
        }
        System.out.printf(
                Locale.ROOT,
                "%-10s %.2f times its tokens in the median of %d pairs; %.2f ms to %.2f, and %.2f to %.2f in the best%n",
                name,
                Median.of(ratios),
                pairs,
                Median.of(reading),
                Median.of(passing),
                Collections.min(reading),
                Collections.min(passing));
    }

    /** Gives the mean of some runs, so that a collection of garbage falls on one as on the other. */
    private static double millis(Runnable action) {
        int runs = 0;
        long start = SYSTEM.getProcessCpuTime();
        long spent;
        do {
            action.run();
            runs++;
            spent = SYSTEM.getProcessCpuTime() - start;
        } while (spent < TURN);
        return spent / 1e6 / runs;
    }
}
