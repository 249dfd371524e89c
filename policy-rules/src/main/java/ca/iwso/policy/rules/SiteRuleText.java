package ca.iwso.policy.rules;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.drools.drl.parser.ParserError;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a site as they are written, with what is wrong with their form.
 *
 * <p>Needs the rule compiler, which judging by the policy alone does not.
 */
public final class SiteRuleText {
    private static final String POLICY_PACKAGE = "ca.iwso.policy";
    private static final String RULES_ONLY = "a file of site rules holds a package, imports and rules";

    private final String drl;
    private final List<SiteRule> rules = new ArrayList<>();
    private final List<RuleProblem> problems = new ArrayList<>();

    private SiteRuleText(String drl) {
        this.drl = drl;
    }

    /** Reads a text; what is wrong with it is in its problems. */
    public static SiteRuleText parse(String drl) {
        SiteRuleText text = new SiteRuleText(drl);
        text.parse();
        return text;
    }

    /** Gives the text. */
    public String drl() {
        return drl;
    }

    /** Gives the rules, in their order. */
    public List<SiteRule> rules() {
        return List.copyOf(rules);
    }

    /** Gives what is wrong with the text. */
    public List<RuleProblem> problems() {
        return List.copyOf(problems);
    }

    /** Gives the text with all rules but one blanked out, so that what is left stands where it stood. */
    SiteRuleText only(SiteRule rule) {
        StringBuilder left = new StringBuilder(drl);
        for (SiteRule other : rules) {
            for (int i = other.start(); i < other.end() && !other.equals(rule); i++) {
                left.setCharAt(i, left.charAt(i) == '\n' ? '\n' : ' ');
            }
        }
        return parse(left.toString());
    }

    private void parse() {
        DrlParser parser = new DrlParser();
        @Nullable PackageDescr content = null;
        try {
            content = parser.parse(false, drl);
        } catch (DroolsParserException unreadable) {
            problems.add(new RuleProblem(1, 1, String.valueOf(unreadable.getMessage()), ""));
        }
        parser.getErrors().stream()
                .filter(ParserError.class::isInstance)
                .map(ParserError.class::cast)
                .filter(error -> error.getRow() > 0)
                .forEach(error -> problems.add(
                        new RuleProblem(error.getRow(), error.getCol() + 1, plain(error.getMessage()), "")));
        if (content == null || parser.hasErrors()) {
            if (problems.isEmpty()) {
                problems.add(new RuleProblem(1, 1, "this cannot be read as rules", ""));
            }
            return;
        }
        content(content);
    }

    /** Leaves out the parser's own number of the error and the place, which the problem has. */
    private static String plain(String message) {
        return message.replaceFirst("^\\[ERR \\d+\\] Line \\d+:\\d+ ", "");
    }

    private void content(PackageDescr content) {
        String name = String.valueOf(content.getNamespace());
        if (name.isEmpty() || name.equals("null") || name.equals("defaultpkg")) {
            problem(content, "the package is missing", "start with a package of your own, such as org.example.rules");
        } else if (name.startsWith(POLICY_PACKAGE)) {
            problem(content, "the package `" + name + "` is the policy's", "name a package of your own");
        }
        content.getGlobals().forEach(each -> problem(each, "a global", RULES_ONLY));
        content.getFunctions().forEach(each -> problem(each, "a function", RULES_ONLY));
        content.getClassAndEnumDeclarationDescrs().forEach(each -> problem(each, "a declared type", RULES_ONLY));
        content.getEntryPointDeclarations().forEach(each -> problem(each, "an entry point", RULES_ONLY));
        content.getWindowDeclarations().forEach(each -> problem(each, "a window", RULES_ONLY));
        content.getAttributes()
                .forEach(each -> problem(each, "the attribute `" + each.getName() + "`", "rules have no attributes"));
        for (RuleDescr rule : content.getRules()) {
            rule(rule);
        }
    }

    private void rule(RuleDescr rule) {
        if (rule.isQuery()) {
            problem(rule, "a query", RULES_ONLY);
            return;
        }
        AnnotationDescr annotation = rule.getAnnotation("norm");
        Object norm = annotation == null ? null : annotation.getSingleValueStripped();
        rules.add(new SiteRule(
                rule.getName(),
                norm == null ? "" : norm.toString(),
                line(rule),
                column(rule),
                rule.getStartCharacter(),
                rule.getEndCharacter() + 1));
        if (norm == null) {
            problem(rule, "“" + rule.getName() + "” names no norm", "write @norm(\"…\") with the id of a site's norm");
        }
        new SiteRuleForm(rule, drl).problems().forEach(problems::add);
    }

    private void problem(BaseDescr part, String found, String allowed) {
        problems.add(new RuleProblem(line(part), column(part), found, allowed));
    }

    static int line(BaseDescr part) {
        return Math.max(1, part.getLine());
    }

    static int column(BaseDescr part) {
        return Math.max(1, part.getColumn() + 1);
    }
}
