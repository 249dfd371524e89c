package ca.iwso.policy.api.oracle;

import static ca.iwso.policy.model.Truth.FALSE;
import static ca.iwso.policy.model.Truth.TRUE;
import static ca.iwso.policy.model.Truth.UNKNOWN;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.ResetRequested;
import ca.iwso.policy.model.fact.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says who answers for an act: the actor, and those to whom the user ID was issued with which it was done (9, row 120). */
record Bearers(Office office) {

    /** One who answers; {@code answers} says whether she does. */
    record Bearer(String id, Truth answers) {}

    List<Bearer> of(Event event, String norm) {
        List<Bearer> all = new ArrayList<>();
        boolean byUserId = !norm.equals("8.p1/own-account") && Ids.names(event.userId());
        boolean actorKnown = event.act().actor().kind() != Party.Kind.UNKNOWN;
        if (actorKnown || !byUserId) {
            all.add(new Bearer(event.actorId(), TRUE));
        }
        if (byUserId) {
            Optional<UserId> user = office.user(event.userId());
            List<String> assignees = user.isPresent() ? user.get().assignees() : List.of(Ids.UNKNOWN);
            for (String assignee : assignees) {
                if (!assignee.equals(event.actorId()) || !actorKnown) {
                    all.add(new Bearer(assignee, office.reading("I-attribution").and(inHerHands(event))));
                }
            }
        }
        return all;
    }

    // "Compromise reported before the act: the assignee's is UNDETERMINED." A reset request reports it.
    private Truth inHerHands(Event event) {
        Truth reported = FALSE;
        for (Event other : office.facts().events()) {
            if (other instanceof ResetRequested reset && reset.act().stage() == Act.Stage.DONE) {
                reported = reported.or(Ids.same(reset.user(), event.userId()).and(reset.at().before(event.at())));
            }
        }
        return reported == FALSE ? TRUE : UNKNOWN;
    }
}
