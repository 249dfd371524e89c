package ca.iwso.policy.api.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.inquiry.Surroundings;
import ca.iwso.policy.api.testing.ClauseCases;
import ca.iwso.policy.api.testing.ExpectedCase;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.DecisionTable;
import ca.iwso.policy.model.finding.DecisionTable.Value;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.Treatment;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Around the cases of the clause groups, each fact on which a finding rests in each value, in all combinations: engine and
 * oracle find the same.
 *
 * <p>Each norm has a case for each of its outcomes, and all of these are bases on demand: {@code -Dspaces.bases=9}, with up to
 * {@code -Dspaces.most=5000} combinations around each.
 */
class FactSpacesTest {
    /** Around how many outcomes of a norm. */
    private static final int BASES = Integer.getInteger("spaces.bases", 1);

    /** How many combinations of facts are tried around each. */
    private static final int MOST = Integer.getInteger("spaces.most", 20);

    private int spaces;
    private int whole;
    private final Map<String, Set<Outcome>> bases = new TreeMap<>();
    private final Map<String, Set<Outcome>> shown = new TreeMap<>();

    /** A finding of a case of a clause group, around which facts are varied. */
    private record Base(PolicyCase some, Evaluation found, Finding finding) {}

    @Test
    void engineAndOracleAgreeWhateverIsKnownOfTheFactsOfAFinding() throws IOException {
        List<ExpectedCase> all = ClauseCases.all();
        Map<Settings, List<Base>> chosen = new LinkedHashMap<>();
        for (ExpectedCase base : all) {
            PolicyCase some = base.policyCase();
            Evaluation found = PolicyEngine.with(base.settings()).evaluate(some);
            for (Finding finding : found.findings()) {
                String norm = finding.norm().id();
                Set<Outcome> before = bases.computeIfAbsent(norm, any -> EnumSet.noneOf(Outcome.class));
                if (before.size() < BASES
                        && finding.outcome() != Outcome.NOT_APPLICABLE
                        && before.add(finding.outcome())) {
                    chosen.computeIfAbsent(base.settings(), any -> new ArrayList<>())
                            .add(new Base(some, found, finding));
                }
            }
        }
        List<PolicyCase> showing = all.stream().map(ExpectedCase::policyCase).toList();
        List<Norm> norms = PolicyEngine.policy().norms().values().stream()
                .filter(norm -> norm.treatment() == Treatment.REPORTS)
                .toList();
        Map<String, String> differences = new TreeMap<>();
        chosen.forEach((settings, around) -> {
            long t = System.nanoTime();
            SideBySide sides = new SideBySide(settings, showing, norms);
            long t2 = System.nanoTime();
            around.forEach(base -> around(sides, base));
            sides.differences().forEach(differences::putIfAbsent);
            System.out.println(settings + " " + around.size() + " bases " + sides.cases() + " cases, placed "
                    + sides.placed() + " outside " + sides.outside() + " derive " + (t2 - t) / 1000000 + " run "
                    + (System.nanoTime() - t2) / 1000000);
            sides.unshown().forEach((norm, why) -> System.out.println("  " + norm + " " + why));
            if (settings.equals(Settings.standard())) {
                for (Norm norm : norms) {
                    for (DecisionTable table : sides.tables(norm)) {
                        Set<List<Value>> hit = sides.reached(table);
                        long rows = table.rows().stream()
                                .filter(row -> hit.stream().anyMatch(row::covers))
                                .count();
                        System.out.println(norm.id() + " " + table.subjects() + " rows " + rows + " of "
                                + table.rows().size() + ", combinations " + hit.size() + " of " + table.combinations());
                    }
                }
            }
        });
        long wide = shown.values().stream().filter(each -> each.size() > 2).count();

        System.out.println(spaces + " spaces, " + whole + " whole, wide " + wide);
        assertThat(differences.values()).isEmpty();
        assertThat(bases.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        norms.stream().map(Norm::id).toList());
        assertThat(wide).isGreaterThan(bases.size() / 2);
    }

    private void around(SideBySide sides, Base base) {
        Norm norm = base.finding().norm();
        Set<Outcome> seen = shown.computeIfAbsent(norm.id(), any -> EnumSet.noneOf(Outcome.class));
        Surroundings space = Surroundings.of(base.some(), base.found(), base.finding());
        spaces++;
        whole += space.isSmall(MOST) ? 1 : 0;
        space.each(MOST, each -> sides.compare(each).findings().stream()
                .filter(other -> other.norm().equals(norm))
                .forEach(other -> seen.add(other.outcome())));
    }
}
