package ca.iwso.policy.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/** The policy's own rules, compiled from their text at run time. */
public final class RunTimeRules {
    private static final Path POLICY = Path.of("src/main/resources/policy");

    private RunTimeRules() {}

    /** Gives an engine with those rules; throws IllegalStateException with the compiler's words where they do not compile. */
    public static RuleEngine engine() {
        return engine(POLICY);
    }

    /** Gives an engine with the rules of a folder, as {@link #engine()} does. */
    public static RuleEngine engine(Path policy) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        try (Stream<Path> files = Files.walk(policy)) {
            files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .forEach(file -> builder.add(ResourceFactory.newFileResource(file.toFile()), ResourceType.DRL));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (builder.hasErrors()) {
            throw new IllegalStateException(builder.getErrors().toString());
        }
        return new RuleEngine(builder.newKieBase(), Policy.register());
    }
}
