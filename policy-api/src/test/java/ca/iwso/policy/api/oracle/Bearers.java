package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.ResetRequested;
import ca.iwso.policy.model.fact.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Those who answer for an act: the actor, and those to whom the user ID was issued with which it was done (9, row 120). */
record Bearers(List<Bearer> all) {

    /** One who answers; {@code answers} says whether she does. */
    record Bearer(String id, Truth answers) {}

    /** An act as somebody did it, or is presumed to have done it. */
    record Performance(Event event, Bearers bearers) {}

    /** Gives who did it alone, known or not. */
    static Bearers actorOf(Event event) {
        return new Bearers(List.of(new Bearer(event.actorId(), TRUE)));
    }

    static List<Performance> of(Office office, Event event) {
        boolean actorKnown = event.act().actor().kind() != Party.Kind.UNKNOWN;
        if (!Ids.names(event.userId())) {
            return List.of(new Performance(event, actorOf(event)));
        }
        Optional<UserId> user = office.user(event.userId());
        List<String> assignees = user.isPresent() ? user.get().assignees() : List.of(Ids.UNKNOWN);
        List<Performance> all = new ArrayList<>();
        if (!actorKnown) {
            // "Actor unknown: the assignee", whatever I-attribution says; she is presumed to have done it.
            for (String assignee : assignees) {
                Event hers = Ids.names(assignee) ? Presumed.by(event, assignee) : event;
                all.add(new Performance(hers, new Bearers(List.of(new Bearer(assignee, inHerHands(office, event))))));
            }
            return all;
        }
        List<Bearer> bearers = new ArrayList<>(actorOf(event).all());
        for (String assignee : assignees) {
            if (!assignee.equals(event.actorId()) && Ids.names(assignee)) {
                bearers.add(new Bearer(assignee, office.reading("I-attribution").and(inHerHands(office, event))));
            }
        }
        return List.of(new Performance(event, new Bearers(bearers)));
    }

    // "Compromise reported before the act: the assignee's is UNDETERMINED." A reset request reports it.
    private static Truth inHerHands(Office office, Event event) {
        Truth reported = FALSE;
        for (Event other : office.facts().events()) {
            if (other instanceof ResetRequested reset && office.counts(reset)) {
                reported = reported.or(
                        Ids.same(reset.user(), event.userId()).and(reset.at().before(event.at())));
            }
        }
        return reported == FALSE ? TRUE : UNKNOWN;
    }
}
