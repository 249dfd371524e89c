package ca.iwso.policy.api;

import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.rules.SiteRule;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that the rules of a site give only reasons that reports can put into words. */
final class SiteTerms {
    private SiteTerms() {}

    static void check(Evaluation evaluation, SiteRules site, PolicyCase policyCase) {
        PolicyRegister register = site.register();
        for (Finding finding : evaluation.findings()) {
            if (PolicyEngine.policy().norms().containsKey(finding.norm().id())) {
                continue;
            }
            unknown(finding, register).ifPresent(term -> {
                throw new RuleFault(
                        ruleOf(term, finding, site),
                        Redaction.of(policyCase).id(finding.subject().path()),
                        new NoSuchElementException("the term `" + term + "` is not declared"));
            });
        }
    }

    private static String ruleOf(String term, Finding finding, SiteRules site) {
        return site.rules()
                .naming(term, finding.norm().id())
                .map(SiteRule::name)
                .orElse(finding.norm().id());
    }

    private static Optional<String> unknown(Finding finding, PolicyRegister register) {
        return Stream.concat(
                        Stream.of(finding.because()),
                        finding.exemptions().stream().map(Exemption::reason))
                .map(reason -> unknown(reason, register))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> unknown(Reason reason, PolicyRegister register) {
        if (!reason.term().isEmpty() && !register.terms().containsKey(reason.term())) {
            return Optional.of(reason.term());
        }
        return reason.parts().stream()
                .map(part -> unknown(part, register))
                .flatMap(Optional::stream)
                .findFirst();
    }
}
