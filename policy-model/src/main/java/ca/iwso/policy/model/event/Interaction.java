package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Ids;

/** What somebody does towards another person, who may be a client (6.10). */
public sealed interface Interaction extends Event permits Contact, ClientInteraction, Post {

    /** Gives the other person. */
    Party counterpart();

    /** Gives the key under which files name the other person. */
    String counterpartKey();

    /** Gives the id of the client's request that it answers; {@code none} where it answers none. */
    String answers();

    /** Gives the id of the client to whom it is addressed: {@code none} for anybody else, {@code unknown} where not recorded. */
    default String counterpartClient() {
        return counterpart().clientId();
    }

    /**
     * Gives the id of who did it where nobody recorded to whom it is addressed, so that it may be to anybody who asked
     * something of her; else an empty text.
     */
    default String actorTowardsUnknown() {
        return counterpartClient().equals(Ids.UNKNOWN) ? actorId() : "";
    }
}
