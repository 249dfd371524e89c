package ca.iwso.policy.model.event;

import ca.iwso.policy.model.Truth;

/** The method of an interaction (6.10.1), or by which something is told (5). */
public enum Channel {
    /** By phone. */
    PHONE,
    /** In person. */
    IN_PERSON,
    /** From an IWSO e-mail address. */
    IWSO_EMAIL,
    /** Through one of IWSO's own accounts. */
    OFFICIAL_ACCOUNT,
    /** Through somebody's own account in a social network. */
    PERSONAL_ACCOUNT,
    /** From a private e-mail address. */
    PERSONAL_EMAIL,
    /** By text message. */
    TEXT_MESSAGE,
    /** By a video call. */
    VIDEO_CALL,
    /** Any other way. */
    OTHER,
    /** Nothing is recorded. */
    UNKNOWN;

    /** Tells whether it uses the internet (3); of a text message, or another way, nobody can tell. */
    public Truth online() {
        return switch (this) {
            case PHONE, IN_PERSON -> Truth.FALSE;
            case IWSO_EMAIL, PERSONAL_EMAIL, OFFICIAL_ACCOUNT, PERSONAL_ACCOUNT, VIDEO_CALL -> Truth.TRUE;
            case TEXT_MESSAGE, OTHER, UNKNOWN -> Truth.UNKNOWN;
        };
    }

    /** Tells whether it is the given one. */
    public Truth is(Channel other) {
        return this == UNKNOWN ? Truth.UNKNOWN : Truth.of(this == other);
    }
}
