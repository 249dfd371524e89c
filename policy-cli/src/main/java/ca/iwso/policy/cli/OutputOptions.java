package ca.iwso.policy.cli;

import ca.iwso.policy.model.Names;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The options of all commands that print a result, and the printing of it. */
final class OutputOptions {
    private static final String FORMAT = "--format";
    private static final String OUTPUT = "--output";
    private static final String COLOUR = "--color";

    private final ParseResult parsed;
    private final @Nullable Path file;
    private final Colour colour;

    /** The formats of most commands. */
    enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return Names.of(this);
        }
    }

    /** Takes the values of the options. */
    OutputOptions(ParseResult parsed) {
        this.parsed = parsed;
        file = Options.of(parsed, OUTPUT, Path.class);
        colour = Objects.requireNonNullElse(Options.of(parsed, COLOUR, Colour.class), Colour.AUTO);
    }

    /** Adds the options to a command. */
    static CommandSpec addTo(CommandSpec command) {
        return addTo(command, Format.class, "text or json; default: text.");
    }

    /** Adds the options to a command that has formats of its own. */
    static CommandSpec addTo(CommandSpec command, Class<? extends Enum<?>> formats, String description) {
        return command.addOption(Options.value(formats, "FORMAT", description, "-f", FORMAT))
                .addOption(Options.value(
                        Path.class, "FILE", "Write to this file, which appears whole or not at all.", "-o", OUTPUT))
                .addOption(Options.value(Colour.class, "WHEN", "auto, always or never; default: auto.", COLOUR));
    }

    /** Tells whether a format or a file was asked for. */
    static boolean isGiven(ParseResult parsed) {
        return Options.isSet(parsed, FORMAT) || Options.isSet(parsed, OUTPUT);
    }

    Format format() {
        return format(Format.class, Format.TEXT);
    }

    <F extends Enum<F>> F format(Class<F> formats, F standard) {
        return Objects.requireNonNullElse(Options.of(parsed, FORMAT, formats), standard);
    }

    boolean coloured(Console console) {
        return colour.on(console, file != null);
    }

    void write(Output.Content content, Console console) {
        Output.write(content, file, console);
    }
}
