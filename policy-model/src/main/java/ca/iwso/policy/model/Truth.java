package ca.iwso.policy.model;

import java.util.Collection;

/**
 * Tells whether a statement is known to hold, known not to hold, or not known.
 *
 * <p>The connectives are those of strong Kleene logic: an unknown part leaves the whole unknown unless the other
 * parts decide it.
 */
public enum Truth {
    /** The statement holds. */
    TRUE,
    /** The statement does not hold. */
    FALSE,
    /** Nobody recorded whether it holds. */
    UNKNOWN;

    /** Gives TRUE for {@code true} and FALSE for {@code false}. */
    public static Truth of(boolean known) {
        return known ? TRUE : FALSE;
    }

    /** Gives TRUE when both hold, FALSE when either does not, else UNKNOWN. */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /** Gives TRUE when either holds, FALSE when neither does, else UNKNOWN. */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }

    /** Swaps TRUE and FALSE, and leaves UNKNOWN. */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Gives the conjunction; TRUE for none. */
    public static Truth all(Collection<Truth> truths) {
        return truths.stream().reduce(TRUE, Truth::and);
    }

    /** Gives the disjunction; FALSE for none. */
    public static Truth any(Collection<Truth> truths) {
        return truths.stream().reduce(FALSE, Truth::or);
    }
}
