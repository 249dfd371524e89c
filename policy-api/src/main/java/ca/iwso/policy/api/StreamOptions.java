package ca.iwso.policy.api;

import java.util.Objects;
import java.util.function.IntConsumer;

/**
 * How a stream of events is judged.
 *
 * @param window within how many events those stand that belong together; twice as many are held at a time
 * @param keepGoing whether to leave out an event with a problem, and to judge the others
 * @param judged takes the number of events judged, as often as some more are, on the thread that adds them
 */
public record StreamOptions(int window, boolean keepGoing, IntConsumer judged) {
    /** The window that is used where none is asked for. */
    public static final int STANDARD_WINDOW = 10_000;

    private static final StreamOptions STANDARD = new StreamOptions(STANDARD_WINDOW, false, judged -> {});

    /** Refuses a window without room. */
    public StreamOptions {
        Objects.requireNonNull(judged, "judged");
        if (window < 1) {
            throw new IllegalArgumentException("a window holds one event at least");
        }
    }

    /** Gives a window of ten thousand events, and stops at the first problem. */
    public static StreamOptions standard() {
        return STANDARD;
    }

    /** Gives these options with another window. */
    public StreamOptions withWindow(int events) {
        return new StreamOptions(events, keepGoing, judged);
    }

    /** Gives these options for a stream some of whose events may be left out. */
    public StreamOptions keepingGoing() {
        return new StreamOptions(window, true, judged);
    }

    /** Gives these options with somebody who is told how many events were judged. */
    public StreamOptions telling(IntConsumer progress) {
        return new StreamOptions(window, keepGoing, progress);
    }
}
