package ca.iwso.policy.api.inquiry;

import ca.iwso.policy.api.reader.CaseFacts;
import ca.iwso.policy.api.reader.Register;
import ca.iwso.policy.api.reader.Shape;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.fact.Role;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Finding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What surrounds the facts that some findings wait for: who and what may be named, and which times matter.
 *
 * @param policyCase the case
 * @param asOf the time as of which it is judged
 * @param zone where dates are read
 * @param findings the findings that wait
 */
record Setting(PolicyCase policyCase, Instant asOf, ZoneId zone, List<Finding> findings) {
    private static final int MOST_NAMED = 6;
    private static final int MOST_TIMES = 3;

    /** Gives the staff members, clients or other entries that a value may name: those concerned first. */
    List<String> named(Set<Register> registers) {
        Set<String> ids = new LinkedHashSet<>();
        if (registers.contains(Register.STAFF)) {
            bearers().forEach(ids::add);
            ids.add(director());
        }
        if (registers.contains(Register.CLIENTS)) {
            ids.addAll(clients());
        }
        for (Register register : registers) {
            Entries<? extends Fact> entries = CaseFacts.entries(policyCase, register);
            entries.forEach(entry -> ids.add(entry.id()));
            if (!entries.recorded()) {
                ids.add(fresh(register));
            }
        }
        return ids.stream().filter(Ids::names).limit(MOST_NAMED).toList();
    }

    /** Gives an id that no entry of a register has. */
    String fresh(Register register) {
        Set<String> taken = new TreeSet<>();
        CaseFacts.entries(policyCase, register).forEach(entry -> taken.add(entry.id()));
        String stem = register.entry().replace(' ', '-');
        int number = 1;
        while (taken.contains(stem + "-" + number)) {
            number++;
        }
        return stem + "-" + number;
    }

    /** Gives those whom the findings bind. */
    List<String> bearers() {
        return findings.stream()
                .map(Finding::bearer)
                .filter(bearer -> Ids.names(bearer) && !bearer.equals(Claim.ORGANISATION))
                .distinct()
                .toList();
    }

    /** Gives the clients whom the subjects of the findings name. */
    List<String> clients() {
        return subjects().stream()
                .flatMap(event -> event.parties().stream())
                .filter(party -> party.kind() == Party.Kind.CLIENT)
                .map(Party::id)
                .filter(Ids::names)
                .distinct()
                .toList();
    }

    /** Gives the word for whoever of the subjects is neither staff nor a client. */
    String other() {
        return subjects().stream()
                .flatMap(event -> event.parties().stream())
                .filter(party -> party.kind() == Party.Kind.OTHER || party.kind() == Party.Kind.STAKEHOLDER)
                .map(Party::id)
                .filter(Ids::names)
                .findFirst()
                .orElse("somebody");
    }

    /** Gives what a request may be about: the subjects, and the accounts and sites that they name. */
    List<String> matters() {
        Set<String> ids = new LinkedHashSet<>();
        findings.forEach(finding -> ids.add(finding.subject().id()));
        subjects().forEach(event -> ids.addAll(event.accountIds()));
        return ids.stream().filter(Ids::names).limit(MOST_NAMED).toList();
    }

    /**
     * Gives the id of who was Executive Director before all that the findings are about; where the case names none, that of
     * somebody who may have been, or of somebody on a complete list who was not.
     */
    String director() {
        Moment then = Moment.on(before(), zone);
        for (StaffMember person : policyCase.staff()) {
            if (person.roles().list().stream()
                    .anyMatch(grant -> grant.role() == Role.EXECUTIVE_DIRECTOR && grant.heldAt(then) != Truth.FALSE)) {
                return person.id();
            }
        }
        boolean complete =
                policyCase.staff().recorded() && !policyCase.staff().list().isEmpty();
        return complete ? policyCase.staff().list().get(0).id() : "executive-director";
    }

    /** Gives the day before all that the findings are about. */
    LocalDate before() {
        return times().get(0).atZone(zone).toLocalDate().minusDays(1);
    }

    /** Gives the days after what the findings are about that lie before the as-of time. */
    List<LocalDate> after() {
        List<LocalDate> days = new ArrayList<>();
        for (Instant time : times()) {
            LocalDate day = time.atZone(zone).toLocalDate().plusDays(1);
            if (!day.atStartOfDay(zone).toInstant().isAfter(asOf) && days.size() < MOST_TIMES) {
                days.add(day);
            }
        }
        return days;
    }

    private List<Instant> times() {
        Set<Instant> times = new TreeSet<>();
        subjects().stream().map(Event::at).filter(Moment::isKnown).forEach(at -> times.add(at.known()));
        if (times.isEmpty()) {
            times.add(asOf);
        }
        return List.copyOf(times);
    }

    private List<Event> subjects() {
        List<Event> events = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.subject() instanceof Event event) {
                events.add(event);
            }
        }
        return events;
    }

    /** Gives the words of a shape that a value may be, without the lack of any record. */
    static List<String> words(Shape.Words shape) {
        return shape.words().stream().filter(word -> !word.equals(Ids.UNKNOWN)).toList();
    }
}
