package ca.iwso.policy.api;

import ca.iwso.policy.api.SavedEvaluation.SavedEvent;
import ca.iwso.policy.api.SavedEvaluation.SavedFinding;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.LinkedHashMap;
import java.util.Map;

/** The verdicts of an evaluation that was saved: those of events as they were, those of people from their findings. */
final class SavedVerdicts {
    private SavedVerdicts() {}

    static Map<String, Verdict> ofEvents(SavedEvaluation evaluation) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (SavedEvent event : evaluation.events()) {
            verdicts.put(event.id(), event.verdict());
        }
        return verdicts;
    }

    static Map<String, Verdict> ofPeople(SavedEvaluation evaluation, PolicyRegister register) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        for (SavedFinding finding : evaluation.findings()) {
            verdicts.merge(finding.bearer(), verdict(finding, register), Verdict::orWorse);
        }
        return verdicts;
    }

    /** Gives what {@link ca.iwso.policy.model.finding.Finding#verdict} gives of the finding that was saved. */
    private static Verdict verdict(SavedFinding finding, PolicyRegister register) {
        return switch (finding.outcome()) {
            case VIOLATED -> Verdict.VIOLATION;
            case DEPARTED -> Verdict.ADVISORY;
            case UNDETERMINED ->
                finding.worstCase() == Outcome.VIOLATED
                        ? Verdict.UNDETERMINED
                        : finding.worstCase() == Outcome.DEPARTED ? Verdict.ADVISORY : Verdict.NOT_REGULATED;
            case EXEMPT -> outOfScope(finding, register) ? Verdict.NOT_REGULATED : Verdict.COMPLIANT;
            case PENDING, FULFILLED -> Verdict.COMPLIANT;
            case NOT_APPLICABLE -> Verdict.NOT_REGULATED;
        };
    }

    private static boolean outOfScope(SavedFinding finding, PolicyRegister register) {
        Norm norm = register.norms().get(finding.norm());
        return norm != null
                && finding.exemptions().stream()
                        .anyMatch(each -> norm.excludedBy().contains(each.norm())
                                && each.reason().truth() == Truth.TRUE);
    }
}
