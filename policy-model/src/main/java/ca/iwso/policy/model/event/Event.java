package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import java.util.Comparator;
import java.util.List;

/** Something that happened, was tried or is intended, at one time. */
public sealed interface Event extends Fact
        permits Interaction,
                Reviewed,
                Transmitted,
                ClientRequest,
                SiteCreated,
                SiteDiscovered,
                SiteReviewed,
                Use,
                CompromiseSuspected,
                ResetRequested,
                PaymentOffered,
                MediaContacted,
                MediaAnswered,
                ErrorFound,
                Response,
                PostEdited,
                MaterialReported,
                AccountInspected,
                CredentialShared,
                CredentialSought,
                InformationDisclosed,
                PasswordSet {

    /** Orders events by when they happened, and those of one time by their ids. */
    Comparator<Event> BY_TIME = Event::compareByTime;

    /** Gives what all events have in common. */
    Act act();

    /** Gives the name by which files know this kind of event, such as {@code post-published}. */
    String type();

    @Override
    default String id() {
        return act().id();
    }

    @Override
    default String path() {
        return "events/" + id();
    }

    /** Gives when it happened. */
    default Moment at() {
        return act().at();
    }

    /** Tells whether it takes place, done or proposed: what was only tried neither asks for anything nor answers anything. */
    default boolean takesPlace() {
        return act().stage() != Act.Stage.ATTEMPTED;
    }

    /** Gives the id of the staff member who did it: {@code none} for anybody else, {@code unknown} where not recorded. */
    default String actorId() {
        return act().actor().staffId();
    }

    /** Gives the user ID with which it was done; {@code unknown} where not recorded. */
    default String userId() {
        return act().userId();
    }

    /** Tells whether who did it answers for it, and not the user ID alone, since nobody knows who did it. */
    default boolean answeredByActor() {
        return act().actor().kind() != Party.Kind.UNKNOWN || !Ids.names(userId());
    }

    /** Gives the ids of the other events to which this one refers; empty where it stands alone. */
    default List<String> refersTo() {
        return List.of();
    }

    /** Gives the people to whom it refers besides who did it, known or not. */
    default List<Party> parties() {
        return List.of();
    }

    /** Gives the id of the account with which, or over which, it was done; {@code none} where no account belongs to it. */
    default String overAccount() {
        return Ids.NONE;
    }

    /** Gives the ids of the accounts and sites to which it refers, where it shows first. */
    default List<String> accountIds() {
        return overAccount().equals(Ids.NONE) ? List.of() : List.of(overAccount());
    }

    /** Gives the ids of the user IDs to which it refers besides the one with which it was done. */
    default List<String> userIds() {
        return List.of();
    }

    // Not put together from comparators of Java's own: no archive of classes keeps those, and each costs a start
    // milliseconds.
    private static int compareByTime(Event one, Event other) {
        int order = one.at().compareTo(other.at());
        return order != 0 ? order : one.id().compareTo(other.id());
    }
}
