package ca.iwso.policy.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalBranchDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EntryPointDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NamedConsequenceDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;

/**
 * The form that rules keep, so that their order never matters and "not recorded" is never read as "no".
 *
 * <p>The gates of the policy's own rules ask for the same form of their text; this reads what the parser made of it.
 */
final class SiteRuleForm {
    /** What is inferred in the stage of the events: not complete while rules count. */
    private static final Set<String> TOO_EARLY = Set.of("Conduct", "Posting", "Profile", "Supporting");

    private static final Pattern COMMENT_OR_TEXT =
            Pattern.compile("//[^\n]*|/\\*(?s:.*?)\\*/|\"(?:\\\\.|[^\"\\\\])*\"");
    private static final Pattern CHANGES =
            Pattern.compile("\\b(insert\\w*|update|modify|delete|retract|kcontext|drools(?!\\s*\\.\\s*getRule\\b))\\b");
    private static final Pattern SEND = Pattern.compile("channels\\s*\\[\\s*\"claims\"\\s*]\\s*\\.\\s*send\\s*\\(");
    private static final Pattern CLAIM_BY_HAND = Pattern.compile("\\bnew\\s+(?:[\\w.]+\\.)?Claim\\s*\\(");
    private static final String ONE_CLAIM =
            "state one claim of the rule: channels[\"claims\"].send( … drools.getRule() … );";

    private final RuleDescr rule;
    private final String drl;
    private final List<RuleProblem> problems = new ArrayList<>();

    SiteRuleForm(RuleDescr rule, String drl) {
        this.rule = rule;
        this.drl = drl;
    }

    /** Gives what is wrong with the form of the rule. */
    List<RuleProblem> problems() {
        for (AttributeDescr attribute : rule.getAttributes().values()) {
            problem(attribute, "uses " + attribute.getName(), "rules have no attributes: order never matters");
        }
        if (rule.getParentName() != null) {
            problem(rule, "extends another rule", "write its conditions out");
        }
        rule.getLhs().getDescrs().forEach(this::condition);
        if (!rule.getNamedConsequences().isEmpty()) {
            problem(rule, "has several consequences", ONE_CLAIM);
        }
        consequence(String.valueOf(rule.getConsequence()));
        return problems;
    }

    private void condition(BaseDescr part) {
        if (part instanceof NotDescr || part instanceof ExistsDescr || part instanceof ForallDescr) {
            problem(
                    part,
                    "reads an absent record as a no",
                    "collect the entries with accumulate, and let Section.any say what their absence means");
        } else if (part instanceof OrDescr) {
            problem(part, "joins patterns by or", "write a rule for each, or join the reasons by Reason.any");
        } else if (part instanceof NamedConsequenceDescr || part instanceof ConditionalBranchDescr) {
            problem(part, "branches", "write a rule for each");
        } else if (part instanceof EntryPointDescr) {
            problem(part, "reads an entry point", "match the facts of the case");
        }
        if (part instanceof PatternDescr pattern) {
            pattern(pattern);
        } else if (part instanceof AccumulateDescr counting) {
            counted(counting.getInput());
        } else if (part instanceof CollectDescr counting) {
            counted(counting.getInputPattern());
        } else if (part instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(this::condition);
        }
    }

    private void pattern(PatternDescr pattern) {
        if (pattern.isQuery()) {
            problem(pattern, "asks a query", "match the facts of the case");
        }
        if (!pattern.getBehaviors().isEmpty()) {
            problem(pattern, "looks through a window", "match the facts of the case");
        }
        if (pattern.getSource() != null) {
            condition(pattern.getSource());
        }
    }

    private void counted(BaseDescr input) {
        if (input instanceof PatternDescr pattern) {
            String type = pattern.getObjectType();
            if (TOO_EARLY.contains(type.substring(type.lastIndexOf('.') + 1))) {
                problem(pattern, "counts what is not complete yet", "count facts of the case");
            }
            pattern(pattern);
        } else if (input instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(this::counted);
        }
    }

    private void consequence(String text) {
        String code = COMMENT_OR_TEXT
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().startsWith("\"")
                                ? found.group().equals("\"claims\"") ? "\"claims\"" : "\"\""
                                : " "));
        int line = Math.max(1, rule.getConsequenceLine());
        Matcher changes = CHANGES.matcher(code);
        if (changes.find()) {
            problem(line, "uses " + changes.group(1), "only the policy's shared rules change facts");
            return;
        }
        if (CLAIM_BY_HAND.matcher(code).find()) {
            problem(line, "makes a claim by hand", "ask the conduct, posting or other fact for the claim of the rule");
            return;
        }
        String statement = code.strip();
        boolean one = SEND.matcher(statement).lookingAt()
                && SEND.matcher(statement).results().count() == 1
                && statement.endsWith(";")
                && statement.indexOf(';') == statement.length() - 1
                && statement.contains("getRule");
        if (!one) {
            problem(line, "does not state one claim", ONE_CLAIM);
        }
    }

    private void problem(BaseDescr part, String found, String allowed) {
        problems.add(new RuleProblem(
                SiteRuleText.line(part), SiteRuleText.column(part), "“" + rule.getName() + "” " + found, allowed));
    }

    private void problem(int line, String found, String allowed) {
        problems.add(new RuleProblem(line, columnOf(line), "“" + rule.getName() + "” " + found, allowed));
    }

    /** Gives where the text of a line starts. */
    private int columnOf(int line) {
        String text = drl.lines().skip(line - 1L).findFirst().orElse("");
        return 1 + text.length() - text.stripLeading().length();
    }
}
