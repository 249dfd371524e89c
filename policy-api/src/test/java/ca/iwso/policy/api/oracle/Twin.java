package ca.iwso.policy.api.oracle;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Settings;
import java.util.EnumSet;

/** The oracle, for whoever compares what plain Java costs with what the rules cost. */
public final class Twin {
    private Twin() {}

    /** Gives the number of findings of a case. */
    public static int findings(PolicyCase policyCase, Moment asOf, Settings settings) {
        return Oracle.judge(policyCase, asOf, settings, EnumSet.noneOf(Dispute.class))
                .size();
    }
}
