package ca.iwso.policy.cli.report;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/** Breaks text into lines of at most a width, counted in code points. */
final class Wrap {
    private Wrap() {}

    /** Gives the lines of a text, at least one; a word longer than the width is broken, after a hyphen if it can be. */
    static List<String> lines(String text, int width) {
        int room = Math.max(1, width);
        if (text.length() <= room && text.equals(text.strip()) && !text.contains("  ")) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int taken = 0;
        StringTokenizer words = new StringTokenizer(text, " ");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            int length = length(word);
            if (taken > 0 && taken + 1 + length > room) {
                lines.add(line.toString());
                line.setLength(0);
                taken = 0;
            }
            while (length > room) {
                int cut = cut(word, word.offsetByCodePoints(0, room));
                lines.add(word.substring(0, cut));
                word = word.substring(cut);
                length = length(word);
            }
            line.append(taken == 0 ? "" : " ").append(word);
            taken += (taken == 0 ? 0 : 1) + length;
        }
        if (taken > 0 || lines.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** Gives where to break a word that is too long: after its last hyphen or slash, else where it must be. */
    private static int cut(String word, int latest) {
        int hyphen = Math.max(word.lastIndexOf('-', latest - 1), word.lastIndexOf('/', latest - 1));
        return hyphen > 0 ? hyphen + 1 : latest;
    }

    /** Gives the length of the longest of some texts. */
    static int longest(List<String> texts) {
        return texts.stream().mapToInt(Wrap::length).max().orElse(0);
    }

    /** Gives the length of a text in code points. */
    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
