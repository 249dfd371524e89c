package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.Gate;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Settings;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Eight threads that share one engine and one gate find what one thread finds: for a second, or for as long as is asked. */
class ThreadsTest {
    private static final int THREADS = 8;
    private static final Duration HOW_LONG = Duration.ofSeconds(Long.getLong("threads.seconds", 1));
    private static final PolicyEngine ENGINE = PolicyEngine.standard();

    private record Judged(PolicyCase policyCase, Evaluation evaluation) {}

    private record Asked(Post post, Evaluation evaluation) {}

    @Test
    void manyThreadsFindWhatOneFinds() throws Exception {
        List<Judged> alone = new ArrayList<>();
        for (ExpectedCase each : ClauseCases.all()) {
            alone.add(new Judged(each.policyCase(), ENGINE.evaluate(each.policyCase())));
        }
        Gate gate = ENGINE.gate(new CaseReader(Settings.standard())
                .read(Path.of("src/test/resources/ca/iwso/policy/api/spring-gala.yaml"))
                .policyCase());
        List<Asked> asked = new ArrayList<>();
        for (String actor : List.of("amina", "dana", "unknown")) {
            Post post = PostBuilder.builder()
                    .act(Act.proposed("news-" + actor, Moment.at("2026-03-09T12:00:00-04:00"), actor))
                    .account("iwso-facebook")
                    .build();
            asked.add(new Asked(post, gate.ask(post)));
        }
        long end = System.nanoTime() + HOW_LONG.toNanos();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        List<Future<Integer>> running = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            int start = thread * alone.size() / THREADS;
            running.add(threads.submit(() -> {
                int rounds = 0;
                while (rounds < asked.size() || System.nanoTime() < end) {
                    Judged judged = alone.get((start + rounds) % alone.size());
                    assertThat(ENGINE.evaluate(judged.policyCase())).isEqualTo(judged.evaluation());
                    Asked question = asked.get(rounds % asked.size());
                    assertThat(gate.ask(question.post())).isEqualTo(question.evaluation());
                    rounds++;
                }
                return rounds;
            }));
        }
        threads.shutdown();
        int rounds = 0;
        for (Future<Integer> each : running) {
            rounds += each.get(HOW_LONG.toSeconds() + 120, TimeUnit.SECONDS);
        }
        System.getLogger(ThreadsTest.class.getName())
                .log(System.Logger.Level.INFO, "{0} evaluations and questions compared in {1}", 2 * rounds, HOW_LONG);
    }
}
