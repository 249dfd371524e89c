package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.SiteRules;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of a site add findings and change none of the policy's, whatever the case. */
class SiteLawsTest {
    private static final SiteRules SITE = SiteRules.read(Path.of("src/test/resources/ca/iwso/policy/api/site/good"));

    @Test
    void theFindingsOfThePolicyStayAsTheyAre() throws IOException {
        int added = 0;
        for (ExpectedCase each : ClauseCases.all()) {
            Evaluation alone = PolicyEngine.with(each.settings()).evaluate(each.policyCase());
            Evaluation with = PolicyEngine.builder()
                    .settings(each.settings())
                    .rules(SITE)
                    .build()
                    .evaluate(each.policyCase());
            List<Finding> policys = with.findings().stream()
                    .filter(finding -> !finding.norm().clause().equals("S1"))
                    .toList();
            assertThat(policys).as(each.name()).isEqualTo(alone.findings());
            added += with.findings().size() - policys.size();
        }
        assertThat(added).isPositive();
    }
}
