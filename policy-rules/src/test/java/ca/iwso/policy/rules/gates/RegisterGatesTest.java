package ca.iwso.policy.rules.gates;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Treatment;
import ca.iwso.policy.rules.Policy;
import ca.iwso.policy.rules.RuleEngine;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The gates hold of the policy, and each of them closes when it is broken. */
class RegisterGatesTest {
    private static final PolicyRegister REGISTER = Policy.register();
    private static final Map<String, String> RULES = RuleEngine.standard().rules();
    private static final String NORM = "6.9.3/client-images";

    private static PolicyRegister with(UnaryOperator<NormBuilder> change) {
        Norm changed = change.apply(NormBuilder.builder(REGISTER.norm(NORM))).build();
        Stream<Norm> others =
                REGISTER.norms().values().stream().filter(norm -> !norm.id().equals(NORM));
        return PolicyRegister.of(
                REGISTER.version(),
                REGISTER.groups(),
                Stream.concat(Stream.of(changed), others).toList(),
                List.of(),
                REGISTER.parameters().values(),
                REGISTER.terms().values());
    }

    @Test
    void everyReportingNormHasARule() {
        assertThat(RegisterGates.encoded(REGISTER, RULES)).isEmpty();

        Map<String, String> fewer = new TreeMap<>(RULES);
        fewer.values().removeIf(NORM::equals);
        assertThat(RegisterGates.encoded(REGISTER, fewer)).containsExactly(NORM + " reports but has no rule");
    }

    @Test
    void whatIsOnRecordSaysWhy() {
        PolicyRegister silent = with(norm -> norm.treatment(Treatment.ON_RECORD));

        assertThat(RegisterGates.encoded(silent, Map.of())).contains(NORM + " is on record without a reason");
        assertThat(RegisterGates.encoded(silent, RULES)).contains(NORM + " is on record but has a rule");
    }

    @Test
    void everyRuleIsNamedByTheClauseOfItsNorm() {
        assertThat(RegisterGates.ruleNames(REGISTER, RULES)).isEmpty();

        assertThat(RegisterGates.ruleNames(REGISTER, Map.of("6.9.1 Staff post no images", NORM)))
                .containsExactly("“6.9.1 Staff post no images” does not start with the clause of " + NORM);
        assertThat(RegisterGates.ruleNames(REGISTER, Map.of("6.9.3 Staff post no cats", "6.9.3/cats")))
                .hasSize(1);
    }

    @Test
    void quotesAreShortAndForcesFit() {
        assertThat(RegisterGates.wording(REGISTER)).isEmpty();

        assertThat(RegisterGates.wording(
                        with(norm -> norm.quote("word ".repeat(26).strip()))))
                .containsExactly(NORM + " quotes more than 25 words");
        assertThat(RegisterGates.wording(with(norm -> norm.force(ca.iwso.policy.model.norm.Force.NONE))))
                .containsExactly(NORM + " has a force that does not fit its modality");
    }

    @Test
    void theSuperiorityRelationNamesNormsAndHasNoCycle() {
        assertThat(RegisterGates.references(REGISTER)).isEmpty();

        assertThat(RegisterGates.references(with(norm -> norm.defeatedBy(List.of("6.9.3/cats")))))
                .containsExactly(NORM + " names 6.9.3/cats, which the register does not have");
        assertThat(RegisterGates.references(with(norm -> norm.yieldsTo(List.of(NORM)))))
                .containsExactly(NORM + " defeats or yields to itself");
        assertThat(RegisterGates.references(with(norm -> norm.apart(Map.of("6.9.1/negative-comments", "it is so")))))
                .containsExactly(NORM + " never meets 6.9.1/negative-comments, which does not defeat it");
    }

    @Test
    void allRowsAreThere() {
        assertThat(REGISTER.rows()).isEqualTo(128);
        assertThat(RegisterGates.missingRows(
                        REGISTER, IntStream.rangeClosed(1, REGISTER.rows()).boxed()))
                .isEmpty();

        assertThat(RegisterGates.missingRows(REGISTER, Stream.of(129))).containsExactly(129);
    }

    @Test
    void whatMayFollowABreachIsTheRangeOfBothClausesThatNameIt() {
        assertThat(REGISTER.consequences()).extracting(Norm::id).containsExactly("2.p5/discipline", "9.1/discipline");
    }
}
