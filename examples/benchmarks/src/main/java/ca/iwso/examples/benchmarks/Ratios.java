package ca.iwso.examples.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks of the library and prints how their scores stand to each other:
 *
 * <pre>java -cp examples/benchmarks/target/benchmarks.jar ca.iwso.examples.benchmarks.Ratios [BENCHMARK]</pre>
 *
 * <p>{@code BENCHMARK} is a part of the name of those to run, as JMH takes it; without it, all are run, which takes half an hour.
 */
public final class Ratios {
    private static final String SMALL = "Size.million events=1000 threads=1";
    private static final String LARGE = "Size.million events=100000 threads=";

    private final Map<String, Double> scores = new TreeMap<>();

    private Ratios() {}

    /** Runs them. */
    public static void main(String[] arguments) throws RunnerException {
        Ratios ratios = new Ratios();
        OptionsBuilder options = new OptionsBuilder();
        options.include(arguments.length == 0 ? "ca.iwso.examples.benchmarks" : arguments[0]);
        for (RunResult result : new Runner(options.build()).run()) {
            ratios.add(result);
        }
        System.out.println(ratios.table());
    }

    private void add(RunResult result) {
        String name = result.getParams().getBenchmark().replaceAll(".*\\.(\\w+)Benchmark\\.", "$1.");
        StringBuilder key = new StringBuilder(name);
        for (String parameter : result.getParams().getParamsKeys()) {
            key.append(' ')
                    .append(parameter)
                    .append('=')
                    .append(result.getParams().getParam(parameter));
        }
        // Measured in two ways, the better one counts: both give the mean.
        scores.merge(key.toString(), result.getPrimaryResult().getScore(), Math::min);
    }

    private String table() {
        List<String> lines = new ArrayList<>();
        lines.add("| ratio | | target |");
        lines.add("|---|---|---|");
        ratio(lines, "an event of 1,000,000 to one of 1,000", "Size.million events=1000000 threads=1", SMALL, "1.6");
        ratio(lines, "two threads to one, throughput at 100,000 events", LARGE + "1", LARGE + "2", "1.8 at least");
        ratio(
                lines,
                "two threads to one, throughput of a gate",
                "Gate.oneThread",
                "Gate.twoThreads",
                "1.7 / 2 at least");
        ratio(
                lines,
                "a gate over 100,000 of each to one over 100",
                "Register.ask entries=100000",
                "Register.ask entries=100",
                "");
        ratio(lines, "rules, with reasons, to plain Java", "Twin.rules", "Twin.plainJava", "24");
        ratio(lines, "rules compiled at run time to the build's", "Twin.rulesCompiledAtRunTime", "Twin.rules", "");
        ratio(lines, "reading YAML to its tokens", "Reading.yaml", "Reading.yamlTokens", "1.25");
        ratio(lines, "reading and judging YAML to reading it", "Reading.yamlJudged", "Reading.yaml", "1.25");
        ratio(lines, "reading JSON to its tokens", "Reading.json", "Reading.jsonTokens", "2.5");
        lines.add("");
        scores.forEach((name, score) -> lines.add(String.format(Locale.ROOT, "%-60s %12.3f", name, score)));
        return String.join("\n", lines);
    }

    private void ratio(List<String> lines, String words, String above, String below, String target) {
        Double one = scores.get(above);
        Double other = scores.get(below);
        if (one != null && other != null) {
            lines.add(String.format(Locale.ROOT, "| %s | %.2f | %s |", words, one / other, target));
        }
    }
}
