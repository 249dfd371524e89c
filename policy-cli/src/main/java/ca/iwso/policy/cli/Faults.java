package ca.iwso.policy.cli;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.RuleFault;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import picocli.CommandLine.ParameterException;

/** Says on standard error what went wrong, and gives the exit code for it. */
final class Faults {
    private static final int MEBI = 20;

    private final Console console;

    Faults(Console console) {
        this.console = console;
    }

    /** Reports why the program stopped, and gives the exit code. */
    int of(Throwable failure, boolean debug) {
        if (failure instanceof BadInput bad) {
            problems(bad.problems());
            return ExitCode.BAD_INPUT;
        }
        if (failure instanceof UsageError usage) {
            say(String.valueOf(usage.getMessage()));
            return ExitCode.BAD_INPUT;
        }
        return internal(failure, debug);
    }

    /** Reports what is wrong with the command line. */
    int usage(ParameterException failure) {
        say(UsageWords.of(failure));
        String name = failure.getCommandLine().getCommandSpec().qualifiedName();
        console.err().println("Try '" + name + " --help'.");
        return ExitCode.BAD_INPUT;
    }

    /** Reports a fault of the program itself, whatever it was: nothing that it printed may be relied on. */
    private int internal(Throwable failure, boolean debug) {
        say("internal error: " + inWords(failure));
        if (debug) {
            failure.printStackTrace(console.err());
        } else {
            console.err().println("Run it again with --debug to see where it happened.");
        }
        return ExitCode.INTERNAL_ERROR;
    }

    private static String inWords(Throwable failure) {
        if (failure instanceof RuleFault fault) {
            return fault.getMessage() + ".";
        }
        // What ran out of memory while a class was loaded shows as something else, with that beneath it.
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (String.valueOf(each).contains("OutOfMemoryError")) {
                return "the memory of " + (Runtime.getRuntime().maxMemory() >> MEBI)
                        + " MiB does not suffice; nothing was decided. Split the case, or give more with "
                        + "IWSO_POLICY_JAVA_OPTS=-Xmx4g.";
            }
        }
        return failure.getClass().getSimpleName()
                + ". This is a fault of the program, not of the case; nothing was decided.";
    }

    /** Lists the problems of the input. */
    void problems(List<Problem> problems) {
        for (Problem problem : problems) {
            // Problems quote the file: a control character must not reach the terminal through them.
            console.err().println(Redaction.printable(problem.toString()));
        }
        console.err().println(problems.size() == 1 ? "1 problem" : problems.size() + " problems");
    }

    private void say(String message) {
        console.err().println("iwso-policy: " + printable(message));
    }

    /** Lists what was not taken over from an export; it is no fault of anybody. */
    void leftOut(List<Problem> unmapped) {
        unmapped.forEach(each -> console.err().println(Redaction.printable(each.toString())));
        if (!unmapped.isEmpty()) {
            console.err()
                    .println(
                            unmapped.size() == 1
                                    ? "1 thing was not taken over"
                                    : unmapped.size() + " things were not taken over");
        }
    }

    private static String printable(String message) {
        return String.join("\n", message.lines().map(Redaction::printable).toList());
    }

    /** Gives the reason of an I/O failure in plain words, without the file's name. */
    static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException) {
            return "no such file or folder";
        }
        if (failure instanceof AccessDeniedException) {
            return "permission denied";
        }
        return failure instanceof java.nio.file.FileSystemException file && file.getReason() != null
                ? String.valueOf(file.getReason())
                : String.valueOf(failure.getMessage());
    }
}
