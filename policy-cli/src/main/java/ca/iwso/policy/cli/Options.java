package ca.iwso.policy.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What the options of all commands have in common. */
final class Options {
    private static final String DEBUG = "--debug";

    private Options() {}

    /** Gives the description of a command with the options that all have, and an example. */
    static CommandSpec command(String name, String description, String... footer) {
        CommandSpec spec = CommandSpec.create()
                .name(name)
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help and exit.")
                        .build())
                .addOption(flag(DEBUG, "Show where in the program an internal error happened."));
        spec.usageMessage().description(description).footer(footer);
        return spec;
    }

    /** Gives an option without a value. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    /** Gives an option with a value. */
    static OptionSpec value(Class<?> type, String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(type)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Gives an option with a value that may be given several times. */
    static OptionSpec values(Class<?> type, String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(List.class)
                .auxiliaryTypes(type)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** Gives all values of an option, none where it was not given. */
    static <T> List<T> all(ParseResult parsed, String name, Class<T> type) {
        List<?> values = parsed.matchedOptionValue(name, List.of());
        return values.stream().map(type::cast).toList();
    }

    /** Tells whether an option without a value was given. */
    static boolean isSet(ParseResult parsed, String name) {
        return parsed.hasMatchedOption(name);
    }

    /** Gives the value of an option; null where it was not given. */
    static <T> @Nullable T of(ParseResult parsed, String name, Class<T> type) {
        return parsed.hasMatchedOption(name)
                ? type.cast(parsed.matchedOption(name).getValue())
                : null;
    }

    static boolean debug(ParseResult parsed) {
        return isSet(parsed, DEBUG);
    }
}
