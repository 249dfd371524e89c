package ca.iwso.policy.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/**
 * Shows on a terminal how far a long run has come: what is done, how fast, and how long it will still take.
 *
 * <p>Short runs show nothing, and neither do those whose standard error is no terminal.
 */
final class Progress implements AutoCloseable {
    private static final long SECOND = 1_000_000_000L;
    private static final long FIRST = SECOND;
    private static final long INTERVAL_MILLIS = 200;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream err;
    private final int width;
    private final LongSupplier nanoseconds;
    private final long start;
    private final AtomicInteger done = new AtomicInteger();
    private volatile Stage stage;
    private boolean shown;
    private boolean closed;

    /**
     * What is being done.
     *
     * @param doing what, such as "judging"
     * @param noun what is counted, such as "cases"
     * @param total how many there are; 0 where nobody knows
     * @param began when it began
     */
    private record Stage(String doing, String noun, int total, long began) {}

    /** Makes a display; nothing runs until it is started. */
    Progress(PrintStream err, int width, LongSupplier nanoseconds) {
        this.err = err;
        this.width = width;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
        this.stage = new Stage("reading", "", 0, start);
    }

    /** Starts showing what a run does; closing it clears the line. */
    static Progress start(Console console) {
        Progress progress = new Progress(console.err(), console.width(), System::nanoTime);
        Thread ticker = new Thread(progress::tick, "progress");
        ticker.setDaemon(true);
        ticker.start();
        return progress;
    }

    /** Says what is done from now on. */
    void stage(String doing, String noun, int total) {
        done.set(0);
        stage = new Stage(doing, noun, total, nanoseconds.getAsLong());
    }

    /** Says how many are done. */
    void done(int count) {
        done.set(count);
    }

    /** Says that one more is done. */
    void step() {
        done.incrementAndGet();
    }

    private void tick() {
        try {
            while (show()) {
                Thread.sleep(INTERVAL_MILLIS);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Shows how far the run has come, if it takes long; gives whether it still goes on. */
    synchronized boolean show() {
        if (closed) {
            return false;
        }
        long now = nanoseconds.getAsLong();
        if (now - start >= FIRST) {
            String text = text(now);
            err.print(CLEAR + text.substring(0, Math.min(text.length(), width - 1)));
            err.flush();
            shown = true;
        }
        return true;
    }

    private String text(long now) {
        Stage current = stage;
        double seconds = (double) (now - current.began()) / SECOND;
        int count = done.get();
        StringBuilder text = new StringBuilder(current.doing());
        if (current.total() > 0) {
            text.append(' ').append(count == 0 ? "" : count + " of ").append(current.total());
        } else if (count > 0) {
            text.append(' ').append(count);
        }
        text.append(' ').append(current.noun());
        text.append(String.format(Locale.ROOT, ", %.0f s", Math.floor(seconds)));
        if (count > 0 && seconds > 0) {
            double rate = count / seconds;
            text.append(String.format(Locale.ROOT, ", %.0f/s", rate));
            if (current.total() > count) {
                text.append(String.format(Locale.ROOT, ", %.0f s left", Math.ceil((current.total() - count) / rate)));
            }
        }
        return text.toString();
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (shown) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
