package ca.iwso.policy.cli;

import ca.iwso.policy.api.ExampleCases;
import ca.iwso.policy.api.PolicyEngine;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Does what users do most, so that the launcher can archive the classes that it takes. */
public final class Training {
    private Training() {}

    /** Judges the case file given, in all formats, and prints nothing; the findings do not matter. */
    public static void main(String[] arguments) {
        // With progress and without, and with the environment, which it takes classes to read.
        Console console = console(false);
        for (String file : arguments) {
            Main.run(console(true), "evaluate", file);
            Main.run(console, "evaluate", file);
            Main.run(console, "evaluate", "--format", "json", file);
            Main.run(console, "check", file);
        }
        // What other cases take: every kind of act, and each outcome of every norm.
        PolicyEngine engine = PolicyEngine.standard();
        ExampleCases.all(engine.register()).forEach(engine::evaluate);
        Main.run(console, "clauses");
        Main.run(console, "explain", "6.9.3");
        Main.run(console, "--help");
    }

    private static Console console(boolean progress) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        PrintStream errors = new PrintStream(nowhere, false, StandardCharsets.UTF_8);
        return new Console(InputStream.nullInputStream(), nowhere, errors, System.getenv(), false, progress);
    }
}
