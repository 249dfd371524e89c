package ca.iwso.policy.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the build writes anew for a fast start is whole: see {@code src/build}. */
class DistributionIT {
    private static final ModuleFinder LIB = ModuleFinder.of(Path.of("target/dist/lib"));
    private static final String LAMBDA = "$$Lambda";

    @Test
    void everyJarIsAModule() {
        assertThat(LIB.findAll()).isNotEmpty().noneMatch(module -> module.descriptor()
                .isAutomatic());
    }

    /** Verified, and made where it captures nothing: so whatever it calls may be called from its class. */
    @Test
    void everyLambdaIsAClassThatLinks() {
        Set<String> names =
                LIB.findAll().stream().map(each -> each.descriptor().name()).collect(Collectors.toSet());
        ModuleLayer boot = ModuleLayer.boot();
        Configuration all = boot.configuration().resolve(LIB, ModuleFinder.of(), names);
        ClassLoader loader = ModuleLayer.defineModulesWithOneLoader(
                        all, List.of(boot), ClassLoader.getPlatformClassLoader())
                .layer()
                .findLoader("ca.iwso.policy.cli");
        List<String> lambdas = new ArrayList<>();
        List<Throwable> broken = new ArrayList<>();
        LIB.findAll().stream().flatMap(DistributionIT::lambdas).forEach(name -> {
            lambdas.add(name);
            try {
                Class.forName(name, true, loader);
            } catch (ClassNotFoundException | LinkageError failure) {
                // The generators for tests need jqwik, which whoever uses them brings.
                if (!String.valueOf(failure.getMessage()).startsWith("net/jqwik/")) {
                    broken.add(failure);
                }
            }
        });

        assertThat(broken).isEmpty();
        assertThat(lambdas).hasSizeGreaterThan(1000);
    }

    private static Stream<String> lambdas(ModuleReference module) {
        try (ModuleReader reader = module.open();
                Stream<String> entries = reader.list()) {
            return entries
                    .filter(entry -> entry.contains(LAMBDA))
                    .map(entry -> entry.substring(0, entry.length() - ".class".length())
                            .replace('/', '.'))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
