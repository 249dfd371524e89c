package ca.iwso.policy.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.RuleEngine;
import ca.iwso.policy.rules.RunTimeRules;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Rules compiled at run time by drools-mvel give the same findings as those that the build compiled. */
class TwinTest {
    private static final RuleEngine BUILT = RuleEngine.standard();
    private static final RuleEngine RUN_TIME = RunTimeRules.engine();

    @Provide
    Arbitrary<PolicyCase> cases() {
        return Cases.any();
    }

    @Property(tries = 100)
    void bothCompilersMakeTheSameRules(@ForAll("cases") PolicyCase some) {
        assertThat(RUN_TIME.evaluate(some, Settings.standard())).isEqualTo(BUILT.evaluate(some, Settings.standard()));
    }
}
