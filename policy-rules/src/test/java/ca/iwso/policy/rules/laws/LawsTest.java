package ca.iwso.policy.rules.laws;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.RequestBuilder;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.RuleEngine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every case, whatever the facts. */
class LawsTest {
    private static final RuleEngine ENGINE = RuleEngine.standard();
    private static final List<Outcome> FROM_WORST =
            List.of(Outcome.VIOLATED, Outcome.UNDETERMINED, Outcome.EXEMPT, Outcome.FULFILLED, Outcome.NOT_APPLICABLE);

    @Provide
    Arbitrary<PolicyCase> cases() {
        return Cases.any();
    }

    @Provide
    Arbitrary<Forgotten> forgettable() {
        return Cases.any().flatMap(known -> net.jqwik.api.Arbitraries.of(Forgotten.allOf(known)));
    }

    private static Evaluation evaluate(PolicyCase policyCase) {
        return ENGINE.evaluate(policyCase, Settings.standard());
    }

    private static Map<String, Outcome> outcomes(Evaluation evaluation) {
        Map<String, Outcome> outcomes = new LinkedHashMap<>();
        evaluation.findings().forEach(finding -> outcomes.put(finding.id(), finding.outcome()));
        return outcomes;
    }

    @Property(tries = 150)
    void theOrderOfFactsIsIrrelevant(@ForAll("cases") PolicyCase some, @ForAll Random random) {
        PolicyCase shuffled = some.withStaff(shuffle(some.staff(), random))
                .withAccounts(shuffle(some.accounts(), random))
                .withUsers(shuffle(some.users(), random))
                .withConsents(shuffle(some.consents(), random))
                .withRequests(shuffle(some.requests(), random))
                .withEvents(shuffle(Entries.of(some.events()), random).list());

        assertThat(outcomes(evaluate(shuffled))).containsExactlyEntriesOf(outcomes(evaluate(some)));
    }

    private static <T> Entries<T> shuffle(Entries<T> entries, Random random) {
        List<T> list = new ArrayList<>(entries.list());
        Collections.shuffle(list, random);
        return Entries.of(list);
    }

    /**
     * Forgetting a fact can leave a question open, and never turns a finding into another.
     *
     * <p>A norm about a record needs that record: without its register there is nothing that it could be about.
     */
    @Property(tries = 400)
    void forgettingAFactNeverTurnsAFinding(@ForAll("forgettable") Forgotten fact) {
        Map<String, Outcome> before = outcomes(evaluate(fact.known()));
        Map<String, Outcome> after = outcomes(evaluate(fact.forgotten()));

        before.forEach((id, outcome) -> {
            if (fact.forgets(id)) {
                return;
            }
            Outcome now = after.getOrDefault(id, Outcome.NOT_APPLICABLE);
            boolean open = now == Outcome.UNDETERMINED || now == Outcome.PENDING;
            // What may be broken, and is excepted if it is, needs no answer.
            boolean excepted = now == Outcome.EXEMPT && fine(outcome) == Outcome.FULFILLED;
            assertThat(open || excepted || fine(now) == fine(outcome))
                    .as("%s was %s and is %s without %s", id, outcome, now, fact.what())
                    .isTrue();
        });
    }

    /** What is done and what never arose count as one. */
    private static Outcome fine(Outcome outcome) {
        return outcome == Outcome.NOT_APPLICABLE ? Outcome.FULFILLED : outcome;
    }

    @Property(tries = 150)
    void aConsentBeforeTheActNeverWorsensAPicture(@ForAll("cases") PolicyCase some, @ForAll boolean first) {
        String client = first ? "c-1" : "c-2";
        Consent consent = new Consent(
                "k-new",
                client,
                Consent.Signer.CLIENT,
                Entries.of(Consent.Matter.values()),
                Moment.on("2026-01-01"),
                Moment.NONE);
        List<Consent> more = new ArrayList<>(some.consents().list());
        more.add(consent);

        assertPicturesNotWorse(evaluate(some), evaluate(some.withConsents(Entries.of(more))));
    }

    @Property(tries = 150)
    void anApprovalBeforeTheActNeverWorsensAPicture(@ForAll("cases") PolicyCase some) {
        List<Request> more = new ArrayList<>(some.requests().list());
        for (Event event : some.events()) {
            if (event instanceof Post post) {
                more.add(RequestBuilder.builder()
                        .id("r-" + post.id())
                        .kind(Request.Kind.PUBLICATION)
                        .by("amina")
                        .about(post.id())
                        .decision(Request.Decision.APPROVED)
                        .decidedBy("dana")
                        .decidedOn(Moment.on("2026-01-01"))
                        .build());
            }
        }

        assertPicturesNotWorse(evaluate(some), evaluate(some.withRequests(Entries.of(more))));
    }

    private static void assertPicturesNotWorse(Evaluation before, Evaluation after) {
        Map<String, Outcome> now = outcomes(after);
        for (Finding finding : before.findings()) {
            if (finding.norm().id().equals("6.9.3/client-images")) {
                assertThat(FROM_WORST.indexOf(now.get(finding.id())))
                        .as(finding.id())
                        .isGreaterThanOrEqualTo(FROM_WORST.indexOf(finding.outcome()));
            }
        }
    }

    @Property(tries = 300)
    void eventsJudgedApartAreJudgedAsInTheWhole(@ForAll("cases") PolicyCase some) {
        List<Integer> judged = new ArrayList<>();
        Evaluation apart = ENGINE.evaluate(some, Settings.standard(), 2, judged::add, 1);
        assertThat(apart).isEqualTo(evaluate(some));
        assertThat(judged).isSorted();
        if (apart.events().size() > 1) {
            assertThat(judged).last().isEqualTo(apart.events().size());
        }
    }

    @Property(tries = 100)
    void theSameCaseGivesTheSameFindings(@ForAll("cases") PolicyCase some) {
        assertThat(evaluate(some)).isEqualTo(evaluate(some));
    }
}
