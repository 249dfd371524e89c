package ca.iwso.policy.cli.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text in GitHub's Markdown, nothing of which is taken for markup.
 *
 * <p>Plain words stand as they are. All else, such as {@code client#1}, an address or a tag, is set as code: escapes alone
 * would not keep a code host from making links of mentions, numbers of issues and addresses, or images of words in colons.
 */
final class Markdown {
    /** A word that means nothing but itself, with the punctuation of prose around it. */
    private static final Pattern PLAIN =
            Pattern.compile("[(“‘]*[\\p{L}\\p{N}]+(?:[.'’/,:-][\\p{L}\\p{N}]+)*[.,;:?)”’…]*|[–—·✗✓?…]");
    /**
     * What code hosts make links of although it is a plain word: addresses, issues, commits. Of an address they take what
     * follows a letter such as é, too.
     */
    private static final Pattern LINK = Pattern.compile(
            "(?i).*(?:www\\.|https?:|ftp:|mailto:|xmpp:).*" + "|[(“‘]*(?:gh-\\d+.*|[0-9a-f]{7,40}[.,;:?)”’…]*)");
    /** What would start a list at the start of a text. */
    private static final Pattern ITEM = Pattern.compile("\\d+[.)]");

    /** A word with the punctuation of prose around it, which need not be code with it. */
    private static final Pattern PUNCTUATED = Pattern.compile("([(“‘]*)(.*?)([.,;?)”’…]*)");

    private static final Pattern WORD = Pattern.compile("[^ ]+");
    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private Markdown() {}

    /** Gives a text. */
    static String text(String text) {
        Matcher words = WORD.matcher(text);
        StringBuilder markdown = new StringBuilder();
        boolean first = true;
        while (words.find()) {
            String word = words.group();
            boolean plain = PLAIN.matcher(word).matches()
                    && !LINK.matcher(word).matches()
                    && !(first && ITEM.matcher(word).matches());
            words.appendReplacement(markdown, Matcher.quoteReplacement(plain ? word : punctuated(word)));
            first = false;
        }
        return words.appendTail(markdown).toString();
    }

    private static String punctuated(String word) {
        Matcher parts = PUNCTUATED.matcher(word);
        return parts.matches() && !parts.group(2).isEmpty()
                ? parts.group(1) + code(parts.group(2)) + parts.group(3)
                : code(word);
    }

    /** Gives a text as code, as a whole. */
    static String code(String text) {
        if (text.isEmpty()) {
            return "";
        }
        String line = text.replace('\n', ' ').replace('\r', ' ');
        int longest = BACKTICKS
                .matcher(line)
                .results()
                .mapToInt(found -> found.group().length())
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        String pad = line.startsWith("`") || line.endsWith("`") || line.isBlank() ? " " : "";
        return fence + pad + line + pad + fence;
    }

    /** Gives what is already Markdown as a cell of a table, in which a bar would end it even in code. */
    static String cell(String markdown) {
        return markdown.replace("\\|", "\\ |").replace("|", "\\|");
    }
}
