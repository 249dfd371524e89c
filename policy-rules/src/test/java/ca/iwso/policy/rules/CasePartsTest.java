package ca.iwso.policy.rules;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.ClientRequest;
import ca.iwso.policy.model.event.ClientRequestBuilder;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.ContactBuilder;
import ca.iwso.policy.model.event.ErrorFound;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.PostBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which events are of one part. */
class CasePartsTest {
    private static final Moment DAY = Moment.at("2026-03-05T10:00:00-05:00");
    private static final Moment END = Moment.at("2026-03-31T17:00:00-04:00");

    private static Event post(String id) {
        return PostBuilder.builder()
                .act(Act.done(id, DAY, "bea").withUserId("none"))
                .account("page")
                .build();
    }

    private static Event error(String id, String post, Moment at) {
        return new ErrorFound(Act.done(id, at, "bea").withUserId("none"), post);
    }

    private static Event request(String id, Party by, Party to) {
        return ClientRequestBuilder.builder()
                .act(Act.done(id, DAY, "bea").withActor(by))
                .kind(ClientRequest.Kind.FRIENDSHIP)
                .to(to)
                .build();
    }

    private static Event contact(String id, Party person) {
        return ContactBuilder.builder()
                .act(Act.done(id, DAY, "bea"))
                .action(Contact.Action.ACCEPT)
                .person(person)
                .build();
    }

    private static List<List<String>> parts(Event... events) {
        return CaseParts.of(PolicyCase.of(events).withAsOf(END)).events().stream()
                .map(part -> part.stream().map(Event::id).sorted().toList())
                .toList();
    }

    @Test
    void eventsAreTiedInSeveralSteps() {
        assertThat(parts(error("e2", "p1", DAY), post("p2"), error("e1", "p1", DAY), post("p1")))
                .containsExactlyInAnyOrder(List.of("e1", "e2", "p1"), List.of("p2"));
    }

    /** What has not happened makes no part by itself, and stays in the part to which it is tied. */
    @Test
    void whatHasNotHappenedIsNoPart() {
        Moment later = Moment.at("2026-04-02T10:00:00-04:00");
        assertThat(parts(post("p1"), error("e1", "p1", later))).containsExactly(List.of("e1", "p1"));
        assertThat(parts(error("e1", "unknown", later))).isEmpty();
    }

    /** What was asked of nobody knows whom may be answered by an act towards nobody knows whom; nobody knows whose, by any. */
    @Test
    void whatWasAskedOfNobodyKnowsWhomIsTiedToWhatMayAnswerIt() {
        Event towardsUnknown = contact("k1", Party.UNKNOWN);
        Event towardsAnother = contact("k2", Party.client("c-2"));

        assertThat(parts(request("r", Party.client("c-1"), Party.UNKNOWN), towardsUnknown, towardsAnother))
                .containsExactlyInAnyOrder(List.of("k1", "r"), List.of("k2"));
        assertThat(parts(request("r", Party.UNKNOWN, Party.UNKNOWN), towardsAnother))
                .containsExactly(List.of("k2", "r"));
        assertThat(parts(request("r", Party.client("c-1"), Party.staff("dana")), towardsUnknown))
                .containsExactlyInAnyOrder(List.of("k1"), List.of("r"));
    }

    /** Thousands at both ends of one tie: following it from each of them would not come to an end. */
    @Test
    void aTieOfThousandsIsFollowedOnce() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            events.add(request("r" + i, Party.client("c-1"), Party.staff("bea")));
            events.add(contact("k" + i, Party.client("c-1")));
        }
        assertThat(parts(events.toArray(Event[]::new))).singleElement().satisfies(part -> assertThat(part)
                .hasSize(40_000));
    }
}
