package ca.iwso.policy.rules;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.drools.base.definitions.InternalKnowledgePackage;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;

/** Loads the rules that the build compiled to Drools' executable model. */
final class RuleBase {
    /** Where the rule compiler lists the classes that it generated, one for each package of rules. */
    private static final String MODELS = "/META-INF/kie/ca.iwso.policy/policy-rules/drools-model";

    private RuleBase() {}

    /** Loads the policy's own rules, without the class-path container and its descriptors. */
    static KieBase load() {
        List<Model> models = modelClasses().stream().map(RuleBase::model).toList();
        KieBaseConfiguration configuration = RuleBaseFactory.newKnowledgeBaseConfiguration();
        // Drools puts them in the same order where they are given all at once: see Event.BY_TIME for why it is not left
        // to it.
        List<InternalKnowledgePackage> packages = new KiePackagesBuilder(configuration, new WholeFacts(), models)
                .build().getKiePackages().stream()
                        .sorted((one, other) -> one.getName().compareTo(other.getName()))
                        .toList();
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(configuration);
        for (InternalKnowledgePackage each : packages) {
            if (!base.addPackage(each).isDone()) {
                throw new IllegalStateException(
                        "rules wait for sessions of a rule base that has none: " + each.getName());
            }
        }
        return base;
    }

    private static List<String> modelClasses() {
        try (InputStream in = Objects.requireNonNull(RuleBase.class.getResourceAsStream(MODELS), MODELS);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            // The first line names the version of the format.
            return lines.lines().skip(1).filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules lack " + name, e);
        }
    }
}
