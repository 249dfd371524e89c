package ca.iwso.policy.api.inquiry;

import ca.iwso.policy.api.reader.Register;
import ca.iwso.policy.api.reader.Shape;
import ca.iwso.policy.api.reader.Shapes;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.SiteCreated;
import ca.iwso.policy.model.event.SiteDiscovered;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a case that some findings have to do with, so that trials need not judge all the rest each time.
 *
 * <p>It has all registers, and the events that the findings are about with those that are tied to them by an event, a
 * user ID, a client or a site. It stands for the whole only where what is found of it is found of the whole, too.
 *
 * @param policyCase the part as a case of its own
 * @param rest what is found of the whole and not of the part
 */
record Part(PolicyCase policyCase, List<Finding> rest) {

    /** Gives the part of a case that some findings have to do with, or the whole where no smaller part stands for it. */
    static Part of(List<Finding> findings, PolicyCase whole, Evaluation found, Function<PolicyCase, Evaluation> judge) {
        List<Event> events = tied(whole.events(), findings);
        if (events.size() == whole.events().size()) {
            return whole(whole);
        }
        PolicyCase policyCase = whole.withEvents(events);
        Set<Finding> own = new HashSet<>(judge.apply(policyCase).findings());
        Set<Finding> all = new HashSet<>(found.findings());
        if (!all.containsAll(own) || !own.containsAll(findings)) {
            return whole(whole);
        }
        return new Part(
                policyCase,
                found.findings().stream().filter(each -> !own.contains(each)).toList());
    }

    /** Gives the whole of a case as its part. */
    static Part whole(PolicyCase whole) {
        return new Part(whole, List.of());
    }

    /** Tells whether a value at a path may name an event, which can lie outside of a part. */
    boolean mayNameAnEvent(String path) {
        return Shapes.at(policyCase, path).filter(Part::namesAnEvent).isPresent();
    }

    private static boolean namesAnEvent(Shape shape) {
        return shape instanceof Shape.Items items
                ? namesAnEvent(items.item())
                : shape instanceof Shape.Reference reference
                        && reference.registers().contains(Register.EVENTS);
    }

    private static List<Event> tied(List<Event> events, List<Finding> findings) {
        Set<String> ids = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Finding finding : findings) {
            if (finding.subject() instanceof Event event) {
                ids.add(event.id());
            } else {
                // An account, somebody, a role or a user ID: all that names it may count.
                others.addAll(List.of(finding.subject().path().split("/", -1)).subList(1, 2));
                others.add(finding.bearer());
            }
        }
        Set<String> tied = new HashSet<>();
        List<Event> left = new ArrayList<>(events);
        while (left.removeIf(event -> isTied(event, ids, others) && tied.add(event.id()) && ids.addAll(ties(event)))) {
            // What was added can tie others.
        }
        return events.stream().filter(event -> tied.contains(event.id())).toList();
    }

    private static boolean isTied(Event event, Set<String> ids, Set<String> others) {
        return ties(event).stream().anyMatch(ids::contains) || mentions(event).anyMatch(others::contains);
    }

    /** Gives the ids by which rules tie an event to others. */
    private static Set<String> ties(Event event) {
        Stream<String> sites = event instanceof SiteCreated || event instanceof SiteDiscovered
                ? event.accountIds().stream()
                : Stream.of();
        Stream<String> clients = people(event).map(Party::clientId);
        return Stream.of(
                        Stream.of(event.id(), event.userId()),
                        event.refersTo().stream(),
                        event.userIds().stream(),
                        sites,
                        clients)
                .flatMap(Function.identity())
                .filter(Ids::names)
                .collect(Collectors.toSet());
    }

    private static Stream<String> mentions(Event event) {
        return Stream.concat(
                Stream.concat(ties(event).stream(), event.accountIds().stream()),
                people(event).map(Party::id));
    }

    private static Stream<Party> people(Event event) {
        return Stream.concat(Stream.of(event.act().actor()), event.parties().stream());
    }
}
