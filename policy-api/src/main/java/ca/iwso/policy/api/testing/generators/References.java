package ca.iwso.policy.api.testing.generators;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.event.ClientInteraction;
import ca.iwso.policy.model.event.ClientRequest;
import ca.iwso.policy.model.event.Contact;
import ca.iwso.policy.model.event.ErrorFound;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.MaterialReported;
import ca.iwso.policy.model.event.MediaAnswered;
import ca.iwso.policy.model.event.MediaContacted;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostCorrected;
import ca.iwso.policy.model.event.PostEdited;
import ca.iwso.policy.model.event.PostRemoved;
import ca.iwso.policy.model.event.SiteDiscovered;
import ca.iwso.policy.model.event.SiteReviewed;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Lets events refer to events of the same case.
 *
 * <p>A generated event refers to a number that waits; once all events are there, it becomes the id of one of the right kind,
 * and an event that would refer to nothing is left out. So a case stays whole however it shrinks.
 */
final class References {
    private static final String WAITING = "waiting-";
    private static final int MOST = 5;

    private final List<String> posts;
    private final List<String> requests;
    private final List<String> contacts;
    private final List<String> discoveries;

    private References(List<Event> events) {
        posts = ids(events, Post.class);
        requests = ids(events, ClientRequest.class);
        contacts = ids(events, MediaContacted.class);
        discoveries = ids(events, SiteDiscovered.class);
    }

    /** Gives a reference that waits. */
    static Arbitrary<String> waiting() {
        return Arbitraries.integers().between(0, MOST).map(number -> WAITING + number);
    }

    /** Gives the events with references to each other, without those that refer to what is not there. */
    static List<Event> settle(List<Event> events) {
        References references = new References(events);
        List<Event> settled = new ArrayList<>();
        for (Event event : events) {
            Event whole = references.settle(event);
            if (whole.refersTo().stream().noneMatch(id -> id.startsWith(WAITING))) {
                settled.add(whole);
            }
        }
        return List.copyOf(settled);
    }

    private Event settle(Event event) {
        if (event instanceof Post post) {
            return post.withAnswers(optional(post.answers(), requests));
        } else if (event instanceof Contact contact) {
            return contact.withAnswers(optional(contact.answers(), requests));
        } else if (event instanceof ClientInteraction interaction) {
            return interaction.withAnswers(optional(interaction.answers(), requests));
        } else if (event instanceof ErrorFound found) {
            return found.withPost(one(found.post(), posts));
        } else if (event instanceof PostCorrected correction) {
            return correction.withPost(one(correction.post(), posts));
        } else if (event instanceof PostRemoved removal) {
            return removal.withPost(one(removal.post(), posts));
        } else if (event instanceof PostEdited edit) {
            return edit.withPost(one(edit.post(), posts));
        } else if (event instanceof MaterialReported report) {
            return report.withPost(one(report.post(), posts));
        } else if (event instanceof MediaAnswered answer) {
            return answer.withContact(one(answer.contact(), contacts));
        } else if (event instanceof SiteReviewed review) {
            return review.withDiscovery(one(review.discovery(), discoveries));
        }
        return event;
    }

    private static String optional(String reference, List<String> ids) {
        return reference.startsWith(WAITING) && ids.isEmpty() ? Ids.NONE : one(reference, ids);
    }

    private static String one(String reference, List<String> ids) {
        if (!reference.startsWith(WAITING) || ids.isEmpty()) {
            return reference;
        }
        return ids.get(Integer.parseInt(reference.substring(WAITING.length())) % ids.size());
    }

    private static List<String> ids(List<Event> events, Class<? extends Event> kind) {
        return events.stream().filter(kind::isInstance).map(Event::id).toList();
    }
}
