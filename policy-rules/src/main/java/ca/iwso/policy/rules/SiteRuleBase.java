package ca.iwso.policy.rules;

import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.core.impl.InternalRuleBase;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderConfiguration;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.builder.conf.PropertySpecificOption;
import org.kie.internal.io.ResourceFactory;

/** The rules of a site, compiled at run time and joined to those of the policy, which the build compiled. */
public final class SiteRuleBase {
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s+(?:static\\s+)?([\\w.*]+)");
    /** What the compiler says of every rule after an import that it has reported already. */
    private static final String IMPORTED = "can be imported";

    private final SiteRuleText text;
    private final KieBase base;

    private SiteRuleBase(SiteRuleText text, KieBase base) {
        this.text = text;
        this.base = base;
    }

    /** Compiles rules of sound form; adds what is wrong to the problems, and then gives nothing. */
    public static Optional<SiteRuleBase> compile(SiteRuleText text, List<RuleProblem> problems) {
        Properties properties = new Properties();
        // The oldest Java that the engine runs on, so that the same rules compile everywhere.
        properties.setProperty("drools.dialect.java.compiler.lnglevel", "17");
        // As for the policy's own rules; a site's rules change no fact either.
        properties.setProperty(PropertySpecificOption.PROPERTY_NAME, PropertySpecificOption.DISABLED.name());
        KnowledgeBuilderConfiguration configuration = KnowledgeBuilderFactory.newKnowledgeBuilderConfiguration(
                properties, SiteRuleBase.class.getClassLoader());
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder(configuration);
        builder.add(
                ResourceFactory.newByteArrayResource(text.drl().getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        if (builder.hasErrors()) {
            builder.getErrors().forEach(error -> report(error, text.drl(), problems));
            return Optional.empty();
        }
        KieBase base = RuleBase.load();
        ((InternalRuleBase) base).addPackages(builder.getKnowledgePackages());
        return Optional.of(new SiteRuleBase(text, base));
    }

    /** Gives the engine of the policy's rules and these; the register has the norms of both. */
    public RuleEngine engine(PolicyRegister register) {
        return new RuleEngine(base, register);
    }

    /** Gives the rule of a norm that names a term; one of its rules where none does so in plain text. */
    public Optional<SiteRule> naming(String term, String norm) {
        String quoted = '"' + term + '"';
        List<SiteRule> rules =
                text.rules().stream().filter(rule -> rule.norm().equals(norm)).toList();
        return rules.stream()
                .filter(rule -> text.drl().substring(rule.start(), rule.end()).contains(quoted))
                .findFirst()
                .or(() -> rules.stream().findFirst());
    }

    /** Gives the first rule of the site that fails for a case beside the policy's rules alone; empty where these fail. */
    public Optional<SiteRule> failing(PolicyRegister register, PolicyCase policyCase, Settings settings) {
        if (new RuleEngine(RuleBase.load(), register).failsFor(policyCase, settings)) {
            return Optional.empty();
        }
        return text.rules().stream()
                .filter(rule -> compile(text.only(rule), new ArrayList<>())
                        .map(alone -> alone.engine(register).failsFor(policyCase, settings))
                        .orElse(false))
                .findFirst();
    }

    private static void report(KnowledgeBuilderError error, String drl, List<RuleProblem> problems) {
        int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
        List<String> messages = messages(error.getMessage());
        if (messages.isEmpty()) {
            return;
        }
        Matcher imports = IMPORT.matcher(drl);
        while (imports.find()) {
            if (messages.get(0).startsWith("Error importing")
                    && messages.get(0).contains("'" + imports.group(1) + "'")) {
                line = 1
                        + (int) drl.substring(0, imports.start(1))
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
            }
        }
        for (String message : messages) {
            problems.add(new RuleProblem(line, 1, message, ""));
        }
    }

    /** Gives the compiler's sentences: one a line, without the picture of the place that follows some. */
    private static List<String> messages(String text) {
        String picture = text.replaceAll("(?s)\\n?\\[Near : .*", "").replaceFirst("^Rule Compilation error\\s*", "");
        if (picture.contains("[Error: ")) {
            return List.of(picture.replaceFirst("(?s):?\\s*\\[Error: (.*?)]?\\s*$", ": $1")
                    .replaceAll("\\s+", " "));
        }
        return picture.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.contains(IMPORTED))
                .distinct()
                .toList();
    }
}
