package ca.iwso.policy.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Places;
import ca.iwso.policy.cli.Sample;
import ca.iwso.policy.model.finding.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What SARIF's readers rely on. */
class SarifReportTest {
    private static JsonNode run(Judged judged, boolean all) throws IOException {
        return run(judged, all, Path.of(""));
    }

    private static JsonNode run(Judged judged, boolean all, Path folder) throws IOException {
        String log = FormatsTest.write(new SarifReport(Sample.register(), folder, all), Cases.of(judged));
        JsonNode runs = new JsonMapper().readTree(log).get("runs");
        assertThat(runs.size()).isOne();
        return runs.get(0);
    }

    /** Gives the sample as if it stood elsewhere in another file. */
    private static Judged at(String file, int line) {
        Judged sample = Sample.judged(false);
        Places places = new Places(path -> Optional.of(new Place(file, line, 1)));
        return new Judged(
                List.of(file),
                new CaseFile(sample.file().policyCase(), places, List.of()),
                sample.evaluation(),
                sample.register(),
                sample.redaction());
    }

    private static List<String> values(JsonNode run, String pointer) {
        List<String> values = new ArrayList<>();
        run.get("results").forEach(result -> values.add(result.at(pointer).asString()));
        return values;
    }

    @ParameterizedTest
    @CsvSource({
        "VIOLATED, fail, error",
        "DEPARTED, fail, note",
        "UNDETERMINED, open, none",
        "PENDING, informational, none",
        "FULFILLED, pass, none"
    })
    void outcomesHaveKindsAndLevels(Outcome outcome, String kind, String level) throws IOException {
        JsonNode run = run(
                Sample.judged(false).listing(FormatsTest.only(Set.of(), Set.of(), Set.of(outcome), "an outcome")),
                false);
        assertThat(values(run, "/kind")).isNotEmpty().containsOnly(kind);
        assertThat(values(run, "/level")).containsOnly(level);
    }

    @Test
    void onlyWhatFailsOrIsOpenIsListedUnlessMoreIsAskedFor() throws IOException {
        assertThat(values(run(Sample.judged(false), false), "/kind")).containsOnly("fail", "open");
        assertThat(values(run(Sample.judged(false), true), "/kind")).contains("informational", "pass");
    }

    @Test
    void fingerprintsDependOnNoPlace() throws IOException {
        List<String> here = values(run(at("a.yaml", 3), true), "/partialFingerprints/finding~1v1");
        List<String> there = values(run(at("b/c.yaml", 300), true), "/partialFingerprints/finding~1v1");
        assertThat(here).isEqualTo(there).doesNotHaveDuplicates().allMatch(each -> each.matches("[0-9a-f]{64}"));
    }

    @Test
    void fingerprintsTellNothingOfClients() throws IOException {
        String pointer = "/partialFingerprints/finding~1v1";
        assertThat(values(run(Sample.judged(true), true), pointer))
                .isEqualTo(values(run(Sample.judged(false), true), pointer));
    }

    @Test
    void everyResultRefersToItsRuleAndItsClause() throws IOException {
        JsonNode run = run(Sample.judged(false), true);
        JsonNode rules = run.at("/tool/driver/rules");
        JsonNode taxa = run.at("/taxonomies/0/taxa");
        run.get("results").forEach(result -> {
            JsonNode rule = rules.get(result.get("ruleIndex").asInt());
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
            assertThat(rule.at("/help/text").asString()).isNotEmpty();
            JsonNode taxon = result.at("/taxa/0");
            assertThat(taxa.get(taxon.get("index").asInt()).get("id")).isEqualTo(taxon.get("id"));
            assertThat(result.get("ruleId").asString())
                    .startsWith(taxon.get("id").asString() + "/");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "cases/a case.yaml, cases/a%20case.yaml",
        "./cases/../été#1.yaml, %C3%A9t%C3%A9%231.yaml",
        "../above.yaml, ../above.yaml",
        "/srv/cases/inside.yaml, inside.yaml",
        "/elsewhere/outside.yaml, file:///elsewhere/outside.yaml"
    })
    void placesOfFilesAreRelativeToTheFolderTheyLieIn(String file, String uri) throws IOException {
        JsonNode run = run(at(file, 1), false, Path.of("/srv/cases"));
        assertThat(run.at("/artifacts/0/location/uri").asString()).isEqualTo(uri);
        assertThat(values(run, "/locations/0/physicalLocation/artifactLocation/uri"))
                .containsOnly(uri);
        assertThat(run.at("/artifacts/0/location").has("uriBaseId")).isEqualTo(!uri.startsWith("file:"));
    }

    @Test
    void standardInputIsNoArtifact() throws IOException {
        JsonNode run = run(at("standard input", 1), false);
        assertThat(run.get("artifacts").size()).isZero();
        assertThat(values(run, "/locations/0/logicalLocations/0/fullyQualifiedName"))
                .contains("events/lunch-photo");
        run.get("results")
                .forEach(result -> assertThat(result.at("/locations/0").has("physicalLocation"))
                        .isFalse());
    }
}
