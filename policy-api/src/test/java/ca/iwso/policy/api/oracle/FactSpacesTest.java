package ca.iwso.policy.api.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.inquiry.Surroundings;
import ca.iwso.policy.api.reader.CaseText;
import ca.iwso.policy.api.testing.ClauseCases;
import ca.iwso.policy.api.testing.ExpectedCase;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.Treatment;
import java.io.IOException;
import java.util.EnumSet;
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
    private long cases;
    private final Map<String, Set<Outcome>> bases = new TreeMap<>();
    private final Map<String, Set<Outcome>> shown = new TreeMap<>();
    private final Map<String, String> differences = new TreeMap<>();

    @Test
    void engineAndOracleAgreeWhateverIsKnownOfTheFactsOfAFinding() throws IOException {
        for (ExpectedCase base : ClauseCases.all()) {
            PolicyCase some = base.policyCase();
            Evaluation found = PolicyEngine.with(base.settings()).evaluate(some);
            for (Finding finding : found.findings()) {
                String norm = finding.norm().id();
                Set<Outcome> before = bases.computeIfAbsent(norm, any -> EnumSet.noneOf(Outcome.class));
                if (before.size() < BASES
                        && finding.outcome() != Outcome.NOT_APPLICABLE
                        && before.add(finding.outcome())) {
                    around(some, found, finding, base.settings());
                }
            }
        }
        long wide = shown.values().stream().filter(each -> each.size() > 2).count();
        System.out.printf(
                "Spaces of facts: %s around findings of %s norms, %s of them whole, %s cases; %s norms show three outcomes or more.%n",
                spaces, bases.size(), whole, cases, wide);

        assertThat(differences.values()).isEmpty();
        assertThat(bases.keySet())
                .containsExactlyInAnyOrderElementsOf(PolicyEngine.policy().norms().values().stream()
                        .filter(norm -> norm.treatment() == Treatment.REPORTS)
                        .map(norm -> norm.id())
                        .toList());
        assertThat(wide).isGreaterThan(bases.size() / 2);
    }

    private void around(PolicyCase some, Evaluation found, Finding finding, Settings settings) {
        String norm = finding.norm().id();
        Set<Outcome> seen = shown.computeIfAbsent(norm, any -> EnumSet.noneOf(Outcome.class));
        Surroundings space = Surroundings.of(some, found, finding);
        spaces++;
        whole += space.isSmall(MOST) ? 1 : 0;
        space.each(MOST, each -> {
            cases++;
            // One case for each norm on which they differ.
            Agreement.differences(each, settings)
                    .forEach((key, difference) -> differences.putIfAbsent(
                            key.substring(0, key.indexOf('@')), key + ": " + difference + "\n" + CaseText.of(each)));
            PolicyEngine.with(settings).evaluate(each).findings().stream()
                    .filter(other -> other.norm().id().equals(norm))
                    .forEach(other -> seen.add(other.outcome()));
        });
    }
}
