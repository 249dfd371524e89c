package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Truth;
import java.util.Objects;

/**
 * Somebody who acts, is shown, is addressed or is spoken of.
 *
 * @param kind what she is to IWSO
 * @param id the id of the staff member or client, or a word for what she is; {@code unknown} where not recorded
 */
public record Party(Party.Kind kind, String id) {
    /** Refuses nulls. */
    public Party {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /** What somebody is to IWSO. */
    public enum Kind {
        /** A member of staff, by her id. */
        STAFF,
        /** A client, by her id. */
        CLIENT,
        /** A relative of a client. */
        RELATIVE,
        /** A donor, whom 6.9.2 is read to count among the stakeholders. */
        DONOR,
        /** Another stakeholder of IWSO. */
        STAKEHOLDER,
        /** Anybody else. */
        OTHER,
        /** Nobody: it is recorded that there is no such person. */
        NONE,
        /** Nothing is recorded. */
        UNKNOWN;

        /** Tells whether it is the given one. */
        public Truth is(Kind other) {
            return this == UNKNOWN ? Truth.UNKNOWN : Truth.of(this == other);
        }
    }

    /** Somebody of whom nothing is recorded. */
    public static final Party UNKNOWN = new Party(Kind.UNKNOWN, Ids.UNKNOWN);

    /** Nobody. */
    public static final Party NONE = new Party(Kind.NONE, Ids.NONE);

    /** Gives the member of staff with an id. */
    public static Party staff(String id) {
        return new Party(Kind.STAFF, id);
    }

    /** Gives the client with an id. */
    public static Party client(String id) {
        return new Party(Kind.CLIENT, id);
    }

    /** Gives somebody who is neither staff nor a client, in a word. */
    public static Party other(String word) {
        return new Party(Kind.OTHER, word);
    }

    /** Gives the id of the staff member this is: {@code none} for anybody else, {@code unknown} where not recorded. */
    public String staffId() {
        return switch (kind) {
            case STAFF -> id;
            case UNKNOWN -> Ids.UNKNOWN;
            default -> Ids.NONE;
        };
    }

    /** Gives the id of the client this is: {@code none} for anybody else, {@code unknown} where not recorded. */
    public String clientId() {
        return switch (kind) {
            case CLIENT -> id;
            case UNKNOWN -> Ids.UNKNOWN;
            default -> Ids.NONE;
        };
    }
}
