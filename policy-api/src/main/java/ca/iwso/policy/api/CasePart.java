package ca.iwso.policy.api;

import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.rules.CaseParts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A part of a case that shares no event with the others, so that it can be judged apart from them: elsewhere, at the same time,
 * in any order.
 *
 * <p>{@link PolicyEngine#evaluate(PolicyCase)} of its case finds of its events what it finds of them in the whole, and
 * {@link #join} gives what is found of the whole, once all parts were judged.
 */
public final class CasePart {
    private static final String RECORDS = "records";
    private static final String OF_EVENT = "events/";

    private final CaseParts parts;
    private final List<Event> events;
    private final String key;

    private CasePart(CaseParts parts, List<Event> events) {
        this.parts = parts;
        this.events = List.copyOf(events);
        this.key = events.stream()
                .map(Event::id)
                .sorted()
                .findFirst()
                .map(OF_EVENT::concat)
                .orElse(RECORDS);
    }

    /** Gives all parts of a case, that of the records first. */
    static List<CasePart> of(PolicyCase policyCase) {
        CaseParts parts = CaseParts.of(policyCase);
        List<CasePart> all = new ArrayList<>();
        all.add(new CasePart(parts, List.of()));
        parts.events().forEach(events -> all.add(new CasePart(parts, events)));
        return List.copyOf(all);
    }

    /**
     * Gives its key, which no other part of the case has and which does not depend on the order of facts: {@code records} for
     * that of the records alone, else {@code events/} and the first of the ids of its events.
     */
    public String key() {
        return key;
    }

    /** Gives its events; none for the part of the records alone. */
    public List<Event> events() {
        return events;
    }

    /**
     * Gives the case of its events, with the records that bear on them and the as-of time of the whole; put together at each
     * call, since many parts have the same records.
     *
     * <p>Where it is open of whom an event tells, or who reacted, that is the whole register of consents, or of accounts: any of
     * them may be hers.
     */
    public PolicyCase policyCase() {
        return isOfRecords() ? parts.records() : parts.about(events);
    }

    boolean isOfRecords() {
        return events.isEmpty();
    }

    /**
     * Joins what was found of the parts of a case, in any order, to what is found of the whole.
     *
     * <p>People, accounts and user IDs are in many parts; what is found of them is taken from the part of the records alone.
     * Throws IllegalArgumentException where there is no evaluation, where they are as of several times or under several settings,
     * and where two of them have the same event.
     */
    public static Evaluation join(Collection<Evaluation> evaluations) {
        return CaseParts.join(evaluations);
    }
}
