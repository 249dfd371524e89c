package ca.iwso.policy.api.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CasePart;
import ca.iwso.policy.api.EventStream;
import ca.iwso.policy.api.Places;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.StreamOptions;
import ca.iwso.policy.api.StreamSummary;
import ca.iwso.policy.api.testing.generators.Cases;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;

/** A stream finds what the whole case does, or says that it cannot. */
class StreamLawsTest {
    private static final PolicyEngine ENGINE = PolicyEngine.standard();
    private static final PolicyEngine HEARD = PolicyEngine.builder()
            .listener((engine, policyCase, evaluation) ->
                    assertThat(engine.settings()).isEqualTo(evaluation.settings()))
            .build();

    /** When all that is recorded has happened. */
    private static final Moment END = Moment.on("2040-01-01");

    private static final Arbitrary<PolicyCase> CASES = Cases.standard();

    /** Part after part, in a window that has room for the largest. */
    @Test
    void aStreamOfPartsFindsWhatTheWholeDoes() {
        AtomicInteger several = new AtomicInteger();
        Trials.hold(CASES, 200, some -> {
            PolicyCase timed = some.withAsOf(ENGINE.evaluate(some).asOf());
            List<List<Event>> parts =
                    ENGINE.parts(timed).stream().map(CasePart::events).toList();
            int largest = parts.stream().mapToInt(List::size).max().orElse(0);
            List<Event> events = parts.stream().flatMap(List::stream).toList();

            int pieces = assertWhole(ENGINE, timed.withEvents(events), Math.max(1, largest));
            assertWhole(HEARD, timed.withEvents(events), Math.max(1, largest));
            several.addAndGet(pieces > 2 ? 1 : 0);
        });
        assertThat(several).hasValueGreaterThan(30);
    }

    /** In a window that has room for all, the order does not matter. */
    @Test
    void aWindowForAllFindsWhatTheWholeDoes() {
        Trials.hold(CASES, 100, some -> {
            PolicyCase timed = some.withAsOf(ENGINE.evaluate(some).asOf());

            assertWhole(ENGINE, timed, Math.max(1, timed.events().size()));
        });
    }

    /** In the narrowest window, whatever is not refused is found as in the whole, and what is refused belongs to another event. */
    @Test
    void whatIsNotRefusedIsTheWhole() {
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        Trials.hold(CASES, 200, some -> {
            PolicyCase timed = some.withAsOf(ENGINE.evaluate(some).asOf());
            try {
                assertWhole(ENGINE, timed, 1);
                taken.addAndGet(timed.events().size() > 2 ? 1 : 0);
            } catch (IllegalArgumentException tied) {
                assertThat(tied)
                        .hasMessageMatching(".*( belongs to one that was judged before it| refers to an event .*)");
                assertThat(ENGINE.parts(timed.withAsOf(END)))
                        .anyMatch(part -> part.events().size() > 1);
                refused.incrementAndGet();
            }
        });
        assertThat(refused).hasPositiveValue();
        assertThat(taken).hasPositiveValue();
    }

    private static int assertWhole(PolicyEngine engine, PolicyCase policyCase, int window) {
        List<Evaluation> pieces = new ArrayList<>();
        CaseFile records = new CaseFile(policyCase.withEvents(List.of()), Places.none(), List.of());
        EventStream stream =
                engine.stream(records, StreamOptions.standard().withWindow(window), (part, piece) -> pieces.add(piece));
        policyCase.events().forEach(stream::add);
        StreamSummary summary = stream.finish();
        Evaluation whole = engine.evaluate(policyCase);

        Findings.assertSame(CasePart.join(pieces), whole);
        assertThat(summary.events()).isEqualTo(policyCase.events().size());
        assertThat(summary.verdict()).isEqualTo(whole.verdict());
        assertThat(summary.outcomes().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(whole.findings().size());
        return pieces.size();
    }

    @Test
    void anIdComesOnce() {
        Trials.hold(CASES, 20, some -> {
            if (some.events().isEmpty()) {
                return;
            }
            PolicyCase timed = some.withAsOf(ENGINE.evaluate(some).asOf());
            CaseFile records = new CaseFile(timed.withEvents(List.of()), Places.none(), List.of());
            EventStream stream = ENGINE.stream(records, StreamOptions.standard(), (part, piece) -> {});
            Event first = timed.events().get(0);
            stream.add(first);

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> stream.add(first))
                    .withMessageEndingWith(" has the id of another event");
        });
    }
}
