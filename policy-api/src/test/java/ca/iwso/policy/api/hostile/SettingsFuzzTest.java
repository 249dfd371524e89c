package ca.iwso.policy.api.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.api.reader.SettingsTable;
import ca.iwso.policy.model.norm.Settings;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Settings: each file is refused properly, or a week of every kind of event can be judged by it. */
class SettingsFuzzTest {
    private static final byte[] WEEK = Seeds.bytes(Path.of("../examples/cases/week.yaml"));

    static Stream<byte[]> seeds() {
        return Stream.concat(
                Stream.of(Seeds.bytes(Path.of("../examples/handbook/recognisable.settings.yaml"))), Seeds.texts("""
                        readings: {I-selfie: permitted}
                        hardened: [6.4/advertising]
                        parameters: {6.10.2/in-person-within: P14D, 8.1/minimum-length: 12, 8.2/rotation: PT36H}
                        policyEffectiveOn: 2019-04-01
                        emailDomains: [example.org]
                        officialMethods: [phone, in-person]
                        zone: America/Vancouver
                        """));
    }

    @MethodSource("seeds")
    @FuzzTest
    void settings(byte[] file) throws Exception {
        Optional<Settings> read = Refusals.readOrRefused(List.of("s.yaml"), () -> {
            Problems problems = new Problems();
            Settings settings = new SettingsTable(PolicyEngine.policy(), problems).read("s.yaml", file);
            problems.throwIfAny();
            return settings;
        });
        if (read.isPresent()) {
            Settings settings = read.get();
            assertThat(PolicyEngine.with(settings)
                            .evaluate(new CaseReader(settings).read("week.yaml", new ByteArrayInputStream(WEEK)))
                            .events())
                    .isNotEmpty();
        }
    }
}
