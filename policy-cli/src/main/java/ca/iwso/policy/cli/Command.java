package ca.iwso.policy.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command of the program.
 *
 * <p>Commands describe themselves by picocli's programmatic model and not by annotations: reading these by reflection
 * takes longer than evaluating a small case.
 */
interface Command {
    /** Gives its name. */
    String name();

    /** Gives its description: options, parameters, help. */
    CommandSpec spec();

    /** Starts, in the background, what takes long and does not depend on its arguments; returns at once. */
    default void prepare() {}

    /** Runs it and gives its exit code. */
    int run(ParseResult parsed, Console console);
}
