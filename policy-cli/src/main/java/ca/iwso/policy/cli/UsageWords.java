package ca.iwso.policy.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, with what was probably meant. */
final class UsageWords {
    private UsageWords() {}

    static String of(ParameterException failure) {
        CommandLine command = failure.getCommandLine();
        if (failure instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched().get(0), command);
        }
        ArgSpec argument = failure.getArgSpec();
        if (argument != null && failure.getValue() != null) {
            Class<?>[] types = argument.auxiliaryTypes();
            Class<?> type = types.length == 0 ? argument.type() : types[0];
            String name = argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
            if (type == Integer.class) {
                return name + " is a whole number";
            }
            if (type.isEnum()) {
                List<String> words =
                        Stream.of(type.getEnumConstants()).map(UsageWords::word).toList();
                return name + " is one of " + String.join(", ", words) + meant(failure.getValue(), words);
            }
        }
        return String.valueOf(failure.getMessage());
    }

    /** Names the commands. */
    static String commands(CommandLine program) {
        return "the commands are " + String.join(", ", program.getSubcommands().keySet());
    }

    private static String unmatched(String word, CommandLine command) {
        if (word.startsWith("-")) {
            List<String> options = command.getCommandSpec().options().stream()
                    .map(OptionSpec::longestName)
                    .toList();
            return "there is no option " + word + meant(word, options);
        }
        Collection<String> commands = command.getSubcommands().keySet();
        return commands.isEmpty()
                ? "one argument too many: " + word
                : "there is no command " + word + meant(word, commands) + "; " + commands(command);
    }

    private static String meant(String word, Collection<String> words) {
        return Nearest.meant(word, words)
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
    }

    private static String word(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT);
    }
}
