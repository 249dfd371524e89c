package ca.iwso.policy.api.reader;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The wording of problems: what may be quoted, and which name was probably meant. */
public final class Hints {
    private static final int LONGEST_QUOTED = 40;

    private Hints() {}

    /** Gives the text in quotes if it is a plain word, which cannot be a sentence of a post; else the given stand-in. */
    static String quote(String text, String otherwise) {
        return text.length() <= LONGEST_QUOTED && IdText.isId(text) ? "`" + text + "`" : otherwise;
    }

    /** Gives the question after the nearest of some names; empty where none is near. */
    public static String didYouMean(String text, Collection<String> names) {
        String nearest = nearest(text, names);
        return nearest == null ? "" : "did you mean `" + nearest + "`?";
    }

    /** Gives the nearest of some names, null where none is near; the first of several that are equally near. */
    static @Nullable String nearest(String text, Collection<String> names) {
        if (text.length() > LONGEST_QUOTED) {
            return null;
        }
        String wanted = plain(text);
        int least = Math.max(1, wanted.length() / 3) + 1;
        String nearest = null;
        for (String name : names) {
            if (Math.abs(name.length() - text.length()) > LONGEST_QUOTED) {
                continue;
            }
            int distance = distance(wanted, plain(name));
            if (distance < least && distance < wanted.length()) {
                least = distance;
                nearest = name;
            }
        }
        return nearest;
    }

    /** Leaves out what people mix up: capitals, hyphens and underscores. */
    private static String plain(String name) {
        return name.replace("-", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** Counts insertions, deletions, replacements and swaps of neighbours that turn one text into the other. */
    private static int distance(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                cost[i][j] =
                        Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
                if (swapped) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
