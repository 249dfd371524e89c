package ca.iwso.policy.rules;

import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.rule.ConsequenceException;

/** Reports that a rule failed while it judged a case, so that nothing was decided. */
public final class RuleFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;

    /** Keeps what the rule threw, and not its message: that may quote the case. */
    RuleFailure(RuntimeException cause) {
        super("a rule failed", cause);
        Rule failed = cause instanceof ConsequenceException consequence ? consequence.getRule() : null;
        rule = failed == null ? "" : failed.getName();
    }

    /** Gives the name of the rule where it failed in what it states; empty where it failed in a condition. */
    public String rule() {
        return rule;
    }
}
