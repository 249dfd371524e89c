package ca.iwso.policy.api;

/**
 * Reports that a rule failed while it judged a case, so that there is no verdict: a fault of the rule, never a finding.
 *
 * <p>The message names the rule and the event by ids that are masked as in reports. The cause is what the rule threw;
 * its message may quote the case.
 */
public final class RuleFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String rule;
    private final String path;

    RuleFault(String rule, String path, Throwable cause) {
        super(message(rule, path, cause), cause);
        this.rule = rule;
        this.path = path;
    }

    private static String message(String rule, String path, Throwable cause) {
        return (rule.isEmpty() ? "a rule of the policy" : "the rule “" + rule + "”")
                + " failed"
                + (path.isEmpty() ? "" : " on " + path)
                + " with " + cause.getClass().getSimpleName()
                + "; nothing was decided";
    }

    /** Gives the name of the rule; empty where it is one of the policy's own that cannot be told. */
    public String rule() {
        return rule;
    }

    /** Gives the path of the event on which it failed, masked; empty where it fails on no event by itself. */
    public String path() {
        return path;
    }
}
