package ca.iwso.policy.api;

import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.RuleEngine;
import ca.iwso.policy.rules.RuleFailure;
import ca.iwso.policy.rules.SiteRule;
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
        Optional<Event> event = event(policyCase, settings, rules);
        PolicyCase smallest =
                event.map(each -> policyCase.withEvents(List.of(each))).orElse(policyCase);
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

    /** Gives the first event on which it fails, found by halves; empty where it takes several events to fail. */
    private static Optional<Event> event(PolicyCase policyCase, Settings settings, RuleEngine rules) {
        List<Event> events = policyCase.events().stream().sorted(Event.BY_TIME).toList();
        while (events.size() > 1) {
            List<Event> first = events.subList(0, events.size() / 2);
            List<Event> second = events.subList(events.size() / 2, events.size());
            if (rules.failsFor(policyCase.withEvents(first), settings)) {
                events = first;
            } else if (rules.failsFor(policyCase.withEvents(second), settings)) {
                events = second;
            } else {
                return Optional.empty();
            }
        }
        return events.stream().findFirst();
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
