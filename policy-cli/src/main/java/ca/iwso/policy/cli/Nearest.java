package ca.iwso.policy.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the names that come nearest to one that is none. */
final class Nearest {
    private Nearest() {}

    /** Gives some names, those first that come nearest. */
    static List<String> of(String wanted, Collection<String> names, int most) {
        String name = wanted.toLowerCase(Locale.ROOT);
        return names.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String each) -> distance(name, each.toLowerCase(Locale.ROOT))))
                .limit(most)
                .toList();
    }

    /** Gives the name that was probably meant; empty where none is so near that less than half of it differs. */
    static Optional<String> meant(String wanted, Collection<String> names) {
        String name = wanted.toLowerCase(Locale.ROOT);
        return of(wanted, names, 1).stream()
                .filter(each -> 2 * distance(name, each.toLowerCase(Locale.ROOT)) < each.length())
                .findFirst();
    }

    /** Gives the number of letters to insert, delete or replace to come from one word to another (Levenshtein). */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
