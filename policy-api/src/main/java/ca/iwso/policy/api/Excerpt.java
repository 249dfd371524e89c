package ca.iwso.policy.api;

import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import java.util.List;
import java.util.Objects;

/**
 * What is shown of a judged case: its findings or those of them that were asked for, and what was left out.
 *
 * <p>The verdict is always that of the whole evaluation.
 *
 * @param sources the names of its files
 * @param file the case
 * @param evaluation what was found of it
 * @param redaction what may be shown of it
 * @param findings the findings that are shown, in the order of the evaluation
 * @param criteria by what they were chosen, such as {@code clause 6.9}; empty where nothing was asked for in particular
 * @param leftOut how many findings would be shown without the criteria
 */
public record Excerpt(
        List<String> sources,
        CaseFile file,
        Evaluation evaluation,
        Redaction redaction,
        List<Finding> findings,
        List<String> criteria,
        int leftOut) {

    /** Copies the lists. */
    public Excerpt {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(evaluation, "evaluation");
        Objects.requireNonNull(redaction, "redaction");
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
        criteria = List.copyOf(criteria);
    }

    /** Gives all findings of a case. */
    public static Excerpt whole(List<String> sources, CaseFile file, Evaluation evaluation, Redaction redaction) {
        return new Excerpt(sources, file, evaluation, redaction, evaluation.findings(), List.of(), 0);
    }

    /** Tells whether it shows all findings of a case all of which could be read. */
    public boolean isWhole() {
        return criteria.isEmpty() && file.problems().isEmpty();
    }

    /** Gives the names of its files as they may be shown. */
    String shownSource() {
        return redaction.id(String.join(", ", sources));
    }

    /** Gives the criteria as they may be shown. */
    List<String> shownCriteria() {
        return criteria.stream().map(redaction::id).toList();
    }
}
