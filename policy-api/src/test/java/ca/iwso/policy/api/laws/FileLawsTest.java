package ca.iwso.policy.api.laws;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.EvaluationJson;
import ca.iwso.policy.api.Places;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.SavedEvaluation;
import ca.iwso.policy.api.testing.generators.Cases;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Settings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files hold does not depend on how it got there. */
class FileLawsTest {
    private static final String STAFF = """
            asOf: 2026-03-31T17:00:00-04:00
            staff:
              - {id: dana, engagement: full-time, from: 2015-03-02, confidentialitySignedOn: 2015-03-02,
                 roles: [{role: executive-director, from: 2015-03-02}]}
              - {id: bea, engagement: part-time, from: 2023-05-01, confidentialitySignedOn: none, roles: none}
            """;
    private static final String RECORDS = """
            clients: [{id: c-17}]
            accounts: [{id: beas-page, hosting: personal, holder: bea, affiliation: identified}]
            consents: none
            """;
    private static final String FIRST = """
            events:
              - {id: photo, type: post-published, at: 2026-03-05T20:00:00-05:00, actor: bea, account: beas-page,
                 depicts: [{client: c-17}], review: {by: dana, on: 2026-03-06, noted: [about-iwso]}}
            """;
    private static final String SECOND = """
            events:
              - {id: rant, type: post-published, at: 2026-03-04T20:00:00-05:00, actor: bea, account: beas-page,
                 review: {by: dana, on: 2026-03-06, noted: [derogatory]}}
              - {id: gone, type: post-removed, at: 2026-03-07T20:00:00-05:00, actor: bea, post: photo}
            """;

    @TempDir
    private Path folder = Path.of("");

    /** In every order of the files, those who refer before those to whom they do. */
    @Test
    void theOrderOfFilesIsIrrelevant() throws IOException {
        List<String> texts = List.of(STAFF, RECORDS, FIRST, SECOND);
        for (int i = 0; i < texts.size(); i++) {
            Files.writeString(folder.resolve(i + ".yaml"), texts.get(i));
        }
        Set<List<Path>> orders = new HashSet<>();
        Set<Evaluation> found = new HashSet<>();
        for (List<Integer> order : orders(List.of(0, 1, 2, 3))) {
            List<Path> files =
                    order.stream().map(each -> folder.resolve(each + ".yaml")).toList();
            orders.add(files);
            found.add(PolicyEngine.standard().evaluate(new CaseReader(Settings.standard()).read(files)));
        }
        assertThat(orders).hasSize(24);
        assertThat(found).hasSize(1);
        assertThat(found.iterator().next().findings()).hasSizeGreaterThan(30);
    }

    private static List<List<Integer>> orders(List<Integer> all) {
        if (all.isEmpty()) {
            return List.of(Collections.emptyList());
        }
        return all.stream()
                .flatMap(first -> orders(
                                all.stream().filter(each -> !each.equals(first)).toList())
                        .stream()
                        .map(rest ->
                                Stream.concat(Stream.of(first), rest.stream()).toList()))
                .toList();
    }

    /**
     * Reading what was written gives the same.
     *
     * <p>Cases are read and not written by the library; so this is about evaluations, which it does both with.
     */
    @Test
    void readingAWrittenEvaluationGivesTheSame() {
        Trials.hold(Cases.standard(), 60, some -> {
            Evaluation evaluation = Findings.evaluate(some);
            SavedEvaluation saved =
                    new EvaluationJson(PolicyEngine.policy(), Places.none(), Redaction.of(some)).saved(evaluation);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            EvaluationJson.write(saved, out);

            assertThat(EvaluationJson.read("evaluation.json", out.toByteArray()))
                    .isEqualTo(saved);
            assertThat(saved.findings()).hasSameSizeAs(evaluation.findings());
        });
    }
}
