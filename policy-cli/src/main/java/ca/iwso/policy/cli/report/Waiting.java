package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.model.finding.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What waits for an answer, in words. */
final class Waiting {
    private static final int SUBJECTS_NAMED = 5;

    private Waiting() {}

    /** Gives the clauses of some findings by what they are about; of many subjects, some. */
    static String text(List<Finding> findings, FactWords words) {
        Map<String, Set<String>> clauses = new LinkedHashMap<>();
        for (Finding finding : findings) {
            clauses.computeIfAbsent(finding.subject().id(), none -> new LinkedHashSet<>())
                    .add(finding.norm().clause());
        }
        List<String> texts = new ArrayList<>();
        clauses.forEach((subject, all) -> texts.add(String.join(", ", all) + " for " + words.id(subject)));
        int rest = texts.size() - SUBJECTS_NAMED;
        return rest <= 0
                ? String.join("; ", texts)
                : String.join("; ", texts.subList(0, SUBJECTS_NAMED)) + "; and for " + rest + " more";
    }
}
