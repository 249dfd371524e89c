package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ca.iwso.policy.api.AuditLog;
import ca.iwso.policy.api.AuditRecord;
import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.EvaluationJson;
import ca.iwso.policy.api.ListenerFault;
import ca.iwso.policy.api.Places;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.SiteRules;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What is written of an evaluation can be read, and the case be judged again to the same bytes. */
class AuditTest {
    private static final Path RESOURCES = Path.of("src/test/resources/ca/iwso/policy/api");
    private static final List<ExpectedCase> CASES = cases();

    private static List<ExpectedCase> cases() {
        try {
            return ClauseCases.all();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static PolicyCase gala() {
        return new CaseReader(Settings.standard())
                .read(RESOURCES.resolve("spring-gala.yaml"))
                .policyCase();
    }

    private static byte[] line(PolicyEngine.Builder builder, PolicyCase policyCase, boolean shows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AuditLog log = AuditLog.to(out);
        builder.listener(shows ? log.showingContent() : log).build().evaluate(policyCase);
        return out.toByteArray();
    }

    @Provide
    Arbitrary<ExpectedCase> clauseCases() {
        return Arbitraries.of(CASES);
    }

    @Property
    void readingWhatWasWrittenWritesTheSameBytes(@ForAll("clauseCases") ExpectedCase each) {
        Evaluation evaluation = PolicyEngine.with(each.settings()).evaluate(each.policyCase());
        Places places = new Places(path -> Optional.of(each.place()));
        EvaluationJson json = new EvaluationJson(PolicyEngine.policy(), places, Redaction.of(each.policyCase()));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        json.write(evaluation, written);

        var read = EvaluationJson.read("evaluation.json", written.toByteArray());
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        EvaluationJson.write(read, again);

        assertThat(again.toString(StandardCharsets.UTF_8)).isEqualTo(written.toString(StandardCharsets.UTF_8));
        assertThat(read).isEqualTo(json.saved(evaluation));
    }

    @Property(tries = 200)
    void aRecordedCaseIsJudgedAgainToTheSameBytes(@ForAll("clauseCases") ExpectedCase each, @ForAll boolean shows) {
        byte[] line = line(PolicyEngine.builder().settings(each.settings()), each.policyCase(), shows);
        AuditRecord record = AuditRecord.read("audit.jsonl", line);

        assertThat(new String(line, StandardCharsets.UTF_8)).endsWith("}\n").containsOnlyOnce("\n");
        assertThat(record.line()).isEqualTo(line);
        assertThat(record.differencesNow(each.policyCase())).isEmpty();
    }

    @Property(tries = 100)
    void theOrderOfFactsChangesNothingThatIsRecorded(@ForAll("clauseCases") ExpectedCase each) {
        PolicyCase policyCase = each.policyCase();
        List<Event> reversed = new ArrayList<>(policyCase.events());
        Collections.reverse(reversed);

        AuditRecord record = AuditRecord.read(
                "audit.jsonl", line(PolicyEngine.builder().settings(each.settings()), policyCase, false));
        PolicyCase other = policyCase.withEvents(reversed);
        AuditRecord again =
                AuditRecord.read("audit.jsonl", line(PolicyEngine.builder().settings(each.settings()), other, false));
        assertThat(again.policyCase()).isEqualTo(record.policyCase());
    }

    @Test
    void whatDiffersIsSaid() {
        AuditRecord record = AuditRecord.read("audit.jsonl", line(PolicyEngine.builder(), gala(), false));
        List<String> differences = record.differencesNow(gala().withConsents(Entries.none()));

        assertThat(differences)
                .anyMatch(each -> each.startsWith("the case: recorded " + record.policyCase() + ", now "))
                .contains("the verdict: recorded compliant, now violation")
                .contains("6.9.3/client-images@events/spring-gala@amina: recorded exempt, now violated");
    }

    @Test
    void rulesOfASiteAreRecordedAndMissedWhereTheyAreNotGiven() {
        SiteRules site = SiteRules.read(RESOURCES.resolve("site/good"));
        AuditRecord record =
                AuditRecord.read("audit.jsonl", line(PolicyEngine.builder().rules(site), gala(), false));

        assertThat(record.site()).isEqualTo(site.digest());
        assertThat(record.differencesNow(gala(), site)).isEmpty();
        assertThat(record.differencesNow(gala()))
                .contains(
                        "the site's norms and rules: recorded " + site.digest() + ", now null",
                        "S1/no-criticism@events/spring-gala@amina: recorded, and now not found");
    }

    @Test
    void contentIsKeptOutUnlessAskedFor() {
        assertThat(new String(line(PolicyEngine.builder(), gala(), false), StandardCharsets.UTF_8))
                .contains("client#1")
                .doesNotContain("c-17");
        assertThat(new String(line(PolicyEngine.builder(), gala(), true), StandardCharsets.UTF_8))
                .contains("c-17");
    }

    @Test
    void whatIsNoRecordIsRefusedWithItsPlace() {
        String line = new String(line(PolicyEngine.builder(), gala(), false), StandardCharsets.UTF_8);
        for (String bad : List.of(
                "",
                "[]",
                line.substring(0, line.length() / 2),
                line.replaceFirst("\"audit\":1", "\"audit\":2"),
                line.replaceFirst("\"verdict\":\"compliant\"", "\"verdict\":\"fine\""),
                line.replaceFirst("\"row\":", "\"rows\":"),
                line.replaceFirst("\"engine\":", "\"more\":1,\"engine\":"))) {
            assertThatExceptionOfType(BadInput.class)
                    .isThrownBy(() -> AuditRecord.read("audit.jsonl", bad.getBytes(StandardCharsets.UTF_8)))
                    .withMessageStartingWith("audit.jsonl:1:");
        }
    }

    @Test
    void aLogThatCannotBeWrittenStopsTheEvaluation() {
        PolicyEngine engine = PolicyEngine.builder()
                .listener(AuditLog.to(new OutputStream() {
                    @Override
                    public void write(int each) throws IOException {
                        throw new IOException("the disk is full");
                    }
                }))
                .build();

        assertThatExceptionOfType(ListenerFault.class)
                .isThrownBy(() -> engine.evaluate(gala()))
                .withMessageContaining("AuditLog")
                .satisfies(fault -> assertThat(fault.evaluation().findings()).isNotEmpty());
    }
}
