package ca.iwso.policy.api.laws;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.testing.generators.Cases;
import ca.iwso.policy.api.testing.generators.Cast;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.SettingsBuilder;
import ca.iwso.policy.model.norm.Treatment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What does not change a finding, and what hardening changes. */
class WholeCaseLawsTest {

    @Test
    void manyThreadsFindWhatOneFinds() {
        List<PolicyCase> cases = new ArrayList<>();
        Trials.hold(Cases.standard(), 60, cases::add);
        List<Evaluation> one = cases.stream().map(Findings::evaluate).toList();

        List<Evaluation> many = cases.parallelStream().map(Findings::evaluate).toList();

        assertThat(many).isEqualTo(one);
    }

    /** The ids of a case are names only: with others, the same is found under these. */
    @Test
    void renamingIdsRenamesFindings() {
        Trials.hold(Cases.standard(), 150, some -> {
            Set<String> ids = ids(some);
            UnaryOperator<String> renamed = text -> ids.contains(text) ? "x-" + text : text;

            Map<String, Outcome> expected = new HashMap<>();
            Findings.of(some).forEach((id, outcome) -> expected.put(renamed(id, renamed), outcome));
            assertThat(Findings.of(Rewritten.texts(some, renamed))).isEqualTo(expected);
        });
    }

    private static Set<String> ids(PolicyCase some) {
        Cast cast = Cast.standard();
        Set<String> ids = new HashSet<>(cast.staff());
        ids.addAll(cast.clients());
        ids.addAll(cast.accounts());
        ids.addAll(cast.users());
        some.consents().forEach(consent -> ids.add(consent.id()));
        some.requests().forEach(request -> ids.add(request.id()));
        some.events().forEach(event -> ids.add(event.id()));
        return ids;
    }

    private static String renamed(String findingId, UnaryOperator<String> rename) {
        return Arrays.stream(findingId.split("@"))
                .map(part -> Arrays.stream(part.split("/")).map(rename).collect(Collectors.joining("/")))
                .collect(Collectors.joining("@"));
    }

    /** Hardening turns DEPARTED into VIOLATED, in outcomes and worst cases, brings in attempts, and does nothing else. */
    @Test
    void hardeningTurnsDeparturesIntoViolations() {
        Set<String> soft = PolicyEngine.policy().norms().values().stream()
                .filter(norm -> norm.treatment() == Treatment.REPORTS && norm.force() == Force.SOFT)
                .map(norm -> norm.id())
                .collect(Collectors.toSet());
        PolicyEngine hard =
                PolicyEngine.with(SettingsBuilder.builder().hardened(soft).build());
        AtomicInteger turned = new AtomicInteger();
        Trials.hold(Cases.standard(), 150, some -> {
            Map<String, Finding> before = Findings.whole(Findings.evaluate(some));
            Map<String, Finding> after = Findings.whole(hard.evaluate(some));

            assertThat(after.keySet()).isEqualTo(before.keySet());
            before.forEach((id, finding) -> {
                Finding now = after.get(id);
                if (finding.stage() == Act.Stage.ATTEMPTED && soft.contains(Findings.norm(id))) {
                    assertThat(finding.outcome()).as(id).isIn(Outcome.NOT_APPLICABLE, Outcome.EXEMPT);
                    return;
                }
                assertThat(now).isNotNull();
                assertThat(now == null ? null : now.outcome()).as(id).isEqualTo(hardened(finding.outcome()));
                assertThat(now == null ? null : now.worstCase())
                        .as(id)
                        .isEqualTo(finding.worstCase() == null ? null : hardened(finding.worstCase()));
                turned.addAndGet(finding.outcome() == Outcome.DEPARTED ? 1 : 0);
            });
        });
        assertThat(turned).hasPositiveValue();
    }

    private static Outcome hardened(Outcome outcome) {
        return outcome == Outcome.DEPARTED ? Outcome.VIOLATED : outcome;
    }

    /** An act is judged by what it is tied to: the acts of one part, apart from the rest, are judged as in the whole. */
    @Test
    void anEventThatReferencesNoneIsJudgedAsInTheWholeWithoutTheRest() {
        Trials.hold(new Cases(Cast.standard()).ofPosts(), 100, some -> {
            Map<String, Outcome> whole = Findings.of(some);
            for (Event event : some.events()) {
                Map<String, Outcome> alone = new LinkedHashMap<>(Findings.of(some.withEvents(List.of(event))));
                alone.keySet().removeIf(id -> !id.contains("@" + event.path() + "@"));

                assertThat(whole).containsAllEntriesOf(alone);
            }
        });
    }
}
