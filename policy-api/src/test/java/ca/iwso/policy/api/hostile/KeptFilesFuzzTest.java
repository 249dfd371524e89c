package ca.iwso.policy.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.SiteRules;
import ca.iwso.policy.api.testing.ExpectedCase;
import ca.iwso.policy.api.testing.ExpectedCaseReader;
import ca.iwso.policy.model.norm.Settings;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.MethodSource;

/** What a site keeps beside its cases, norms of its own and cases with expectations: refused properly, or read. */
class KeptFilesFuzzTest {
    private static final ExpectedCaseReader READER = new ExpectedCaseReader(PolicyEngine.policy(), Settings.standard());

    @TempDir
    private static Path folder = Path.of("");

    @BeforeAll
    static void writeRules() throws IOException {
        // Of bad form, so that they are not compiled, which would take a second each time.
        byte[] rules = Seeds.tests("site/bad-form/rules.drl").findFirst().orElseThrow();
        Files.write(folder.resolve("rules.drl"), rules);
    }

    static Stream<byte[]> norms() {
        return Seeds.tests("site/good/norms.yaml", "site/bad-norms/norms.yaml", "site/bad-rules/norms.yaml");
    }

    static Stream<byte[]> expectations() {
        return Stream.of(
                Seeds.bytes(Path.of("../examples/handbook/our-cases.yaml")),
                Seeds.bytes(Path.of("../policy-rules/src/main/resources/policy/6.2-respect/cases.yaml")));
    }

    @MethodSource("norms")
    @FuzzTest
    void siteNorms(byte[] file) throws Exception {
        Path norms = Files.write(folder.resolve("norms.yaml"), file);
        List<String> files =
                List.of(norms.toString(), folder.resolve("rules.drl").toString());
        assertThat(Refusals.readOrRefused(files, () -> SiteRules.read(folder))).isEmpty();
    }

    @MethodSource("expectations")
    @FuzzTest
    void expectedCases(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("kept.expected.yaml"), bytes);
        // A case may be named by its file, which can be any that is there.
        List<String> files = List.of(
                file.toString(),
                folder.resolve("rules.drl").toString(),
                folder.resolve("norms.yaml").toString());
        Optional<List<ExpectedCase>> read = Refusals.readOrRefused(files, () -> READER.read(file));
        read.ifPresent(cases -> assertThat(cases).isNotEmpty());
    }
}
