package ca.iwso.policy.cli;

import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The finding that somebody means, chosen as reports show it.
 *
 * @param finding the finding
 * @param others the ids of those that the same words could have meant, with their outcomes
 */
record FindingChoice(Finding finding, List<String> others) {
    private static final int MOST_LISTED = 20;

    /** Copies the list. */
    FindingChoice {
        others = List.copyOf(others);
    }

    /**
     * Chooses by a name such as {@code 6.9.3@lunch-photo}; throws UsageError that lists the candidates where there is not
     * one.
     *
     * <p>Of several the one is meant that a report lists without being asked, or the only one that applies.
     */
    static FindingChoice of(String name, Evaluation evaluation, PolicyRegister register, Redaction redaction) {
        String[] parts = name.strip().split("@", -1);
        Set<String> norms = new HashSet<>();
        Clauses.find(parts[0], register).stream().map(Norm::id).forEach(norms::add);
        List<Finding> ofClause = evaluation.findings().stream()
                .filter(each -> norms.contains(each.norm().id()))
                .toList();
        if (norms.isEmpty()) {
            throw new UsageError("the policy has no clause " + parts[0] + "; the nearest are "
                    + String.join(", ", Clauses.nearest(parts[0], register)));
        }
        List<Finding> meant = ofClause.stream()
                .filter(each -> parts.length < 2 || isAbout(each, parts[1], redaction))
                .filter(each -> parts.length < 3 || isNamed(each.bearer(), parts[2], redaction))
                .toList();
        if (meant.isEmpty()) {
            throw new UsageError("the case has no finding " + name
                    + (ofClause.isEmpty()
                            ? ", and none of " + parts[0]
                            : "; of " + parts[0] + " it has\n" + listed(ofClause, redaction)));
        }
        for (Predicate<Finding> likely :
                List.<Predicate<Finding>>of(any -> true, FindingChoice::isReported, FindingChoice::applies)) {
            List<Finding> left = meant.stream().filter(likely).toList();
            if (left.size() == 1) {
                Finding one = left.get(0);
                return new FindingChoice(
                        one,
                        meant.stream()
                                .filter(each -> !each.equals(one))
                                .map(each -> words(each, redaction))
                                .toList());
            }
        }
        throw new UsageError("several findings are " + name + "; name one of\n" + listed(meant, redaction));
    }

    private static boolean isAbout(Finding finding, String name, Redaction redaction) {
        return isNamed(finding.subject().id(), name, redaction)
                || isNamed(finding.subject().path(), name, redaction);
    }

    private static boolean isNamed(String id, String name, Redaction redaction) {
        return name.equals(id) || name.equals(redaction.id(id));
    }

    /** Tells whether a report lists it without being asked. */
    private static boolean isReported(Finding finding) {
        return switch (finding.outcome()) {
            case VIOLATED, DEPARTED, PENDING -> true;
            case UNDETERMINED -> finding.worstCase() != null;
            case EXEMPT, FULFILLED, NOT_APPLICABLE -> false;
        };
    }

    private static boolean applies(Finding finding) {
        return finding.outcome() != Outcome.NOT_APPLICABLE;
    }

    private static String listed(List<Finding> findings, Redaction redaction) {
        List<String> lines = findings.stream()
                .limit(MOST_LISTED)
                .map(each -> "  " + words(each, redaction))
                .toList();
        int rest = findings.size() - lines.size();
        return String.join("\n", lines) + (rest > 0 ? "\n  and " + rest + " more" : "");
    }

    private static String words(Finding finding, Redaction redaction) {
        return redaction.id(finding.id()) + " " + Names.of(finding.outcome());
    }
}
