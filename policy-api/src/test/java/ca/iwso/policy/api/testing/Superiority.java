package ca.iwso.policy.api.testing;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which pairs of the superiority relation the cases show, and in which direction.
 *
 * <p>A pair is shown when some case says that the winner makes the norm exempt, another breaks the norm though the winner
 * speaks and fails, and a third leaves it open by nothing but what is unknown of the winner. Where the register keeps the
 * two apart, the winner silences the norm instead, and what is unknown leaves both open.
 */
final class Superiority {
    private static final List<String> DIRECTIONS = List.of("wins", "fails", "is open");
    private static final List<String> DIRECTIONS_APART = List.of("silences", "fails", "is open with it");

    private final Set<String> shown = new HashSet<>();

    private Superiority(List<ExpectedCase> cases) {
        cases.forEach(this::add);
    }

    /** Gives what no case shows, and what some case shows against the register; as {@code winner > norm: direction}. */
    static List<String> wrong(PolicyRegister register, List<ExpectedCase> cases) {
        Superiority superiority = new Superiority(cases);
        List<String> wrong = new ArrayList<>();
        for (Norm norm : register.norms().values()) {
            norm.winners().forEach(winner -> superiority.check(norm, winner, wrong));
        }
        return wrong;
    }

    private void check(Norm norm, String winner, List<String> wrong) {
        String pair = pair(winner, norm.id());
        if (!norm.apart().containsKey(winner)) {
            DIRECTIONS.stream().filter(each -> !shown.contains(pair + each)).forEach(each -> wrong.add(pair + each));
        } else if (shown.contains(pair)) {
            DIRECTIONS_APART.stream()
                    .filter(each -> !shown.contains(pair + each))
                    .forEach(each -> wrong.add(pair + each));
            if (shown.contains(pair + "wins") || shown.contains(pair + "is open")) {
                wrong.add(pair + "not apart");
            }
        }
    }

    private void add(ExpectedCase clauseCase) {
        for (Finding finding : PolicyEngine.with(clauseCase.settings())
                .evaluate(clauseCase.policyCase())
                .findings()) {
            for (Exemption exemption : finding.exemptions()) {
                String pair = pair(exemption.norm().id(), finding.norm().id());
                shown.add(pair);
                shown.add(pair + direction(clauseCase, finding, exemption));
            }
        }
    }

    private static String pair(String winner, String norm) {
        return winner + " > " + norm + ": ";
    }

    private static String direction(ExpectedCase clauseCase, Finding finding, Exemption exemption) {
        Outcome outcome = finding.outcome();
        return switch (exemption.reason().truth()) {
            case TRUE ->
                !says(clauseCase, finding, exemption.norm())
                        ? "is not said"
                        : outcome == Outcome.EXEMPT ? "wins" : "silences";
            case FALSE -> outcome == Outcome.VIOLATED || outcome == Outcome.DEPARTED ? "fails" : "does not matter";
            case UNKNOWN -> {
                boolean open = outcome == Outcome.UNDETERMINED || outcome == Outcome.PENDING;
                boolean claimed = finding.because().truth() == Truth.TRUE;
                yield open ? claimed ? "is open" : "is open with it" : "does not matter";
            }
        };
    }

    private static boolean says(ExpectedCase clauseCase, Finding finding, Norm winner) {
        return clauseCase.expected().stream()
                .anyMatch(expected -> expected.norm().equals(finding.norm().id())
                        && expected.subject().equals(finding.subject().id())
                        && expected.lists().getOrDefault("by", List.of()).contains(winner.id()));
    }
}
