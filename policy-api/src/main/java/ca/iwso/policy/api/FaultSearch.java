package ca.iwso.policy.api;

import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.RuleEngine;
import ca.iwso.policy.rules.RuleFailure;
import ca.iwso.policy.rules.SiteRule;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which rule failed on which event, by judging smaller cases by fewer rules.
 *
 * <p>What the rule engine throws names neither where a condition fails that rules share, or one inside of a count.
 */
final class FaultSearch {
    private FaultSearch() {}

    static RuleFault fault(
            RuleFailure failure, PolicyCase policyCase, Settings settings, RuleEngine rules, @Nullable SiteRules site) {
        Optional<Event> event = policyCase.events().stream()
                .sorted(Comparator.comparing(Event::at).thenComparing(Event::id))
                .filter(each -> rules.failsFor(only(policyCase, each), settings))
                .findFirst();
        PolicyCase smallest = event.map(each -> only(policyCase, each)).orElse(policyCase);
        String rule = failure.rule();
        if (rule.isEmpty() && site != null) {
            rule = site.rules()
                    .failing(site.register(), smallest, settings)
                    .map(SiteRule::name)
                    .orElse("");
        }
        String path =
                event.map(each -> Redaction.of(policyCase).id(each.path())).orElse("");
        return new RuleFault(rule, path, root(failure));
    }

    private static PolicyCase only(PolicyCase policyCase, Event event) {
        // What was known is known of the smaller case at the same time.
        return policyCase.withEvents(List.of(event));
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
