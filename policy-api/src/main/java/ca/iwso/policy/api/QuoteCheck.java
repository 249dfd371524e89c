package ca.iwso.policy.api;

import ca.iwso.policy.model.norm.Norm;

/**
 * Whether the key words of a norm still stand in a document.
 *
 * @param norm the norm
 * @param stands whether its quote is there, word for word
 * @param line the line where the quote begins, or the nearest text where the quote is not there; 0 where nothing is near
 * @param nearest the nearest text of the document, empty where the quote stands or nothing is near
 */
public record QuoteCheck(Norm norm, boolean stands, int line, String nearest) {

    /** Tells whether the quote stands on another line than the register says. */
    public boolean moved() {
        return stands && line != norm.line();
    }
}
