package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.PersonView;
import ca.iwso.policy.model.finding.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A case's view and a person's: what they share out belongs together again. */
class ViewsTest {
    private static List<Evaluation> evaluations() throws IOException {
        List<Evaluation> evaluations = new ArrayList<>();
        for (ExpectedCase each : ClauseCases.all()) {
            evaluations.add(PolicyEngine.with(each.settings()).evaluate(each.policyCase()));
        }
        return evaluations;
    }

    @Test
    void theVerdictOfACaseIsTheWorstOfItsEventsAndPeople() throws IOException {
        assertThat(evaluations()).hasSizeGreaterThan(300).allSatisfy(evaluation -> {
            Verdict events = worst(evaluation.events().stream().map(Event::id).map(evaluation::verdictOf));
            Verdict people = worst(evaluation.people().stream().map(PersonView::verdict));
            boolean peopleCount = people.compareTo(Verdict.COMPLIANT) > 0
                    || evaluation.events().isEmpty();
            assertThat(evaluation.verdict()).isEqualTo(peopleCount ? events.orWorse(people) : events);
        });
    }

    private static Verdict worst(Stream<Verdict> verdicts) {
        return verdicts.reduce(Verdict.NOT_REGULATED, Verdict::orWorse);
    }

    @Test
    void everyFindingAndDutyIsOnePersons() throws IOException {
        assertThat(evaluations()).allSatisfy(evaluation -> {
            assertThat(evaluation.people().stream().flatMap(person -> person.findings().stream()))
                    .containsExactlyInAnyOrderElementsOf(evaluation.findings());
            assertThat(evaluation.people().stream().flatMap(person -> person.duties().stream()))
                    .containsExactlyInAnyOrderElementsOf(evaluation.duties());
            assertThat(evaluation.people()).allSatisfy(person -> {
                assertThat(person).isEqualTo(evaluation.person(person.id()));
                assertThat(person.verdict()).isEqualTo(evaluation.verdictOfPerson(person.id()));
            });
            assertThat(evaluation.people())
                    .extracting(PersonView::verdict)
                    .isSortedAccordingTo((one, other) -> other.compareTo(one));
        });
    }

    @Test
    void dutiesAreLiveAndSortedByWhenTheyAreDue() throws IOException {
        List<Finding> duties = new ArrayList<>();
        assertThat(evaluations()).allSatisfy(evaluation -> {
            assertThat(evaluation.duties().stream().map(Finding::due).filter(Moment::isKnown))
                    .isSorted();
            assertThat(evaluation.findings().stream().filter(each -> each.outcome() == Outcome.PENDING))
                    .allSatisfy(each -> assertThat(evaluation.duties()).contains(each));
            duties.addAll(evaluation.duties());
        });
        assertThat(duties)
                .extracting(Finding::outcome)
                .contains(Outcome.PENDING, Outcome.VIOLATED)
                .doesNotContain(Outcome.FULFILLED, Outcome.EXEMPT);
    }
}
