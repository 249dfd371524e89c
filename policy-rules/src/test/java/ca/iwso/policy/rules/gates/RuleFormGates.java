package ca.iwso.policy.rules.gates;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form that rules keep, so that order never matters and "not recorded" is never read as "no". */
final class RuleFormGates {
    private static final int LONGEST_FILE = 120;
    private static final Pattern RULE = Pattern.compile("(?ms)^rule \"([^\"]+)\"(.*?)^end$");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "\\b(salience|agenda-group|no-loop|lock-on-active|global|modify|update|delete|retract|insertLogical)\\b");
    private static final Pattern REGISTER_QUANTIFIER = Pattern.compile("\\b(exists|not|forall)\\b\\s*\\(?\\s*[A-Z]");
    /** What is inferred in the stage of the events: not complete while rules count. */
    private static final Pattern COUNTS_TOO_EARLY =
            Pattern.compile("accumulate\\(\\s*(\\$\\w+\\s*:\\s*)?(Conduct|Posting|Profile|Supporting)\\b");

    private static final Pattern SEND = Pattern.compile("channels\\[\"claims\"\\]\\.send\\(");

    private RuleFormGates() {}

    /** Gives what is wrong with the form of a file of rules. */
    static List<String> wrong(String file, String drl, boolean infers) {
        List<String> wrong = new ArrayList<>();
        if (drl.lines().count() > LONGEST_FILE) {
            wrong.add(file + " is longer than " + LONGEST_FILE + " lines");
        }
        String code = drl.replaceAll("(?m)//.*$", "");
        Matcher rules = RULE.matcher(code);
        while (rules.find()) {
            wrong(file + ": “" + rules.group(1) + "”", rules.group(2), infers, wrong);
        }
        return wrong;
    }

    private static void wrong(String rule, String text, boolean infers, List<String> wrong) {
        Matcher forbidden = FORBIDDEN.matcher(text);
        if (forbidden.find()) {
            wrong.add(rule + " uses " + forbidden.group(1));
        }
        String[] sides = text.split("(?m)^then$", 2);
        if (REGISTER_QUANTIFIER.matcher(sides[0]).find()) {
            wrong.add(rule + " reads an absent record as a no");
        }
        if (COUNTS_TOO_EARLY.matcher(sides[0]).find()) {
            wrong.add(rule + " counts what is not complete yet");
        }
        String consequence = sides[1];
        boolean inserts = consequence.contains("insert(");
        long sent = SEND.matcher(consequence).results().count();
        if (infers ? !inserts || sent > 0 : inserts || sent != 1) {
            wrong.add(rule + (infers ? " does not infer" : " does not state one claim"));
        }
        if (!infers && !text.contains("@norm(\"")) {
            wrong.add(rule + " names no norm");
        }
        if (consequence.chars().filter(each -> each == ';').count() != 1) {
            wrong.add(rule + " does more than one thing");
        }
    }
}
