package ca.iwso.policy.api;

import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A policy document in which quotes are looked up, white space and the shapes of quotation marks and dashes aside.
 *
 * <p>An ellipsis in a quote stands for words left out; the parts around it must come in order.
 */
public final class PolicyText {
    private static final Pattern WORD = Pattern.compile("[^ ]*[\\p{L}\\p{N}][^ ]*");
    private static final String OMISSION = " ?\\.\\.\\. ?";

    private final String text;
    private final int[] lines;
    private final List<Word> words = new ArrayList<>();
    private final Map<String, Integer> frequencies = new HashMap<>();

    private PolicyText(Normal normal) {
        this.text = normal.text.toString();
        this.lines = normal.lines.stream().mapToInt(Integer::intValue).toArray();
        words(text).forEach(words::add);
        words.forEach(word -> frequencies.merge(word.key(), 1, Integer::sum));
    }

    /** Takes the text of a document. */
    public static PolicyText of(String document) {
        return new PolicyText(new Normal(document));
    }

    /** Looks up the quotes of all norms, in document order. */
    public List<QuoteCheck> check(PolicyRegister register) {
        return register.norms().values().stream().map(this::check).toList();
    }

    private QuoteCheck check(Norm norm) {
        String quote = new Normal(norm.quote()).text.toString();
        int at = find(List.of(quote), norm.line());
        if (at < 0) {
            at = find(List.of(quote.split(OMISSION, -1)), norm.line());
        }
        return at < 0 ? nearest(norm, quote) : new QuoteCheck(norm, true, lines[at], "");
    }

    /** Gives where the parts of a quote stand in order, of several places that nearest to a line; -1 for nowhere. */
    private int find(List<String> parts, int line) {
        int nearest = -1;
        String first = parts.get(0);
        for (int at = find(first, 0); at >= 0; at = find(first, at + 1)) {
            int end = at + first.length();
            for (String part : parts.subList(1, parts.size())) {
                int next = end < 0 ? -1 : find(part, end);
                end = next < 0 ? -1 : next + part.length();
            }
            if (end >= 0 && (nearest < 0 || Math.abs(lines[at] - line) < Math.abs(lines[nearest] - line))) {
                nearest = at;
            }
        }
        return nearest;
    }

    /** Gives where a text stands next, neither beginning nor ending within a word; -1 for nowhere or for no text. */
    private int find(String part, int from) {
        int at = part.isEmpty() ? -1 : text.indexOf(part, from);
        while (at >= 0 && (isWithinWord(at) || isWithinWord(at + part.length()))) {
            at = text.indexOf(part, at + 1);
        }
        return at;
    }

    private boolean isWithinWord(int at) {
        return at > 0
                && at < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Gives the text of as many words as the quote has that shares most with it. */
    private QuoteCheck nearest(Norm norm, String quote) {
        List<String> wanted = words(quote).map(Word::key).toList();
        int best = -1;
        double most = 0;
        for (int start = 0; start < words.size(); start++) {
            double shared = wanted.contains(words.get(start).key()) ? shared(start, wanted) : 0;
            if (shared > most) {
                best = start;
                most = shared;
            }
        }
        if (best < 0) {
            return new QuoteCheck(norm, false, 0, "");
        }
        int from = words.get(best).start();
        int to = words.get(end(best, wanted)).end();
        return new QuoteCheck(norm, false, lines[from], text.substring(from, to));
    }

    private int end(int start, List<String> wanted) {
        return Math.min(start + wanted.size(), words.size()) - 1;
    }

    /** Weighs the words that are wanted and there: the rarer a word is in the document, the more it tells. */
    private double shared(int start, List<String> wanted) {
        List<String> left = new ArrayList<>(wanted);
        double shared = 0;
        for (Word word : words.subList(start, end(start, wanted) + 1)) {
            if (left.remove(word.key())) {
                shared += Math.log(1.0 + (double) words.size() / frequencies.getOrDefault(word.key(), 1));
            }
        }
        return shared;
    }

    private static Stream<Word> words(String normal) {
        return WORD.matcher(normal).results().map(Word::of);
    }

    private record Word(String key, int start, int end) {
        static Word of(MatchResult match) {
            String key = match.group().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
            return new Word(key, match.start(), match.end());
        }
    }

    /** A text with single blanks and straight marks, and the line of each of its characters. */
    private static final class Normal {
        private final StringBuilder text = new StringBuilder();
        private final List<Integer> lines = new ArrayList<>();

        Normal(String raw) {
            int line = 0;
            for (String each : raw.lines().toList()) {
                line++;
                for (int i = 0; i < each.length(); i++) {
                    add(normal(each.charAt(i)), line);
                }
                add(" ", line);
            }
            if (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
                text.setLength(text.length() - 1);
            }
        }

        private void add(String characters, int line) {
            boolean blank = characters.equals(" ");
            if (blank && (text.length() == 0 || text.charAt(text.length() - 1) == ' ')) {
                return;
            }
            text.append(characters);
            characters.chars().forEach(each -> lines.add(line));
        }

        private static String normal(char character) {
            return switch (character) {
                case '‘', '’', '‚', '‛', '′' -> "'";
                case '“', '”', '„', '‟', '″', '«', '»' -> "\"";
                case '‐', '‑', '‒', '–', '—', '―', '−' -> "-";
                case '…' -> "...";
                default -> {
                    // Among the invisible ones are the byte order mark and the soft hyphen.
                    if (Character.getType(character) == Character.FORMAT) {
                        yield "";
                    }
                    boolean blank = Character.isWhitespace(character)
                            || Character.isSpaceChar(character)
                            || Character.isISOControl(character);
                    yield blank ? " " : String.valueOf(character);
                }
            };
        }
    }
}
