package ca.iwso.policy.api;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.fact.Email;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Decides what of a case's own words a report may show: the one gate through which ids, paths and values leave.
 *
 * <p>The engine serves women whose safety can depend on it. So a client's id shows as {@code client#1}, wherever it
 * stands and whatever surrounds it, and what looks like prose is withheld. The numbers follow the time of the events
 * in which the clients first appear, then the registers by id: the same in every format, whatever the order of the
 * file. Control characters show as {@code \x1B} in every case, since an id could otherwise steer a terminal.
 */
public final class Redaction {
    private static final int LONGEST_ID = 80;
    private static final String WITHHELD = "(text withheld)";

    private final Map<String, String> labels;
    private final int longest;
    private final boolean shows;

    private Redaction(Map<String, String> labels, boolean shows) {
        this.labels = labels;
        this.longest = labels.keySet().stream().mapToInt(String::length).max().orElse(0);
        this.shows = shows;
    }

    /** Gives the redaction that shows everything but raw control characters. */
    public static Redaction none() {
        return new Redaction(Map.of(), true);
    }

    /** Gives the redaction that masks every client whom a case names. */
    public static Redaction of(PolicyCase policyCase) {
        return masking(ClientIds.of(Objects.requireNonNull(policyCase, "policyCase")));
    }

    /** Gives the redaction that masks every client whom some cases name, under the same label in all of them. */
    public static Redaction ofAll(List<PolicyCase> cases) {
        return masking(
                cases.stream().flatMap(each -> ClientIds.of(each).stream()).toList());
    }

    /** Gives the redaction that masks some client ids, numbered in their order. */
    static Redaction masking(List<String> clients) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String client : clients) {
            labels.putIfAbsent(client.toLowerCase(Locale.ROOT), "client#" + (labels.size() + 1));
        }
        return new Redaction(labels, false);
    }

    /**
     * Gives an id or a path as it may be shown.
     *
     * <p>A client's id is masked in any letter case and also as a part of a longer id, such as the {@code c-17} of the
     * event {@code photo-of-c-17}, as long as letters or digits do not run on at its ends.
     */
    public String id(String text) {
        String masked = mask(text);
        if (!shows && masked.equals(text) && text.startsWith("clients/")) {
            // A client whom the case does not name cannot be there; if she is, she has no number but no id either.
            int end = text.indexOf('/', "clients/".length());
            masked = "clients/client" + (end < 0 ? "" : text.substring(end));
        }
        return printable(masked);
    }

    /** Gives a recorded value as it may be shown: an id as {@link #id} does, and no prose. */
    public String value(String text) {
        return !shows && isProse(text) ? WITHHELD : id(text);
    }

    /** Gives the value of a ground in the words of a case file, as far as it may be shown. */
    public String text(Object recorded) {
        if (recorded instanceof Iterable<?> list) {
            List<String> texts = new ArrayList<>();
            list.forEach(each -> texts.add(text(each)));
            return texts.isEmpty() ? Ids.NONE : String.join(", ", texts);
        }
        if (recorded instanceof Enum<?> constant) {
            return Names.of(constant);
        }
        if (recorded instanceof Moment moment) {
            return moment.text();
        }
        if (recorded instanceof Party party) {
            return value(party.id());
        }
        if (recorded instanceof Email email) {
            return value(email.domain());
        }
        return recorded instanceof Fact fact ? id(fact.id()) : value(recorded.toString());
    }

    private static boolean isProse(String text) {
        return text.length() > LONGEST_ID || text.chars().anyMatch(Character::isWhitespace);
    }

    private String mask(String text) {
        if (labels.isEmpty()) {
            return text;
        }
        StringBuilder masked = new StringBuilder(text.length() + 8);
        int at = 0;
        while (at < text.length()) {
            int end = endOfClient(text, at);
            if (end > at) {
                masked.append(labels.get(text.substring(at, end).toLowerCase(Locale.ROOT)));
                at = end;
            } else {
                masked.append(text.charAt(at++));
            }
        }
        return masked.toString();
    }

    /** Gives where the longest client id that starts at a position ends; the position itself where none does. */
    private int endOfClient(String text, int start) {
        if (!isBoundary(text, start)) {
            return start;
        }
        for (int end = Math.min(text.length(), start + longest); end > start; end--) {
            if (isBoundary(text, end)
                    && labels.containsKey(text.substring(start, end).toLowerCase(Locale.ROOT))) {
                return end;
            }
        }
        return start;
    }

    private static boolean isBoundary(String text, int at) {
        return at == 0
                || at == text.length()
                || !Character.isLetterOrDigit(text.charAt(at - 1))
                || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** Gives a text in which control and invisible format characters are written out, so that none reaches a terminal. */
    public static String printable(String text) {
        if (text.codePoints().noneMatch(Redaction::isUnprintable)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length() + 8);
        text.codePoints().forEach(each -> {
            if (isUnprintable(each)) {
                printable.append(String.format(Locale.ROOT, "\\x%02X", each));
            } else {
                printable.appendCodePoint(each);
            }
        });
        return printable.toString();
    }

    private static boolean isUnprintable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
