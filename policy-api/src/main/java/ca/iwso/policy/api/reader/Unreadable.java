package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;

/** Ends the reading of a file, or of a line of a stream, of which nothing more can be understood. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    Unreadable(Place place, String found, String allowed) {
        // Without stack trace: it is always turned into a problem.
        super(found, null, false, false);
        this.problem = new Problem(place, found, allowed, "");
    }

    Problem problem() {
        return problem;
    }
}
