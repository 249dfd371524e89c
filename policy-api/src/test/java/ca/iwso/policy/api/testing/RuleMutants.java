package ca.iwso.policy.api.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the mutants of a file of rules: each changes one place of one rule, and holds that rule alone. */
final class RuleMutants {
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\".*?^end$");
    private static final Pattern COMPARISON = Pattern.compile(" (==|!=) ");
    private static final Pattern VALUE = Pattern.compile("\"(?:unknown|none)\"|\\btrue\\b|\\bRequest\\.Kind\\.[A-Z_]+");
    private static final Pattern WORD = Pattern.compile("(?<![.\\w])[A-Z][A-Z_]{3,}\\b");
    private static final Pattern NEGATION = Pattern.compile("\\bnot\\(");
    private static final Pattern CONJUNCTION = Pattern.compile("\\ball\\(");
    private static final Pattern PATTERN = Pattern.compile("\\b[A-Z]\\w+\\(");
    private static final Pattern CONDITION = Pattern.compile("(?m)^  (?=\\S)");
    private static final String SEND = "then\n";

    private final Path file;
    private final String text;
    private final Map<String, RuleMutant> mutants = new LinkedHashMap<>();
    private String rule = "";
    private int start;
    private int end;

    private RuleMutants(Path file, String text) {
        this.file = file;
        this.text = text;
    }

    /** Gives the mutants of a file, by the places of what they change. */
    static List<RuleMutant> of(Path file) throws IOException {
        return of(file, Files.readString(file));
    }

    /** Gives the mutants of a text, as if it stood in a file. */
    static List<RuleMutant> of(Path file, String text) {
        RuleMutants all = new RuleMutants(file, text);
        Matcher rules = RULE.matcher(text);
        while (rules.find()) {
            all.rule = rules.group(1);
            all.start = rules.start();
            all.end = rules.end();
            all.mutate();
        }
        return List.copyOf(all.mutants.values());
    }

    private void mutate() {
        int when = text.indexOf("\nwhen\n", start) + "\nwhen\n".length();
        int then = text.indexOf("\n" + SEND, when) + 1;
        int body = then + SEND.length();
        int last = end - "end".length();
        change(RuleMutant.UNCHANGED, body, body, "");
        change("drop rule", body, last, "");
        conditions(when, then);
        each(PATTERN, when, then, found -> drop("drop constraint", found.end()));
        each(COMPARISON, when, then, found -> {
            String other = found.group(1).equals("==") ? "!=" : "==";
            change("negate", found.start(1), found.end(1), other);
        });
        each(VALUE, when, then, found -> change("swap value", found.start(), found.end(), otherValue(found.group())));
        alternatives(when, then);
        each(WORD, body, last, found -> {
            String other = found.group().equals("NEGATIVE") ? "UNLAWFUL" : "NEGATIVE";
            change("swap word", found.start(), found.end(), "ca.iwso.policy.model.event.Word." + other);
        });
        each(NEGATION, body, last, found -> {
            List<int[]> parts = parts(found.end());
            int[] part = parts.get(parts.size() - 1);
            change("negate", found.start(), part[1] + 1, text.substring(part[0], part[1]));
        });
        each(CONJUNCTION, body, last, found -> drop("drop reason", found.end()));
        each(CONJUNCTION, body, last, found -> parts(found.end()).forEach(part -> {
            String reason = text.substring(part[0], part[1]).strip();
            change("negate", part[0], part[1], " ca.iwso.policy.model.finding.Reason.not( " + reason + " )");
        }));
    }

    /** Drops whole conditions; where something that they bind is used, the mutant does not compile. */
    private void conditions(int when, int then) {
        List<Integer> starts = new ArrayList<>();
        each(CONDITION, when, then, found -> starts.add(found.start()));
        starts.add(then);
        for (int i = 0; i + 1 < starts.size() && starts.size() > 2; i++) {
            change("drop condition", starts.get(i), starts.get(i + 1), "");
        }
    }

    private void alternatives(int when, int then) {
        each(
                Pattern.compile("[^,(|]+? \\|\\| "),
                when,
                then,
                found -> change("drop alternative", found.start(), found.end(), " "));
        each(
                Pattern.compile(" \\|\\| [^,)|]+"),
                when,
                then,
                found -> change("drop alternative", found.start(), found.end(), ""));
    }

    private static String otherValue(String value) {
        return switch (value) {
            case "\"unknown\"" -> "\"none\"";
            case "\"none\"" -> "\"unknown\"";
            case "true" -> "false";
            case "Request.Kind.PUBLICATION" -> "Request.Kind.CONSULTATION";
            default -> "Request.Kind.PUBLICATION";
        };
    }

    private void drop(String operator, int open) {
        List<int[]> parts = parts(open);
        for (int i = 0; i < parts.size(); i++) {
            int[] part = parts.get(i);
            String content = text.substring(part[0], part[1]);
            // A part that only binds a name restricts nothing.
            if (content.isBlank() || content.matches("\\s*\\$\\w+ : [\\w.]+\\s*")) {
                continue;
            }
            if (i > 0) {
                change(operator, part[0] - 1, part[1], "");
            } else {
                change(operator, part[0], part[1] + (parts.size() > 1 ? 1 : 0), "");
            }
        }
    }

    /** Gives where the parts between commas, from an opening parenthesis to its end, start and end. */
    private List<int[]> parts(int open) {
        List<int[]> parts = new ArrayList<>();
        int from = open;
        int depth = 1;
        for (int i = open; i < end; i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            }
            if (depth == 0 || (depth == 1 && c == ',')) {
                parts.add(new int[] {from, i});
                from = i + 1;
            }
            if (depth == 0) {
                return parts;
            }
        }
        throw new IllegalStateException("a parenthesis stays open in " + rule);
    }

    private void each(Pattern pattern, int from, int to, Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(text).region(from, to);
        while (matcher.find()) {
            found.accept(matcher);
        }
    }

    private void change(String operator, int from, int to, String by) {
        String old = text.substring(from, to);
        int place = from + old.length() - old.stripLeading().length();
        int line = 1
                + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
        String head = text.substring(0, text.indexOf("\nrule ") + 1);
        String drl = head + text.substring(start, from) + by + text.substring(to, end) + "\n";
        String what = inOneLine(old) + (by.isBlank() ? "" : " -> " + inOneLine(by));
        int ordinal = 1;
        String folder = String.valueOf(file.getName(file.getNameCount() - 2));
        String key = folder + " | " + rule + " | " + operator + " | " + what;
        while (mutants.containsKey(key + " | " + ordinal)) {
            ordinal++;
        }
        String id = key + " | " + ordinal;
        mutants.put(id, new RuleMutant(id, file, line, operator, drl));
    }

    private static String inOneLine(String part) {
        return part.strip().replaceAll("\\s+", " ").replaceFirst("^ca\\.iwso[\\w.]*\\.(?=\\w)", "");
    }
}
