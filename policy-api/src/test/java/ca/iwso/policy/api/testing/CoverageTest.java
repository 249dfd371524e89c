package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Coverage;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.rules.RuleEngine;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases show every outcome, every rule fires in some case, and every reason has words. */
class CoverageTest {
    private static final PolicyRegister REGISTER = PolicyEngine.policy();

    @Test
    void everyOutcomeThatANormCanHaveIsShown() throws IOException {
        List<ExpectedCase> cases = ClauseCases.all();

        assertThat(OutcomeCoverage.of(REGISTER, cases).missing()).isEmpty();
    }

    @Test
    void anOutcomeThatNoCaseShowsIsFound() throws IOException {
        List<ExpectedCase> without = ClauseCases.all().stream()
                .filter(each -> each.expected().stream()
                        .noneMatch(expected -> expected.norm().equals("6.9.3/client-images")
                                && expected.outcome().equals("exempt")))
                .toList();

        assertThat(OutcomeCoverage.of(REGISTER, without).missing()).contains("6.9.3/client-images exempt");
    }

    @Test
    void theRegisterCountsTheRulesAndCasesThatThereAre() throws IOException {
        List<ExpectedCase> cases = ClauseCases.all();

        assertThat(REGISTER.coverage()).isEqualTo(counted(RuleEngine.standard().rules(), cases));
        assertThat(REGISTER.cases()).isEqualTo(cases.size());
    }

    /** Counts, from the rules in use and the cases as read, what the build counted from the files. */
    private static Map<String, Coverage> counted(Map<String, String> rules, List<ExpectedCase> cases) {
        Map<String, Coverage> counted = new TreeMap<>();
        for (String norm : REGISTER.norms().keySet()) {
            List<ExpectedCase> own =
                    cases.stream().filter(each -> !each.shows(norm).isEmpty()).toList();
            Set<String> outcomes = new TreeSet<>();
            own.forEach(each -> outcomes.addAll(each.shows(norm)));
            outcomes.remove(ExpectedCase.DEFEATS);
            counted.put(
                    norm, new Coverage(Collections.frequency(rules.values(), norm), own.size(), List.copyOf(outcomes)));
        }
        return counted;
    }

    @Test
    void everyRuleFiresInSomeCase() throws IOException {
        RuleEngine engine = RuleEngine.standard();
        Set<String> silent = new TreeSet<>(engine.rules().keySet());
        for (ExpectedCase each : ClauseCases.all()) {
            silent.removeAll(engine.firedBy(each.policyCase(), each.settings()));
        }

        assertThat(silent).isEmpty();
    }

    @Test
    void everyReasonHasWordsAndEveryQuestionIsAsked() throws IOException {
        Set<String> wordless = new TreeSet<>();
        for (ExpectedCase each : ClauseCases.all()) {
            Evaluation evaluation = PolicyEngine.with(each.settings()).evaluate(each.policyCase());
            evaluation.findings().stream().flatMap(CoverageTest::terms).forEach(term -> {
                if (!REGISTER.terms().containsKey(term)) {
                    wordless.add(term);
                }
            });
            evaluation.findings().stream()
                    .flatMap(finding -> finding.missing().stream())
                    .filter(missing -> REGISTER.term(missing.term()).question().isEmpty())
                    .forEach(missing -> wordless.add(missing.term() + " has no question"));
        }

        assertThat(wordless).isEmpty();
    }

    private static Stream<String> terms(Finding finding) {
        return Stream.concat(
                        Stream.of(finding.because()),
                        finding.exemptions().stream().map(each -> each.reason()))
                .flatMap(CoverageTest::terms)
                .filter(term -> !term.isEmpty());
    }

    private static Stream<String> terms(Reason reason) {
        return Stream.concat(Stream.of(reason.term()), reason.parts().stream().flatMap(CoverageTest::terms));
    }
}
