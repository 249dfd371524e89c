package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.EvaluationComparison;
import ca.iwso.policy.api.EvaluationComparison.FindingChange;
import ca.iwso.policy.api.EvaluationJson;
import ca.iwso.policy.api.Places;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.SavedEvaluation;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.norm.Settings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is compared under the settings of a case and under the standard ones, over all clause cases. */
class ComparisonTest {
    private record Pair(SavedEvaluation standard, SavedEvaluation chosen) {
        EvaluationComparison compared() {
            return compare(standard, chosen);
        }
    }

    private static EvaluationComparison compare(SavedEvaluation from, SavedEvaluation to) {
        return EvaluationComparison.of(from, to, PolicyEngine.policy());
    }

    private static SavedEvaluation evaluate(ExpectedCase each, Settings settings) {
        return new EvaluationJson(PolicyEngine.policy(), Places.none(), Redaction.of(each.policyCase()))
                .saved(PolicyEngine.with(settings).evaluate(each.policyCase()));
    }

    private static List<Pair> pairs() throws IOException {
        List<Pair> pairs = new ArrayList<>();
        for (ExpectedCase each : ClauseCases.all()) {
            if (!each.settings().equals(Settings.standard())) {
                pairs.add(new Pair(evaluate(each, Settings.standard()), evaluate(each, each.settings())));
            }
        }
        assertThat(pairs).hasSizeGreaterThan(50);
        return pairs;
    }

    @Test
    void nothingDiffersFromItself() throws IOException {
        assertThat(pairs()).allSatisfy(pair -> {
            EvaluationComparison same = compare(pair.chosen(), pair.chosen());
            assertThat(same.flips()).isFalse();
            assertThat(same.settings()).isEmpty();
            assertThat(same.people()).isEmpty();
            assertThat(same.findings()).isEmpty();
        });
    }

    @Test
    void theOtherWayRoundTheSameChangesBack() throws IOException {
        assertThat(pairs()).allSatisfy(pair -> {
            EvaluationComparison there = pair.compared();
            EvaluationComparison back = compare(pair.chosen(), pair.standard());
            assertThat(back.flips()).isEqualTo(there.flips());
            assertThat(back.events())
                    .extracting(each -> each.id() + each.to() + each.from())
                    .containsExactlyInAnyOrderElementsOf(there.events().stream()
                            .map(each -> each.id() + each.from() + each.to())
                            .toList());
            assertThat(back.findings())
                    .extracting(each -> each.finding().id())
                    .containsExactlyInAnyOrderElementsOf(there.findings().stream()
                            .map(each -> each.finding().id())
                            .toList());
        });
    }

    @Test
    void aChosenReadingFlipsWhatItDecidesAndShowsTheCondition() throws IOException {
        List<FindingChange> flips = new ArrayList<>();
        for (Pair pair : pairs()) {
            pair.compared().findings().stream().filter(FindingChange::flips).forEach(flips::add);
        }

        assertThat(flips)
                .filteredOn(each -> each.finding().norm().equals("6.9.3/staff-images"))
                .flatExtracting(FindingChange::reasons)
                .anySatisfy(reason -> {
                    assertThat(reason.statement()).isEqualTo("one's own portrait is a staff image");
                    assertThat(reason.from()).isEqualTo(Truth.UNKNOWN);
                    assertThat(reason.fromGrounds()).extracting("path").containsExactly("settings/readings/I-selfie");
                    assertThat(reason.from()).isNotEqualTo(reason.to());
                });
    }
}
