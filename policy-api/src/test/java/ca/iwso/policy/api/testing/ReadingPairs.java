package ca.iwso.policy.api.testing;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Reading;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which readings the cases show by pairs that differ in nothing but the choice, and in what comes out. */
final class ReadingPairs {
    private ReadingPairs() {}

    /** Gives the choices that no pair sets against the standard one; as {@code reading choice}. */
    static List<String> missing(PolicyRegister register, List<ExpectedCase> cases) {
        List<String> missing = new ArrayList<>();
        for (Reading reading : register.readings().values()) {
            for (String choice : new TreeSet<>(reading.choices().keySet())) {
                if (!choice.equals(reading.standard()) && !isShown(reading, choice, cases)) {
                    missing.add(reading.id() + " " + choice);
                }
            }
        }
        return missing;
    }

    private static boolean isShown(Reading reading, String choice, List<ExpectedCase> cases) {
        return cases.stream()
                .filter(each -> choice(reading, each).equals(choice))
                .anyMatch(chosen -> cases.stream()
                        .filter(each -> choice(reading, each).equals(reading.standard()))
                        .filter(each -> each.policyCase().equals(chosen.policyCase()))
                        .filter(each -> others(reading, each).equals(others(reading, chosen)))
                        .anyMatch(standard -> !outcomes(standard).equals(outcomes(chosen))));
    }

    private static String choice(Reading reading, ExpectedCase clauseCase) {
        return clauseCase.settings().readings().getOrDefault(reading.id(), reading.standard());
    }

    private static Settings others(Reading reading, ExpectedCase clauseCase) {
        Map<String, String> readings = new HashMap<>(clauseCase.settings().readings());
        readings.remove(reading.id());
        return clauseCase.settings().with().readings(readings).build();
    }

    private static Map<String, Outcome> outcomes(ExpectedCase clauseCase) {
        Map<String, Outcome> outcomes = new TreeMap<>();
        for (Finding finding : PolicyEngine.with(clauseCase.settings())
                .evaluate(clauseCase.policyCase())
                .findings()) {
            outcomes.put(
                    finding.norm().id() + " " + finding.subject().path() + " " + finding.bearer(), finding.outcome());
        }
        return outcomes;
    }
}
