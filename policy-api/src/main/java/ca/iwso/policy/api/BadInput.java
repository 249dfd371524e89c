package ca.iwso.policy.api;

import java.util.List;

/** Reports that files cannot be read as a case or as settings, with everything that is wrong in them. */
public final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    // Not serialised: the message lists them all.
    private final transient List<Problem> problems;

    /** Makes the report of some problems, in the order in which they are to be read. */
    public BadInput(List<Problem> problems) {
        super(String.join("\n", problems.stream().map(Problem::toString).toList()));
        this.problems = List.copyOf(problems);
    }

    /** Gives everything that is wrong, by place. */
    public List<Problem> problems() {
        return problems;
    }
}
