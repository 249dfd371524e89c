package ca.iwso.policy.model.norm;

/** What a norm does: it binds, frees, advises or tells. */
public enum Modality {
    /** It says what must be done. */
    OBLIGATION,
    /** It says what must not be done. */
    PROHIBITION,
    /** It advises something. */
    RECOMMENDATION,
    /** It advises against something. */
    DISCOURAGEMENT,
    /** It allows something that is otherwise forbidden, or says who alone may do it. */
    PERMISSION,
    /** It reserves a right to act. */
    POWER,
    /** It says what a word means or what the policy reaches. */
    DEFINITION,
    /** It tells something without binding anybody. */
    STATEMENT,
    /** It says what may follow from a breach. */
    CONSEQUENCE
}
