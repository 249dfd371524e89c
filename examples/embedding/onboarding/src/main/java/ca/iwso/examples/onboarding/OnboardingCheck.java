package ca.iwso.examples.onboarding;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.PersonView;
import ca.iwso.policy.model.finding.Verdict;
import java.util.stream.Stream;

/**
 * Asks the policy what a newcomer has yet to do: the statement of confidentiality, permission for pages of her own, and
 * whatever else the records give rise to.
 */
public final class OnboardingCheck {
    private final PolicyEngine engine;

    /** Makes a check that asks an engine. */
    public OnboardingCheck(PolicyEngine engine) {
        this.engine = engine;
    }

    /**
     * Says what is left to do.
     *
     * @param records what is on record: staff, and the newcomer's accounts, user IDs and requests
     * @param newcomer who begins
     * @param asOf the day or moment as of which to look
     */
    public Checklist of(PolicyCase records, StaffMember newcomer, Moment asOf) {
        PolicyCase withHer = records.andStaff(newcomer).withAsOf(asOf);
        PersonView she = engine.evaluate(withHer).person(newcomer.id());
        return new Checklist(
                which(she, Verdict.VIOLATION).map(OnboardingCheck::item).toList(),
                she.duties().stream().map(OnboardingCheck::item).toList(),
                which(she, Verdict.UNDETERMINED)
                        .flatMap(this::questions)
                        .distinct()
                        .toList(),
                which(she, Verdict.ADVISORY).map(OnboardingCheck::item).toList());
    }

    private static Stream<Finding> which(PersonView she, Verdict verdict) {
        return she.findings().stream().filter(finding -> finding.verdict() == verdict);
    }

    private static Checklist.Item item(Finding finding) {
        return new Checklist.Item(finding.norm().clause(), finding.norm().summary(), finding.due());
    }

    private Stream<String> questions(Finding finding) {
        return finding.missing().stream()
                .map(missing -> engine.register().term(missing.term()).question());
    }
}
