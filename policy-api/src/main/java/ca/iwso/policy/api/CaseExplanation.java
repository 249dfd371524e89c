package ca.iwso.policy.api;

import ca.iwso.policy.api.testing.CaseCheck;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.List;

/** The words in which a checked case is told: what may be shown of it, and why a finding is another than expected. */
public final class CaseExplanation {
    private final FactWords words;
    private final Redaction redaction;
    private final Explanation explanation;

    private CaseExplanation(CaseCheck check, PolicyRegister register, Redaction redaction) {
        this.redaction = redaction;
        words = new FactWords(
                redaction,
                check.expected().settings().zone(),
                check.expected().file().places(),
                Place::toString);
        explanation = new Explanation(register, words);
    }

    /** Gives the words for a case, by the register that its findings follow. */
    public static CaseExplanation of(CaseCheck check, PolicyRegister register, boolean showsContent) {
        Redaction redaction =
                showsContent ? Redaction.none() : Redaction.of(check.expected().policyCase());
        return new CaseExplanation(check, register, redaction);
    }

    /** Gives a name, an id or a path as it may be shown. */
    public String id(String text) {
        return redaction.id(text);
    }

    /** Gives the lines that tell the finding of a difference; none where it is about no single one. */
    public List<String> why(CaseCheck.Difference difference) {
        return difference.finding() == null
                ? List.of()
                : explanation.text(difference.finding()).lines().toList();
    }
}
