package ca.iwso.policy.api.reader;

import org.jspecify.annotations.Nullable;

/** The pieces of a file one after another, whatever its format. */
interface Tokens {

    /** A kind of piece. */
    enum Token {
        /** The start of keys with values. */
        MAPPING,
        /** The start of a list. */
        SEQUENCE,
        /** The end of either. */
        END,
        /** A key or a value. */
        TEXT,
        /** A value that is not there. */
        EMPTY,
        /** A reference to an earlier part of the file. */
        ALIAS,
        /** The end of the file. */
        FINISHED
    }

    /** Moves to the next piece. */
    Token next() throws Unreadable;

    /** Gives the text of this piece; empty unless it is a text. */
    String text();

    /** Gives the line where this piece starts, from 1. */
    int line();

    /** Gives the column where this piece starts, from 1. */
    int column();

    /** Gives what stands before this piece and is refused, such as "an anchor"; null where nothing does. */
    @Nullable
    String decoration();
}
