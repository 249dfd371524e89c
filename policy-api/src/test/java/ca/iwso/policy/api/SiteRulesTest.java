package ca.iwso.policy.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.Coverage;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of a site's own judge beside the policy, are refused where they are wrong, and never fail silently. */
class SiteRulesTest {
    private static final Path RESOURCES = Path.of("src/test/resources/ca/iwso/policy/api");
    private static final Path FOLDERS = RESOURCES.resolve("site");
    private static final SiteRules GOOD = SiteRules.read(FOLDERS.resolve("good"));
    private static final String OWN = "S1/no-criticism";

    private static PolicyCase gala(String noted) {
        String text;
        try {
            text = Files.readString(RESOURCES.resolve("spring-gala.yaml"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        String with = text.replace("noted: [", "noted: [" + noted);
        assertThat(with).hasSize(text.length() + noted.length());
        return new CaseReader(Settings.standard())
                .read("gala.yaml", new ByteArrayInputStream(with.getBytes(StandardCharsets.UTF_8)))
                .policyCase();
    }

    private static Finding own(Evaluation evaluation) {
        return evaluation.findings().stream()
                .filter(finding -> finding.norm().id().equals(OWN))
                .findFirst()
                .orElseThrow();
    }

    private static Evaluation judge(PolicyCase policyCase, String campaign) {
        Settings settings = SettingsBuilder.builder()
                .readings(Map.of("I-S1-campaign", campaign))
                .build();
        return PolicyEngine.builder().rules(GOOD).settings(settings).build().evaluate(policyCase);
    }

    @Test
    void theyAddFindingsAndChangeNoneOfThePolicys() {
        PolicyCase policyCase = gala("negative, ");
        Evaluation with = PolicyEngine.builder().rules(GOOD).build().evaluate(policyCase);

        assertThat(own(with).outcome()).isEqualTo(Outcome.VIOLATED);
        List<Finding> policys = with.findings().stream()
                .filter(finding -> !finding.norm().id().startsWith("S1/"))
                .toList();
        assertThat(policys)
                .isEqualTo(PolicyEngine.standard().evaluate(policyCase).findings());
    }

    @ParameterizedTest
    @CsvSource({"never, VIOLATED", "always, EXEMPT", "review, UNDETERMINED"})
    void anExceptionOfTheSiteDependsOnItsReading(String campaign, Outcome expected) {
        Finding finding = own(judge(gala("negative, "), campaign));

        assertThat(finding.outcome()).isEqualTo(expected);
        assertThat(finding.exemptions())
                .extracting(each -> each.norm().id())
                .contains("S1/delegates-may-criticise", "6.9.3/delegate-stories");
    }

    @Test
    void aNormOfTheSiteYieldsToOneOfThePolicy() {
        Evaluation evaluation = judge(gala("negative, could-harm-reputation, "), "never");

        assertThat(own(evaluation).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void theRegisterHasTheNormsOfBothInTheOrderOfTheirFiles() {
        PolicyRegister register = GOOD.register();

        assertThat(register.ofClause("S1"))
                .extracting(norm -> norm.id())
                .containsExactly(OWN, "S1/delegates-may-criticise", "S1/kindness");
        assertThat(register.group(register.norm(OWN)).title()).isEqualTo("Our own rules for posts");
        assertThat(register.norms()).containsAllEntriesOf(PolicyEngine.policy().norms());
        assertThat(register.coverage())
                .containsEntry(OWN, new Coverage(1, 0, List.of()))
                .containsEntry("S1/kindness", new Coverage(0, 0, List.of()));
        assertThat(GOOD.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void settingsOfTheSiteAreRefusedWithoutIt() {
        Settings settings = SettingsBuilder.builder()
                .readings(Map.of("I-S1-campaign", "always"))
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyEngine.with(settings))
                .withMessageContaining("I-S1-campaign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad-norms", "bad-rules", "bad-form", "bad-syntax", "nowhere"})
    void allThatIsWrongIsToldAtOnceWithItsPlace(String folder) throws IOException {
        BadInput bad = catchThrowableOfType(BadInput.class, () -> SiteRules.read(FOLDERS.resolve(folder)));
        String told = String.valueOf(bad.getMessage()).replace(FOLDERS.resolve(folder) + "/", "") + "\n";

        Path golden = FOLDERS.resolve(folder + ".txt");
        if (Boolean.getBoolean("updateGolden")) {
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$posting : Posting( actorId.substring( 99 ) == \"x\" ) | $posting.byStaff() | StringIndexOutOfBounds",
                "$posting : Posting() Conduct( event.substring( 99 ) == $posting.event ) | $posting.byStaff() | StringIndex",
                "$posting : Posting() accumulate( ClientShown( $e : event ); $l : collectList( $e.substring( 99 ) ) )"
                        + " | $posting.byStaff() | StringIndex",
                "$posting : Posting() | $posting.hasForm( $posting.event().substring( 99 ) ) | StringIndex",
                "$posting : Posting() | $posting.hasForm( \"no-such-term\" ) | NoSuchElement"
            })
    void aRuleThatFailsIsNamedWithTheEventAndDecidesNothing(
            String conditions, String holds, String cause, @TempDir Path folder) throws IOException {
        Files.copy(FOLDERS.resolve("good/norms.yaml"), folder.resolve("norms.yaml"));
        Files.writeString(
                folder.resolve("rules.drl"),
                Files.readString(FOLDERS.resolve("good/rules.drl"))
                        + "rule \"S1 Fails\"\n@norm(\"S1/no-criticism\")\nwhen\n" + conditions
                        + "\nthen\nchannels[\"claims\"].send( $posting.claimOfStaff( drools.getRule(), " + holds
                        + " ) );\nend\n");
        PolicyEngine engine =
                PolicyEngine.builder().rules(SiteRules.read(folder)).build();
        PolicyCase policyCase = gala("negative, ");

        assertThatExceptionOfType(RuleFault.class)
                .isThrownBy(() -> engine.evaluate(policyCase))
                .withMessageStartingWith("the rule “S1 Fails” failed on events/spring-gala with " + cause)
                .withMessageEndingWith("; nothing was decided");
    }

    @Test
    void aListenerHearsOfEachEvaluationAndItsFailureIsNoneOfTheVerdict() {
        PolicyCase policyCase = gala("");
        List<Evaluation> heard = new ArrayList<>();
        PolicyEngine hearing = PolicyEngine.builder()
                .listener((engine, judged, evaluation) -> heard.add(evaluation))
                .build();
        Evaluation evaluation = hearing.evaluate(policyCase);
        assertThat(heard).containsExactly(evaluation);

        PolicyEngine failing = PolicyEngine.builder()
                .listener((engine, judged, each) -> {
                    throw new IllegalStateException("the disk is full");
                })
                .build();
        ListenerFault fault = catchThrowableOfType(ListenerFault.class, () -> failing.evaluate(policyCase));
        assertThat(fault).hasMessageContaining("failed with IllegalStateException; the case was judged");
        assertThat(fault.evaluation()).isEqualTo(evaluation);
    }
}
