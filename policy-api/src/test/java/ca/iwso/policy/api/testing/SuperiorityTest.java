package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases show each exception met, failing and open. */
class SuperiorityTest {
    private static final PolicyRegister REGISTER = PolicyEngine.policy();
    private static final String OUTSIDE = "6.7.1/outside-policy";

    @Test
    void everyExceptionIsShownMetFailingAndOpen() throws IOException {
        assertThat(Superiority.wrong(REGISTER, ClauseCases.all())).isEmpty();
    }

    @Test
    void whatNoCaseShowsOfAnExceptionIsFound() {
        assertThat(Superiority.wrong(REGISTER, List.of()))
                .contains(
                        "7.p3/examination > 7.p3/no-access: wins",
                        "7.p3/examination > 7.p3/no-access: fails",
                        "7.p3/examination > 7.p3/no-access: is open");
    }

    @Test
    void normsThatAreKeptApartMayNotMeet() throws IOException {
        PolicyRegister stale = withApart("6.9.2/derogatory-comments", Map.of(OUTSIDE, "it is said so"));

        assertThat(Superiority.wrong(stale, ClauseCases.all()))
                .contains(OUTSIDE + " > 6.9.2/derogatory-comments: not apart");
    }

    @Test
    void normsThatAreNotKeptApartMustMeet() throws IOException {
        PolicyRegister unsaid = withApart("6.7.5/acknowledge-connection", Map.of());

        assertThat(Superiority.wrong(unsaid, ClauseCases.all()))
                .containsExactly(
                        OUTSIDE + " > 6.7.5/acknowledge-connection: wins",
                        OUTSIDE + " > 6.7.5/acknowledge-connection: is open");
    }

    private static PolicyRegister withApart(String id, Map<String, String> apart) {
        Norm changed = NormBuilder.builder(REGISTER.norm(id)).apart(apart).build();
        Stream<Norm> others =
                REGISTER.norms().values().stream().filter(norm -> !norm.id().equals(id));
        return PolicyRegister.of(
                REGISTER.version(),
                REGISTER.groups(),
                Stream.concat(Stream.of(changed), others).toList(),
                List.of(),
                REGISTER.parameters().values(),
                REGISTER.terms().values());
    }
}
