package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.List;

/**
 * A case with what was found of it: what every format starts from.
 *
 * @param sources the names of its files as they were given
 * @param file the case
 * @param evaluation what was found
 * @param register the policy's words
 * @param redaction what may be shown of the case
 */
public record Judged(
        List<String> sources, CaseFile file, Evaluation evaluation, PolicyRegister register, Redaction redaction) {
    /** Copies the list. */
    public Judged {
        sources = List.copyOf(sources);
    }

    /** Gives the words for its facts, with places such as {@code case.yaml:3}. */
    FactWords words() {
        return new FactWords(
                redaction, evaluation.settings().zone(), file.places(), at -> fileName(at.file()) + ":" + at.line());
    }

    private String fileName(String name) {
        // The heading gives the whole name; with several files, two of them may end alike.
        return sources.size() == 1 ? name.substring(name.lastIndexOf('/') + 1) : name;
    }
}
