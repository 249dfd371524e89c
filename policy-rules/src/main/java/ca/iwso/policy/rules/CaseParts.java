package ca.iwso.policy.rules;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.InformationDisclosed;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.Reaction;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.rules.inference.Depicted;
import ca.iwso.policy.rules.inference.Mention;
import ca.iwso.policy.rules.inference.Telling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The parts of a case that share no events: each is a case by itself, in which the same is found of its events as in the whole.
 *
 * <p>Events are of one part where they are tied to each other, in one step or in several. Records are in each part on whose
 * events they bear. The as-of time of all parts is that of the whole.
 */
public final class CaseParts {
    private final PolicyCase whole;
    private final RecordIndex index;

    private CaseParts(PolicyCase whole) {
        this.whole = whole;
        this.index = new RecordIndex(whole);
    }

    /** Gives the parts of a case; throws IllegalArgumentException where neither it nor its records hold any time. */
    public static CaseParts of(PolicyCase policyCase) {
        return new CaseParts(policyCase.withAsOf(AsOf.of(policyCase)));
    }

    /** Gives the events by parts, without the parts of which nothing has happened by the as-of time. */
    public List<List<Event>> events() {
        return TiedEvents.of(whole.events(), index::ties).all().stream()
                .filter(events -> !known(events, whole.asOf()).isEmpty())
                .toList();
    }

    /** Gives the case of all records without an event: what is found of people, accounts and user IDs follows from it. */
    public PolicyCase records() {
        return whole.withEvents(List.of());
    }

    /** Gives the case of the events of some parts, with the records that bear on them. */
    public PolicyCase about(List<Event> events) {
        return about(events, index, whole);
    }

    /** Gives the case of some events with the records of an index that bear on them, whose as-of time is known. */
    static PolicyCase about(List<Event> events, RecordIndex index, PolicyCase records) {
        List<Event> known = known(events, records.asOf());
        boolean anyAccount = known.stream().anyMatch(event -> mayBeAnybodys(event, index));
        boolean anyConsent = known.stream().anyMatch(CaseParts::mayTellOfAnybody);
        return index.about(
                events,
                anyAccount ? records.accounts().list() : List.of(),
                anyConsent ? records.consents().list() : List.of());
    }

    /** Gives those of some events that had happened by some time, as they were known then. */
    static List<Event> known(List<Event> events, Moment asOf) {
        return AsOf.knownBy(PolicyCase.of(events.toArray(Event[]::new)), asOf).events();
    }

    /** Tells whether it may be open who reacted, so that any account may be hers (6.5). */
    private static boolean mayBeAnybodys(Event event, RecordIndex index) {
        return event instanceof Reaction
                && (event.actorId().equals(Ids.UNKNOWN)
                        || index.assignees(event.userId()).contains(Ids.UNKNOWN));
    }

    /** Tells whether it is open of whom an event tells, so that any consent may be hers (5, 6.1). */
    private static boolean mayTellOfAnybody(Event event) {
        if (event instanceof InformationDisclosed told) {
            return Telling.in(told).stream().anyMatch(each -> each.client().equals(Ids.UNKNOWN));
        }
        return event instanceof Post post
                && (!post.review().made()
                        || Mention.in(post).stream()
                                .anyMatch(each -> each.client().equals(Ids.UNKNOWN))
                        || IntStream.range(0, post.pictures().list().size())
                                .anyMatch(i -> Depicted.of(post, i).client().equals(Ids.UNKNOWN)));
    }

    /**
     * Joins what was found of parts to what is found of the whole.
     *
     * <p>Of an evaluation with events, only what is found of these is taken: records are in many parts, and what is found of
     * them follows from {@link #records()}. Throws IllegalArgumentException where there is none, where they are as of several
     * times or under several settings, and where two have the same event.
     */
    public static Evaluation join(Collection<Evaluation> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("there is no evaluation to join");
        }
        Evaluation first = parts.iterator().next();
        FindingOrder found = new FindingOrder();
        List<Event> events = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Evaluation part : parts) {
            if (!part.asOf().equals(first.asOf()) || !part.settings().equals(first.settings())) {
                throw new IllegalArgumentException("the evaluations are as of several times or under several settings");
            }
            for (Event event : part.events()) {
                if (!ids.add(event.id())) {
                    throw new IllegalArgumentException("two evaluations have the same event");
                }
                events.add(event);
            }
            Evaluation own = part.events().isEmpty() ? part : ofEvents(part);
            found.add(List.of(own.findings()));
        }
        events.sort(Event.BY_TIME);
        return new Evaluation(first.asOf(), first.settings(), events, found.sorted(events));
    }

    /** Gives an evaluation with what is found of its events alone. */
    public static Evaluation ofEvents(Evaluation part) {
        List<Finding> findings = part.findings().stream()
                .filter(finding -> finding.subject() instanceof Event)
                .toList();
        return new Evaluation(part.asOf(), part.settings(), part.events(), findings);
    }
}
