package ca.iwso.policy.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words of a command line as a shell takes them. */
final class ShellWords {
    private static final String PLAIN = "-_./@:+=";

    private ShellWords() {}

    /** Adds an option with its value; nothing where it has none. */
    static void add(String option, @Nullable Object value, List<String> words) {
        if (value != null) {
            words.add(option);
            words.add(quoted(value.toString()));
        }
    }

    /** Gives a word as a shell takes it for one. */
    static String quoted(String word) {
        boolean plain =
                !word.isEmpty() && word.chars().allMatch(c -> Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
        return plain ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
