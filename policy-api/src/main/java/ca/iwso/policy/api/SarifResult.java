package ca.iwso.policy.api;

import ca.iwso.policy.api.reader.Digest;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A finding as a result of SARIF. */
final class SarifResult {
    private final Finding finding;
    private final Excerpt excerpt;
    private final Redaction masking;
    private final PolicyRegister register;
    private final SarifRules rules;
    private final SarifArtifacts artifacts;
    private final Map<String, Place> places = new HashMap<>();
    private final FactWords words;

    SarifResult(
            Finding finding,
            Excerpt excerpt,
            Redaction masking,
            PolicyRegister register,
            SarifRules rules,
            SarifArtifacts artifacts) {
        this.finding = finding;
        this.excerpt = excerpt;
        this.masking = masking;
        this.register = register;
        this.rules = rules;
        this.artifacts = artifacts;
        // Lines of reasons hold their places in words; what these stand for is kept here.
        this.words = new FactWords(
                excerpt.redaction(),
                excerpt.evaluation().settings().zone(),
                excerpt.file().places(),
                place -> {
                    String text = place.toString();
                    places.put(excerpt.redaction().id(text), place);
                    return text;
                });
    }

    void write(JsonWriter json) {
        json.string("ruleId", finding.norm().id());
        json.number("ruleIndex", rules.index(finding.norm()));
        json.string("kind", SarifJson.kind(finding.outcome()));
        json.string("level", SarifJson.level(finding.outcome()));
        SarifJson.message(
                "message", new Explanation(register, words).text(finding).strip(), json);
        json.objects("locations", List.of(finding.subject().path()), path -> {
            excerpt.file()
                    .places()
                    .of(path)
                    .filter(place -> artifacts.has(place.file()))
                    .ifPresent(place -> artifacts.location(place, json));
            json.objects("logicalLocations", List.of(path), each -> {
                json.string("name", words.id(finding.subject().id()));
                json.string("fullyQualifiedName", words.id(each));
                json.string("kind", "object");
            });
        });
        related(json);
        json.objects("taxa", List.of(finding.norm().clause()), clause -> rules.taxon(clause, json));
        json.object("partialFingerprints", () -> json.string("finding/v1", fingerprint()));
        json.object("properties", () -> properties(json));
    }

    /** Writes where each condition is recorded on which the finding rests. */
    private void related(JsonWriter json) {
        ReasonLines lines = ReasonLines.all(register, words, finding.subject());
        List<ReasonLines.Condition> conditions = new ArrayList<>(lines.of(finding.because()));
        for (Exemption exemption : finding.exemptions()) {
            conditions.addAll(lines.of(exemption.reason()));
        }
        List<Related> related = new ArrayList<>();
        for (ReasonLines.Condition condition : conditions) {
            Place place = places.get(condition.place());
            if (place != null && artifacts.has(place.file())) {
                related.add(new Related(related.size() + 1, place, condition));
            }
        }
        json.objects("relatedLocations", related, each -> {
            json.number("id", each.id());
            artifacts.location(each.place(), json);
            SarifJson.message("message", each.words(), json);
        });
    }

    /** A condition with the place of the record on which it rests. */
    private record Related(int id, Place place, ReasonLines.Condition condition) {
        String words() {
            String value = condition.value().isEmpty() ? "" : " (" + condition.value() + ")";
            return condition.statement() + ": " + Names.of(condition.truth()) + value;
        }
    }

    /**
     * Gives what tells this finding from others in all runs, wherever it stands in its file.
     *
     * <p>Made of the masked id in every case: ids of clients are short, and a hash of one is soon guessed.
     */
    private String fingerprint() {
        return Digest.of(masking.id(finding.id()).getBytes(StandardCharsets.UTF_8));
    }

    private void properties(JsonWriter json) {
        json.string("outcome", Names.of(finding.outcome()));
        Outcome worst = finding.worstCase();
        if (worst != null) {
            json.string("worstCase", Names.of(worst));
        }
        json.string("bearer", words.id(finding.bearer()));
        json.string("stage", Names.of(finding.stage()));
        if (finding.due().isKnown()) {
            json.string("due", finding.due().text());
        }
        if (finding.remediedAt().isKnown()) {
            json.string("remediedAt", finding.remediedAt().text());
        }
        json.strings(
                "missing",
                finding.missing().stream()
                        .map(Missing::path)
                        .map(words::id)
                        .distinct()
                        .toList());
        json.strings("settings", finding.settings());
    }
}
