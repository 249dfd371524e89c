package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A gate finds of an act what is found of it in the whole case. */
class GateTest {
    private static final PolicyEngine ENGINE = PolicyEngine.standard();

    @Test
    void everyActOfEveryClauseCaseIsJudgedAsInTheWhole() throws IOException {
        int acts = 0;
        for (ExpectedCase each : ClauseCases.all()) {
            PolicyEngine engine = PolicyEngine.with(each.settings());
            acts += judgeEachApart(engine, each.policyCase(), each.name());
        }
        assertThat(acts).isGreaterThan(500);
    }

    @Test
    void everyActOfTheWeekIsJudgedAsInTheWhole() {
        PolicyCase week = new CaseReader(Settings.standard())
                .read(List.of(Path.of("../examples/cases/week.yaml")))
                .policyCase();
        assertThat(judgeEachApart(ENGINE, week, "week")).isGreaterThan(40);
    }

    private static int judgeEachApart(PolicyEngine engine, PolicyCase whole, String name) {
        List<Event> events = whole.events();
        int judged = 0;
        for (Event event : events) {
            List<Event> others = new ArrayList<>(events);
            others.remove(event);
            if (others.stream().anyMatch(other -> other.refersTo().contains(event.id()))) {
                // Nothing on record can refer to what nobody did yet: judged with all the rest, which the records miss.
                continue;
            }
            PolicyCase records = whole.withEvents(others);
            Evaluation asked = engine.gate(records).ask(event);
            Evaluation all = engine.evaluate(records.withAsOf(asked.asOf()).and(event));
            judged++;
            assertThat(asked.findings()).as(name + ": " + event.id()).isEqualTo(all.of(event.id()));
            assertThat(asked.verdictOf(event)).as(name + ": " + event.id()).isEqualTo(all.verdictOf(event));
        }
        return judged;
    }

    @Test
    void anEngineWithListenersTellsThemTheWhole() {
        List<Evaluation> told = new ArrayList<>();
        PolicyEngine engine = PolicyEngine.builder()
                .listener((judging, policyCase, evaluation) -> told.add(evaluation))
                .build();
        Post post = post("c-1");
        Evaluation asked = engine.gate(records()).ask(post);
        assertThat(told)
                .containsExactly(ENGINE.evaluate(records().withAsOf(post.at()).and(post)));
        assertThat(asked.findings()).isEqualTo(ENGINE.gate(records()).ask(post).findings());
    }

    @Test
    void whatTheRecordsDoNotListIsRefusedWithoutNamingAnybody() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ENGINE.gate(records().withClients(Entries.none())).ask(post("secret-9")))
                .withMessageContaining("events/draft refers to the client")
                .withMessageNotContaining("secret-9");
    }

    @Test
    void anActOnRecordIsNotAskedAbout() {
        Post post = post("c-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGINE.gate(records().and(post)).ask(post))
                .withMessageContaining("draft");
    }

    private static PolicyCase records() {
        return PolicyCase.of().withAsOf(Moment.at("2026-03-31T17:00:00-04:00"));
    }

    private static Post post(String client) {
        return PostBuilder.builder()
                .act(Act.proposed("draft", Moment.at("2026-03-05T12:00:00-05:00"), "bea"))
                .depicts(Entries.of(Depiction.of(Party.client(client))))
                .build();
    }
}
