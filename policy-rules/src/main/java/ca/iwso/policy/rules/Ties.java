package ca.iwso.policy.rules;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.event.ClientRequest;
import ca.iwso.policy.model.event.CompromiseSuspected;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Interaction;
import ca.iwso.policy.model.event.ResetRequested;
import ca.iwso.policy.model.event.SiteCreated;
import ca.iwso.policy.model.event.SiteDiscovered;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What ties an event to others, so that they must be judged together.
 *
 * <p>Two events are tied where one offers what the other seeks, as the rules join them: by the id of an event, a user ID, a
 * client who asks and to whom something is done, a site that is created and discovered. What is not tied, in one step or in
 * several, can be judged apart.
 *
 * @param offered what it offers; one thing may stand there twice
 * @param sought what it seeks; one thing may stand there twice
 */
record Ties(List<String> offered, List<String> sought) {
    /**
     * Gives the ties of an event.
     *
     * @param assignees gives to whom a user ID was issued
     */
    static Ties of(Event event, Function<String, List<String>> assignees) {
        Ties ties = new Ties(new ArrayList<>(2), new ArrayList<>(0));
        ties.offered.add(toEvent(event.id()));
        event.refersTo().forEach(other -> ties.sought.add(toEvent(other)));
        if (Ids.names(event.userId())) {
            ties.sought.add("user/" + event.userId());
            ties.sought.add("user/" + Ids.UNKNOWN);
        }
        if (event instanceof ClientRequest request) {
            ties.add(request);
        }
        if (event instanceof Interaction act) {
            ties.add(act);
        }
        if (event instanceof SiteCreated created) {
            ties.offered.add("site/" + created.site());
            ties.offered.add("site");
        }
        if (event instanceof SiteDiscovered discovered) {
            // What nobody knows of either may be what the other is about (6.11.1).
            ties.sought.add(discovered.site().equals(Ids.UNKNOWN) ? "site" : "site/" + discovered.site());
            ties.sought.add("site/" + Ids.UNKNOWN);
        }
        if (event instanceof ResetRequested reset) {
            ties.offered.add("user/" + reset.user());
            ties.offered.add("reset/" + reset.actorId());
        }
        if (event instanceof CompromiseSuspected suspected) {
            ties.sought.add("reset/" + suspected.actorId());
            ties.sought.add("reset/" + Ids.UNKNOWN);
            assignees.apply(suspected.userId()).forEach(assignee -> ties.sought.add("reset/" + assignee));
        }
        return ties;
    }

    /** Gives the tie by which others refer to an event. */
    static String toEvent(String id) {
        return "event/" + id;
    }

    /** What nobody knows who asked, or of whom, may be answered by what is done to others, or by nobody knows whom (6.10.2). */
    private void add(ClientRequest request) {
        offered.add("client");
        offered.add("client/" + request.client());
        offered.add("towards-unknown/" + request.addressee());
        if (request.client().equals(Ids.UNKNOWN)) {
            offered.add("by-unknown/" + request.addressee());
        }
    }

    private void add(Interaction act) {
        if (!act.counterpartClient().equals(Ids.NONE)) {
            sought.add("client/" + act.counterpartClient());
        }
        if (act.counterpartClient().equals(Ids.UNKNOWN)) {
            sought.add("towards-unknown/" + act.actorId());
            sought.add("towards-unknown/" + Ids.UNKNOWN);
        }
        sought.add("by-unknown/" + act.actorId());
        sought.add("by-unknown/" + Ids.UNKNOWN);
        if (act.actorId().equals(Ids.UNKNOWN)) {
            sought.add("client");
        }
    }
}
