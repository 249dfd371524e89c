package ca.iwso.policy.api.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.inquiry.Surroundings;
import ca.iwso.policy.api.testing.ClauseCases;
import ca.iwso.policy.api.testing.ExpectedCase;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Around the cases of the clause groups, each fact on which a finding rests in each value, in all combinations where these are
 * few: engine, oracle and decision table find the same.
 *
 * <p>Each norm has a case for each of its outcomes, about each kind of subject and under several settings. All of these are
 * bases on demand: {@code -Dspaces.bases=9}, with up to {@code -Dspaces.most=500} combinations around each.
 */
class FactSpacesTest {
    /** Around how many findings of a norm. */
    private static final int BASES = Integer.getInteger("spaces.bases", 1);

    /** How many combinations of facts are tried around each. */
    private static final int MOST = Integer.getInteger("spaces.most", 20);

    /** What the spaces reach of each table, and what no case of the clause groups shows. */
    private static final Path REPORT = Path.of("target", "fact-spaces.txt");

    private int spaces;
    private int whole;
    private long cases;
    private long placed;
    private final Map<String, Integer> outside = new TreeMap<>();
    private final Map<String, Set<Outcome>> shown = new TreeMap<>();
    private final Map<String, String> differences = new TreeMap<>();

    /** A finding of a case of a clause group, around which facts are varied. */
    private record Base(PolicyCase some, Evaluation found, Finding finding) {}

    @Test
    void engineOracleAndTablesAgreeWhateverIsKnownOfTheFactsOfAFinding() throws IOException {
        List<Reach> reach = new ArrayList<>();
        for (Map.Entry<Settings, List<Base>> each : bases().entrySet()) {
            Settings settings = each.getKey();
            boolean standard = settings.equals(Settings.standard());
            List<Norm> norms = standard
                    ? ClauseCases.reporting()
                    : each.getValue().stream()
                            .map(base -> base.finding().norm())
                            .distinct()
                            .toList();
            ThreeWay sides = new ThreeWay(settings, ClauseCases.tables(settings, norms));
            each.getValue().forEach(base -> around(sides, base));
            cases += sides.cases();
            placed += sides.placed();
            sides.differences().forEach(differences::putIfAbsent);
            sides.outside().forEach((unshown, count) -> outside.merge(unshown, count, Integer::sum));
            if (standard) {
                reach.addAll(sides.reach(norms));
            }
        }
        long wide = shown.values().stream().filter(each -> each.size() > 2).count();
        long unshown = outside.values().stream().mapToLong(count -> count).sum();
        System.out.printf(
                "Spaces of facts: %s around findings of %s norms, %s of them whole, %s cases; %s norms show three outcomes or"
                        + " more. %s findings are in a row of a table, %s in none; %s of %s rows and %s of %s combinations are"
                        + " reached.%n",
                spaces,
                shown.size(),
                whole,
                cases,
                wide,
                placed,
                unshown,
                reach.stream().mapToInt(Reach::rows).sum(),
                reach.stream().mapToInt(each -> each.table().rows().size()).sum(),
                reach.stream().mapToInt(Reach::combinations).sum(),
                reach.stream().mapToInt(each -> each.table().combinations()).sum());
        report(reach);

        assertThat(differences.values()).isEmpty();
        assertThat(shown.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ClauseCases.reporting().stream().map(Norm::id).toList());
        assertThat(wide).isGreaterThan(shown.size() / 2);
        assertThat(unshown).isLessThan(placed / 500);
        assertThat(reach).filteredOn(each -> each.rows() > 0).hasSizeGreaterThan(reach.size() / 2);
    }

    /** Gives of each norm one finding of each outcome, about each kind of subject, under each settings, the standard ones first. */
    private static Map<Settings, List<Base>> bases() throws IOException {
        List<ExpectedCase> all = new ArrayList<>(ClauseCases.all());
        all.sort(Comparator.comparing(each -> !each.settings().equals(Settings.standard())));
        Map<String, Set<List<Object>>> kinds = new TreeMap<>();
        Map<Settings, List<Base>> bases = new LinkedHashMap<>();
        for (ExpectedCase each : all) {
            PolicyCase some = each.policyCase();
            Evaluation found = PolicyEngine.with(each.settings()).evaluate(some);
            for (Finding finding : found.findings()) {
                Set<List<Object>> before = kinds.computeIfAbsent(finding.norm().id(), any -> new HashSet<>());
                if (before.size() < BASES
                        && finding.outcome() != Outcome.NOT_APPLICABLE
                        && before.add(List.of(finding.outcome(), about(finding), each.settings()))) {
                    bases.computeIfAbsent(each.settings(), any -> new ArrayList<>())
                            .add(new Base(some, found, finding));
                }
            }
        }
        return bases;
    }

    private static String about(Finding finding) {
        return finding.subject() instanceof Event event
                ? event.type()
                : finding.subject().path().replaceFirst("/.*", "");
    }

    private void around(ThreeWay sides, Base base) {
        Norm norm = base.finding().norm();
        Set<Outcome> seen = shown.computeIfAbsent(norm.id(), any -> EnumSet.noneOf(Outcome.class));
        Surroundings space = Surroundings.of(base.some(), base.found(), base.finding());
        spaces++;
        whole += space.isSmall(MOST) ? 1 : 0;
        space.each(MOST, each -> sides.compare(each).findings().stream()
                .filter(other -> other.norm().equals(norm))
                .forEach(other -> seen.add(other.outcome())));
    }

    private void report(List<Reach> reach) throws IOException {
        List<String> lines = new ArrayList<>();
        reach.forEach(each -> lines.add(each.toString()));
        lines.add("");
        outside.forEach((unshown, count) -> lines.add(count + " times " + unshown));
        Files.write(REPORT, lines);
    }
}
