package ca.iwso.policy.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Does what users do most, so that the launcher can archive the classes that it takes. */
public final class Training {
    private Training() {}

    /** Judges the case file given, in all formats, and prints nothing; the findings do not matter. */
    public static void main(String[] arguments) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Console console = new Console(
                InputStream.nullInputStream(),
                nowhere,
                new PrintStream(nowhere, false, StandardCharsets.UTF_8),
                Map.of(),
                false,
                true);
        for (String file : arguments) {
            Main.run(console, "evaluate", file);
            Main.run(console, "evaluate", "--format", "json", file);
            Main.run(console, "check", file);
        }
        Main.run(console, "clauses");
        Main.run(console, "explain", "6.9.3");
        Main.run(console, "--help");
    }
}
