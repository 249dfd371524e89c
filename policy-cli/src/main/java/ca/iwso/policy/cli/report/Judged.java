package ca.iwso.policy.cli.report;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.Excerpt;
import ca.iwso.policy.api.FactWords;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A case with what was found of it: what every format starts from.
 *
 * @param sources the names of its files as they were given
 * @param file the case
 * @param evaluation what was found
 * @param register the policy's words
 * @param redaction what may be shown of the case
 * @param selection which findings are listed
 */
public record Judged(
        List<String> sources,
        CaseFile file,
        Evaluation evaluation,
        PolicyRegister register,
        Redaction redaction,
        Selection selection) {
    /** Copies the list. */
    public Judged {
        sources = List.copyOf(sources);
    }

    /** Makes a case all of whose findings may be listed. */
    public Judged(
            List<String> sources, CaseFile file, Evaluation evaluation, PolicyRegister register, Redaction redaction) {
        this(sources, file, evaluation, register, redaction, Selection.ALL);
    }

    /** Gives this case with what is listed of it. */
    public Judged listing(Selection listed) {
        return new Judged(sources, file, evaluation, register, redaction, listed);
    }

    /** Gives the words for its facts, with places such as {@code case.yaml:3}. */
    FactWords words() {
        return new FactWords(
                redaction, evaluation.settings().zone(), file.places(), at -> fileName(at.file()) + ":" + at.line());
    }

    /** Gives the names of its files in a few words. */
    String source() {
        return redaction.id(sources.size() <= 3 ? String.join(", ", sources) : sources.size() + " files");
    }

    /**
     * Gives the findings that a report lists, in the order of the evaluation.
     *
     * @param all whether it also lists what is fulfilled, exempt and not applicable
     */
    public List<Finding> listed(boolean all) {
        return evaluation.findings().stream()
                .filter(each -> selection.lists(each, all))
                .toList();
    }

    /**
     * Gives in a sentence which findings are listed, since nobody must take a part for the whole; empty for the whole.
     *
     * @param all whether a report also lists what is fulfilled, exempt and not applicable
     */
    public String listingInWords(boolean all) {
        if (selection.isAll()) {
            return "";
        }
        int count = leftOut(all);
        String criteria = selection.criteria().stream().map(redaction::id).collect(Collectors.joining(", "));
        return "Listed: only " + criteria + "; " + count + (count == 1 ? " finding is" : " findings are")
                + " left out. The verdict and the numbers are those of the whole.";
    }

    /** Gives how many findings a report would list if nothing were asked for in particular. */
    int leftOut(boolean all) {
        return (int) evaluation.findings().stream()
                .filter(each -> Selection.ALL.lists(each, all) && !selection.selects(each))
                .count();
    }

    /** Gives what a format of the api takes. */
    Excerpt excerpt(boolean all) {
        return new Excerpt(sources, file, evaluation, redaction, listed(all), selection.criteria(), leftOut(all));
    }

    private String fileName(String name) {
        // The heading gives the whole name; with several files, two of them may end alike.
        return sources.size() == 1 ? name.substring(name.lastIndexOf('/') + 1) : name;
    }
}
