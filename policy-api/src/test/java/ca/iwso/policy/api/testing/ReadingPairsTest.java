package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases show what each way of reading changes. */
class ReadingPairsTest {
    private static final PolicyRegister REGISTER = PolicyEngine.policy();

    @Test
    void everyReadingIsShownByAPairOfCases() throws IOException {
        assertThat(ReadingPairs.missing(REGISTER, ClauseCases.all())).isEmpty();
    }

    @Test
    void aChoiceThatNoPairShowsIsFound() throws IOException {
        List<ExpectedCase> without = ClauseCases.all().stream()
                .filter(each -> !"permitted".equals(each.settings().readings().get("I-selfie")))
                .toList();

        assertThat(ReadingPairs.missing(REGISTER, without)).containsExactly("I-selfie permitted");
    }
}
