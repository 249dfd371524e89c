package ca.iwso.policy.api;

import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.rules.Policy;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one evaluation: enough to judge the same case again and to compare the result to the byte.
 *
 * <p>It holds no clock, no name of a file and no case; whoever is to repeat it keeps the case beside it. Digests are
 * SHA-256 in hexadecimal digits.
 *
 * @param engine the version of the engine
 * @param policy the digest of the policy's norms and rules
 * @param site the digest of the site's norms and rules; null where the policy alone judged
 * @param policyCase the digest of the case: of its facts, in whatever order
 * @param showsContent whether ids of clients and recorded text are shown
 * @param evaluation what was found, with the policy's version and the settings
 */
public record AuditRecord(
        String engine,
        String policy,
        @Nullable String site,
        String policyCase,
        boolean showsContent,
        SavedEvaluation evaluation) {
    private static final int FORMAT = 1;

    /** Gives the record of an evaluation that an engine made of a case. */
    public static AuditRecord of(
            PolicyEngine engine, PolicyCase policyCase, Evaluation evaluation, boolean showsContent) {
        Redaction redaction = showsContent ? Redaction.none() : Redaction.of(policyCase);
        SiteRules site = engine.site();
        return new AuditRecord(
                Policy.engineVersion(),
                Policy.digest(),
                site == null ? null : site.digest(),
                CaseDigest.of(policyCase),
                showsContent,
                new EvaluationJson(engine.register(), Places.none(), redaction).saved(evaluation));
    }

    /** Gives the record as one line of JSON that ends with a line feed. */
    public byte[] line() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonWriter json = JsonWriter.ofLine(out)) {
            json.object(() -> {
                json.number("audit", FORMAT);
                json.string("engine", engine);
                json.string("policyDigest", policy);
                json.string("siteDigest", site);
                json.string("caseDigest", policyCase);
                json.flag("showsContent", showsContent);
                json.object("evaluation", () -> new SavedWriter(json).write(evaluation));
            });
        }
        return out.toByteArray();
    }

    /** Reads a record; throws {@link BadInput} for what is none, with a name for its file in the place. */
    public static AuditRecord read(String name, byte[] line) {
        JsonObject json = JsonObject.parse(name, line);
        if (json.number("audit") != FORMAT) {
            throw json.refuse("an audit record of another format");
        }
        return json.only(new AuditRecord(
                json.text("engine"),
                json.text("policyDigest"),
                json.textOrNull("siteDigest"),
                json.text("caseDigest"),
                json.flag("showsContent"),
                SavedReader.evaluation(json.object("evaluation"))));
    }

    /** Judges the case again by the policy as it is now, and gives what differs, in plain words; nothing where all is the same. */
    public List<String> differencesNow(PolicyCase again) {
        return differences(again, PolicyEngine.builder());
    }

    /** Judges the case again by the policy and the rules of a site as they are now, and gives what differs. */
    public List<String> differencesNow(PolicyCase again, SiteRules rules) {
        return differences(again, PolicyEngine.builder().rules(rules));
    }

    private List<String> differences(PolicyCase again, PolicyEngine.Builder builder) {
        PolicyEngine present;
        try {
            present = builder.settings(evaluation.settings()).build();
        } catch (IllegalArgumentException unknownSetting) {
            return List.of("the settings are not those of the policy any more: " + unknownSetting.getMessage());
        }
        AuditRecord now = of(present, again, present.judge(again), showsContent);
        if (Arrays.equals(line(), now.line())) {
            return List.of();
        }
        List<String> differences = new ArrayList<>();
        differ(differences, "the engine", engine, now.engine);
        differ(differences, "the policy's norms and rules", policy, now.policy);
        differ(differences, "the site's norms and rules", site, now.site);
        differ(differences, "the case", policyCase, now.policyCase);
        differ(differences, "the policy's version", evaluation.policy(), now.evaluation.policy());
        differ(differences, "the as-of time", evaluation.asOf(), now.evaluation.asOf());
        differ(differences, "the verdict", Names.of(evaluation.verdict()), Names.of(now.evaluation.verdict()));
        if (!evaluation.events().equals(now.evaluation.events())) {
            differences.add("the events are others, or have other verdicts");
        }
        findings(differences, now.evaluation);
        return differences.isEmpty()
                ? List.of("the bytes differ, and nothing that they say")
                : List.copyOf(differences);
    }

    private static void differ(List<String> differences, String what, @Nullable String recorded, @Nullable String now) {
        if (!Objects.equals(recorded, now)) {
            differences.add(what + ": recorded " + recorded + ", now " + now);
        }
    }

    private void findings(List<String> differences, SavedEvaluation now) {
        Map<String, SavedEvaluation.SavedFinding> recorded = byId(evaluation);
        Map<String, SavedEvaluation.SavedFinding> present = byId(now);
        Set<String> ids = new LinkedHashSet<>(recorded.keySet());
        ids.addAll(present.keySet());
        for (String id : ids) {
            SavedEvaluation.SavedFinding one = recorded.get(id);
            SavedEvaluation.SavedFinding other = present.get(id);
            if (one == null || other == null) {
                differences.add(id + ": " + (one == null ? "not recorded" : "recorded") + ", and now "
                        + (other == null ? "not found" : Names.of(other.outcome())));
            } else if (one.outcome() != other.outcome()) {
                differ(differences, id, Names.of(one.outcome()), Names.of(other.outcome()));
            } else if (!one.equals(other)) {
                differences.add(id + ": the same outcome for other reasons");
            }
        }
        if (differences.isEmpty() && !List.copyOf(recorded.keySet()).equals(List.copyOf(present.keySet()))) {
            differences.add("the findings come in another order");
        }
    }

    private static Map<String, SavedEvaluation.SavedFinding> byId(SavedEvaluation evaluation) {
        Map<String, SavedEvaluation.SavedFinding> byId = new LinkedHashMap<>();
        evaluation.findings().forEach(finding -> byId.put(finding.id(), finding));
        return byId;
    }

    @Override
    public String toString() {
        return new String(line(), StandardCharsets.UTF_8).strip();
    }
}
