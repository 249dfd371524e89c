package ca.iwso.policy.model.norm;

/** How strongly a norm binds. */
public enum Force {
    /** Must, shall, will, required, prohibited: not following it violates it. */
    HARD,
    /** Should, encouraged, recommended, discouraged: not following it departs from it. */
    SOFT,
    /** The norm does not bind: a permission, a definition, a statement. */
    NONE
}
