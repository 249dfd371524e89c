package ca.iwso.examples.publishing;

import ca.iwso.policy.api.Gate;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks the policy about a post before it is published.
 *
 * <p>Build one for each state of the records, and share it between all threads.
 */
public final class PublishingGate {
    private final Gate gate;
    private final PolicyRegister policy;

    /**
     * Makes a gate that asks an engine.
     *
     * @param records what is on record: staff, clients, accounts, consents, requests, and the events that drafts answer; a
     *     register that is left out is unknown
     */
    public PublishingGate(PolicyEngine engine, PolicyCase records) {
        this.gate = engine.gate(records);
        this.policy = engine.register();
    }

    /**
     * Says what to do with a draft.
     *
     * @param draft the post, proposed for the time at which it is to appear
     */
    public Answer ask(Post draft) {
        if (draft.act().stage() != Act.Stage.PROPOSED) {
            throw new IllegalArgumentException("the post " + draft.id() + " is no proposal");
        }
        Evaluation evaluation = gate.ask(draft);
        List<Finding> findings = evaluation.findings();
        return switch (evaluation.verdictOf(draft)) {
            case VIOLATION ->
                new Answer.Refuse(
                        which(findings, Verdict.VIOLATION).map(this::objection).toList());
            case UNDETERMINED ->
                new Answer.AskAPerson(which(findings, Verdict.UNDETERMINED)
                        .flatMap(this::questions)
                        .distinct()
                        .toList());
            case ADVISORY, COMPLIANT, NOT_REGULATED ->
                new Answer.Allow(which(findings, Verdict.ADVISORY)
                        .map(PublishingGate::advice)
                        .toList());
        };
    }

    private static Stream<Finding> which(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict);
    }

    private Answer.Objection objection(Finding finding) {
        List<String> failed = finding.exemptions().stream()
                .flatMap(exemption -> exemption.reason().unmet().stream())
                .map(condition -> policy.term(condition.term()).statement())
                .distinct()
                .toList();
        return new Answer.Objection(finding.norm().clause(), finding.norm().summary(), failed);
    }

    private Stream<String> questions(Finding finding) {
        return finding.missing().stream()
                .map(missing -> policy.term(missing.term()).question());
    }

    private static Answer.Advice advice(Finding finding) {
        String perhaps = finding.outcome() == Outcome.UNDETERMINED ? " (perhaps not followed)" : "";
        return new Answer.Advice(finding.norm().clause(), finding.norm().summary() + perhaps);
    }
}
