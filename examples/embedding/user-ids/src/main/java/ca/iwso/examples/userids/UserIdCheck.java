package ca.iwso.examples.userids;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.PasswordSet;
import ca.iwso.policy.model.fact.UserId;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks the policy before a user ID is issued: one user each, who has agreed to the Social Media Guidelines before, with a
 * password that is good enough.
 */
public final class UserIdCheck {
    private final PolicyEngine engine;

    /** Makes a check that asks an engine. */
    public UserIdCheck(PolicyEngine engine) {
        this.engine = engine;
    }

    /**
     * Says whether a user ID may be issued.
     *
     * @param records what is on record of staff
     * @param issue the user ID as it would be issued
     * @param password what its first password is like
     */
    public Answer ask(PolicyCase records, UserId issue, PasswordSet password) {
        Evaluation evaluation = engine.evaluate(
                records.withAsOf(issue.issuedOn()).andUsers(issue).and(password));
        // What is to be done by the moment of the issue, and is not yet done then, is to be done first.
        List<String> reasons = Stream.concat(evaluation.of(issue).stream(), evaluation.of(password).stream())
                .filter(finding -> finding.verdict().blocks() || finding.isLiveDuty())
                .flatMap(this::reasons)
                .distinct()
                .toList();
        List<String> thenDo = evaluation.duties().stream()
                .filter(finding -> finding.due().liesAfter(issue.issuedOn().known()))
                .map(finding -> describe(finding) + " (by " + finding.due().text() + ")")
                .toList();
        return new Answer(reasons.isEmpty(), reasons, reasons.isEmpty() ? thenDo : List.of());
    }

    private Stream<String> reasons(Finding finding) {
        return finding.missing().isEmpty()
                ? Stream.of(describe(finding))
                : finding.missing().stream()
                        .map(missing -> engine.register().term(missing.term()).question());
    }

    private static String describe(Finding finding) {
        return finding.norm().clause() + "  " + finding.norm().summary();
    }
}
