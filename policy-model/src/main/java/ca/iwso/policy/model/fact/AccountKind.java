package ca.iwso.policy.model.fact;

import ca.iwso.policy.model.Truth;

/** What an account or site is (5.Blogs, 5.Social Media). */
public enum AccountKind {
    /** A blog. */
    BLOG,
    /** A profile on a social network. */
    PROFILE,
    /** A page on a social network. */
    PAGE,
    /** A group or forum. */
    GROUP,
    /** A video, audio or picture channel. */
    CHANNEL,
    /** A web site. */
    WEBSITE,
    /** Nothing is recorded. */
    UNKNOWN;

    /** Tells whether it is the given one. */
    public Truth is(AccountKind other) {
        return this == UNKNOWN ? Truth.UNKNOWN : Truth.of(this == other);
    }
}
