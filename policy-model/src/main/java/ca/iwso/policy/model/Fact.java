package ca.iwso.policy.model;

/** Something recorded in a case, which reasons can point to. */
public interface Fact {
    /** Gives the id under which the case records it, unique among its kind. */
    String id();

    /** Gives where it stands in the case, such as {@code accounts/iwso-facebook}; stable under any order of records. */
    String path();
}
