package ca.iwso.policy.cli;

/** Something that the user can put right: a file that is not there, a clause that does not exist. */
final class UsageError extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Makes an error with a message for the user. */
    UsageError(String message) {
        super(message);
    }
}
