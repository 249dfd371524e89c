package ca.iwso.policy.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What surrounds a run of the program, so that tests can run it as a user does.
 *
 * @param in standard input
 * @param out standard output, unbuffered or not; never closed
 * @param err standard error
 * @param environment the environment variables
 * @param terminal whether standard output is a terminal
 * @param progress whether standard error is a terminal, so that it may show how far a long run has come
 */
record Console(
        InputStream in,
        OutputStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean terminal,
        boolean progress) {
    private static final int STANDARD_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;

    /** Copies the environment. */
    Console {
        environment = Map.copyOf(environment);
    }

    /** Makes a console that shows no progress. */
    Console(InputStream in, OutputStream out, PrintStream err, Map<String, String> environment, boolean terminal) {
        this(in, out, err, environment, terminal, false);
    }

    /**
     * Gives the console of this process.
     *
     * <p>The launcher says which of its streams are terminals: what {@code System.console()} means differs from
     * release to release of Java.
     */
    static Console ofProcess() {
        return new Console(
                System.in,
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                System.getenv(),
                Boolean.getBoolean("iwso.policy.terminal"),
                Boolean.getBoolean("iwso.policy.progress"));
    }

    /** Prints text such as help on standard output. */
    void print(String text) {
        Output.write(to -> to.write(text.getBytes(StandardCharsets.UTF_8)), null, this);
    }

    /** Gives the width of the terminal. */
    int width() {
        String columns = environment.getOrDefault("COLUMNS", "");
        try {
            return Math.max(LEAST_WIDTH, Integer.parseInt(columns));
        } catch (NumberFormatException noNumber) {
            return STANDARD_WIDTH;
        }
    }

    /** Tells whether NO_COLOR asks for no colours (no-color.org). */
    boolean refusesColour() {
        return !environment.getOrDefault("NO_COLOR", "").isEmpty();
    }
}
