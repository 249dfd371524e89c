package ca.iwso.policy.api.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ca.iwso.policy.api.CasePart;
import ca.iwso.policy.api.EvaluationJson;
import ca.iwso.policy.api.Places;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.testing.generators.Cases;
import ca.iwso.policy.api.testing.generators.Cast;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.SettingsBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import org.junit.jupiter.api.Test;

/** Parts judged apart from each other, each as a case of its own, give together what is found of the whole. */
class PartLawsTest {
    private static final PolicyEngine ENGINE = PolicyEngine.standard();

    private static final Arbitrary<PolicyCase> ANY = Cases.standard();
    private static final Arbitrary<PolicyCase> POSTS = new Cases(Cast.standard()).ofPosts();

    @Test
    void partsJudgedApartGiveTheWhole() {
        AtomicInteger several = new AtomicInteger();
        Trials.hold(ANY, 300, some -> assertWhole(some, several));
        Trials.hold(POSTS, 100, some -> assertWhole(some, several));
        assertThat(several).hasValueGreaterThan(100);
    }

    private static void assertWhole(PolicyCase some, AtomicInteger several) {
        Evaluation whole = ENGINE.evaluate(some);
        List<CasePart> parts = ENGINE.parts(some);
        List<Evaluation> apart = new ArrayList<>();
        parts.forEach(part -> apart.add(ENGINE.evaluate(part.policyCase())));
        Collections.shuffle(apart, new Random(parts.size()));

        Evaluation joined = CasePart.join(apart);

        Findings.assertSame(joined, whole);
        assertThat(json(joined, some)).isEqualTo(json(whole, some));
        several.addAndGet(parts.size() > 2 ? 1 : 0);
    }

    private static String json(Evaluation evaluation, PolicyCase some) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new EvaluationJson(ENGINE.register(), Places.none(), Redaction.of(some)).write(evaluation, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Where parts are judged by {@code evaluate(CasePart)}, nothing is found twice, and on threads nothing else. */
    @Test
    void partsJudgedSideBySideShareNoFinding() {
        Trials.hold(ANY, 100, some -> {
            List<Evaluation> apart =
                    ENGINE.parts(some).parallelStream().map(ENGINE::evaluate).toList();
            List<String> ids = apart.stream()
                    .flatMap(each -> each.findings().stream())
                    .map(finding -> finding.id())
                    .toList();

            assertThat(ids).doesNotHaveDuplicates();
            Findings.assertSame(CasePart.join(apart), ENGINE.evaluate(some));
        });
    }

    /** The same parts have the same keys, however the facts stand, and no two have one. */
    @Test
    void keysDoNotDependOnTheOrderOfFacts() {
        Trials.hold(ANY, 100, some -> {
            List<Event> turned = new ArrayList<>(some.events());
            Collections.reverse(turned);
            List<String> keys = keys(some);

            assertThat(keys).doesNotHaveDuplicates().first().isEqualTo("records");
            assertThat(keys(some.withEvents(turned))).containsExactlyInAnyOrderElementsOf(keys);
        });
    }

    private static List<String> keys(PolicyCase some) {
        return ENGINE.parts(some).stream().map(CasePart::key).toList();
    }

    /** As of an earlier time, too, when a part of what is recorded had not happened. */
    @Test
    void partsOfAnEarlierTimeGiveTheWholeOfThatTime() {
        AtomicInteger fewer = new AtomicInteger();
        Trials.hold(ANY, 150, some -> {
            PolicyCase earlier = some.withAsOf(Moment.at("2026-03-10T12:00:00-04:00"));
            List<CasePart> parts = ENGINE.parts(earlier);

            Findings.assertSame(
                    CasePart.join(parts.stream().map(ENGINE::evaluate).toList()), ENGINE.evaluate(earlier));
            fewer.addAndGet(parts.size() < ENGINE.parts(some).size() ? 1 : 0);
        });
        assertThat(fewer).hasPositiveValue();
    }

    /** A case that is judged some events at a time, on as many threads as one likes, with the progress on the caller's. */
    @Test
    void severalThreadsFindWhatOneFinds() {
        AtomicInteger large = new AtomicInteger();
        Trials.hold(POSTS, 6, some -> {
            PolicyCase many = some.withEvents(IntStream.range(0, 700)
                    .mapToObj(i -> copies(some, i))
                    .flatMap(List::stream)
                    .toList());
            Evaluation one = PolicyEngine.builder().threads(1).build().evaluate(many);
            for (int threads : new int[] {2, 5}) {
                Findings.assertSame(
                        PolicyEngine.builder().threads(threads).build().evaluate(many), one);
            }
            large.addAndGet(one.events().size() > 500 ? 1 : 0);
        });
        assertThat(large).hasPositiveValue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyEngine.builder().threads(0));
    }

    private static List<Event> copies(PolicyCase some, int number) {
        return some.events().stream()
                .filter(Post.class::isInstance)
                .limit(1)
                .map(event -> (Event) ((Post) event)
                        .withAct(event.act().withId("copy-" + number))
                        .withAnswers(Ids.NONE))
                .toList();
    }

    @Test
    void whatDoesNotFitTogetherIsNotJoined() {
        PolicyCase none = PolicyCase.of().withAsOf(Moment.at("2026-03-10T12:00:00-04:00"));
        Evaluation one = ENGINE.evaluate(none);
        Evaluation later = ENGINE.evaluate(none.withAsOf(Moment.at("2026-03-11T12:00:00-04:00")));
        Evaluation hard = PolicyEngine.with(SettingsBuilder.builder()
                        .hardened(Set.of("6.4/advertising"))
                        .build())
                .evaluate(none);

        assertThatIllegalArgumentException().isThrownBy(() -> CasePart.join(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> CasePart.join(List.of(one, later)));
        assertThatIllegalArgumentException().isThrownBy(() -> CasePart.join(List.of(one, hard)));
        Trials.hold(POSTS, 3, some -> {
            Evaluation twice = ENGINE.evaluate(some);
            if (!twice.events().isEmpty()) {
                assertThatIllegalArgumentException().isThrownBy(() -> CasePart.join(List.of(twice, twice)));
            }
        });
    }
}
