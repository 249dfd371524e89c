package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Channel;
import ca.iwso.policy.model.norm.Force;
import ca.iwso.policy.model.norm.Modality;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Reading;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import ca.iwso.policy.model.norm.Treatment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsReaderTest {
    private static final PolicyRegister REGISTER = PolicyRegister.of(
            "test",
            List.of(),
            List.of(norm("6.4/soft", Force.SOFT), norm("6.9/hard", Force.HARD)),
            List.of(new Reading("I-selfie", "", Map.of("review", Truth.UNKNOWN, "violation", Truth.TRUE), "review")),
            List.of(
                    new Parameter("8.2/rotation", "", "P6M"),
                    new Parameter("8.1/minimum-length", "", "8", Parameter.Unit.NUMBER)),
            List.of());

    private final Path folder;

    SettingsReaderTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void readsSettings() throws IOException {
        assertThat(read("""
                        zone: America/Vancouver
                        emailDomains: [Example.org]
                        officialMethods: [phone]
                        hardened: [6.4/soft]
                        readings: {I-selfie: violation}
                        policyEffectiveOn: 2025-01-01
                        parameters: {8.2/rotation: P3M, 8.1/minimum-length: 12}
                        """))
                .isEqualTo(SettingsBuilder.builder()
                        .zone(ZoneId.of("America/Vancouver"))
                        .emailDomains(Set.of("example.org"))
                        .officialMethods(Set.of(Channel.PHONE))
                        .hardened(Set.of("6.4/soft"))
                        .readings(Map.of("I-selfie", "violation"))
                        .policyEffectiveOn(LocalDate.of(2025, 1, 1))
                        .parameters(Map.of("8.2/rotation", "P3M", "8.1/minimum-length", "12"))
                        .build());
        assertThat(read("")).isEqualTo(Settings.standard());
    }

    @Test
    void reportsEverythingThatIsWrong() {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> read("""
                        zone: America/Torronto
                        emailDomains: [x@y.org]
                        officialMethods: [phones]
                        hardened: [6.4/sft, 6.9/hard]
                        readings: {I-selfy: violation, I-selfie: violations}
                        parameters: {8.2/rotation: 6, 8.1/minimum-length: P8D}
                        colour: red
                        policyEffectiveOn: 2025-02-30
                        """)).satisfies(bad -> assertThat(
                        bad.problems())
                .extracting(problem -> problem.place().line() + ":"
                        + problem.place().column() + " " + problem.found() + " " + problem.hint())
                .containsExactly(
                        "1:7 this is no time zone did you mean `America/Toronto`?",
                        "2:16 this is no domain ",
                        "3:19 `phones` is not one of the allowed words did you mean `phone`?",
                        "4:12 the policy has no norm with this id did you mean `6.4/soft`?",
                        "4:21 the norm `6.9/hard` is not soft ",
                        "5:12 unknown key `I-selfy` did you mean `I-selfie`?",
                        "5:42 `violations` is not one of the allowed words did you mean `violation`?",
                        "6:28 the value of `8.2/rotation` is not what it takes ",
                        "6:51 the value of `8.1/minimum-length` is not what it takes ",
                        "7:1 unknown key `colour` ",
                        "8:20 this is no date "));
    }

    @Test
    void listsAndKeysInThePlaceOfASingleValueAreReported() {
        assertThatExceptionOfType(BadInput.class).isThrownBy(() -> read("""
                        zone: [America/Toronto]
                        emailDomains: [{a: b}]
                        hardened: [[6.4/soft]]
                        readings: {I-selfie: [review]}
                        parameters: {8.2/rotation: {P: 6M}}
                        policyEffectiveOn: [2025-01-01]
                        """)).satisfies(bad -> assertThat(
                        bad.problems())
                .extracting(problem -> problem.place().line() + " " + problem.found())
                .containsExactly(
                        "1 a list instead of a single value",
                        "2 keys instead of a single value",
                        "3 a list instead of a single value",
                        "4 a list instead of a single value",
                        "5 keys instead of a single value",
                        "6 a list instead of a single value"));
    }

    @Test
    void aDomainHasADotAndNothingBeforeAnAt() throws IOException {
        assertThat(read("emailDomains: [x.org]").emailDomains()).containsExactly("x.org");
        for (String wrong : List.of("'@x.org'", "a@x.org", ".org", "localhost", "'x y.org'")) {
            assertThatExceptionOfType(BadInput.class)
                    .as(wrong)
                    .isThrownBy(() -> read("emailDomains: [" + wrong + "]"))
                    .withMessageContaining("this is no domain");
        }
    }

    private Settings read(String text) throws IOException {
        return new SettingsReader(REGISTER).read(Files.writeString(folder.resolve("settings.yaml"), text));
    }

    private static Norm norm(String id, Force force) {
        return new Norm(
                id,
                1,
                "",
                "6.4",
                1,
                "",
                "",
                Modality.RECOMMENDATION,
                force,
                "",
                Treatment.REPORTS,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of(),
                Map.of(),
                List.of());
    }
}
