package ca.iwso.policy.api;

import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.norm.PolicyRegister;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes findings as a SARIF 2.1.0 log of one run, with stable bytes.
 *
 * <p>A norm is a rule, a clause a taxon of the policy, a file of a case an artifact. A broken norm is an error, a
 * departure a note; nothing else fails. It never proposes fixes, since these would change the evidence and not the
 * conduct.
 */
public final class SarifJson {
    static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    static final String ROOT = "%SRCROOT%";
    private static final String BAD_INPUT = "bad-input";
    private static final String LEFT_OUT = "left-out";

    private final PolicyRegister register;
    private final Path folder;

    /**
     * Makes a writer.
     *
     * @param register the register that the findings follow
     * @param folder the folder to which the places of artifacts are relative, where they lie in it
     */
    public SarifJson(PolicyRegister register, Path folder) {
        this.register = Objects.requireNonNull(register, "register");
        this.folder = Objects.requireNonNull(folder, "folder");
    }

    /** Writes what is shown of some cases, and leaves the stream open. */
    public void write(List<Excerpt> excerpts, List<Unread> unread, OutputStream out) {
        SarifArtifacts artifacts = new SarifArtifacts(folder);
        excerpts.forEach(artifacts::add);
        unread.forEach(artifacts::add);
        SarifRules rules = new SarifRules(
                register,
                excerpts.stream()
                        .flatMap(each -> each.findings().stream())
                        .map(Finding::norm)
                        .toList());
        try (JsonWriter json = new JsonWriter(out)) {
            json.object(() -> {
                json.string("$schema", SCHEMA);
                json.string("version", "2.1.0");
                json.objects("runs", List.of(rules), each -> run(excerpts, unread, each, artifacts, json));
            });
        }
    }

    private void run(
            List<Excerpt> excerpts, List<Unread> unread, SarifRules rules, SarifArtifacts artifacts, JsonWriter json) {
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.string("name", "iwso-policy");
                    json.string("organization", "Immigrant Women Services Ottawa");
                    json.object(
                            "shortDescription",
                            () -> json.string(
                                    "text",
                                    "Judges conduct by the Social Media & Internet Usage Policy, and says why."));
                    rules.write(json);
                    json.objects("notifications", List.of(BAD_INPUT, LEFT_OUT), each -> json.string("id", each));
                    json.objects("supportedTaxonomies", List.of(rules), each -> each.reference(json));
                }));
        invocation(excerpts, unread, artifacts, json);
        json.object(
                "originalUriBaseIds",
                () -> json.object(
                        ROOT,
                        () -> json.object(
                                "description", () -> json.string("text", "The folder in which the program ran."))));
        artifacts.write(json);
        json.string("columnKind", "unicodeCodePoints");
        rules.taxonomies(json);
        json.objects("results", results(excerpts, rules, artifacts), each -> each.write(json));
        json.object(
                "properties",
                () -> json.objects("cases", excerpts, each -> {
                    json.string("source", each.shownSource());
                    json.string("verdict", Names.of(each.evaluation().verdict()));
                    json.string("asOf", each.evaluation().asOf().text());
                }));
    }

    private List<SarifResult> results(List<Excerpt> excerpts, SarifRules rules, SarifArtifacts artifacts) {
        List<SarifResult> results = new ArrayList<>();
        for (Excerpt excerpt : excerpts) {
            Redaction masking = Redaction.of(excerpt.file().policyCase());
            for (Finding finding : excerpt.findings()) {
                results.add(new SarifResult(finding, excerpt, masking, register, rules, artifacts));
            }
        }
        return results;
    }

    /** Says how the run went: what could not be read is an error of the run and no finding. */
    private static void invocation(
            List<Excerpt> excerpts, List<Unread> unread, SarifArtifacts artifacts, JsonWriter json) {
        boolean complete = unread.isEmpty()
                && excerpts.stream().allMatch(each -> each.file().problems().isEmpty());
        List<SarifNotice> notices = new ArrayList<>();
        for (Excerpt excerpt : excerpts) {
            excerpt.file().problems().forEach(each -> notices.add(SarifNotice.of(each, BAD_INPUT, artifacts)));
            if (!excerpt.criteria().isEmpty()) {
                notices.add(new SarifNotice(
                        LEFT_OUT,
                        "note",
                        excerpt.shownSource() + ": only " + String.join(", ", excerpt.shownCriteria()) + "; "
                                + excerpt.leftOut() + " findings are left out.",
                        null,
                        artifacts));
            }
        }
        unread.stream()
                .flatMap(each -> each.problems().stream())
                .forEach(each -> notices.add(SarifNotice.of(each, BAD_INPUT, artifacts)));
        json.objects("invocations", List.of(complete), each -> {
            json.flag("executionSuccessful", each);
            json.objects("toolExecutionNotifications", notices, notice -> notice.write(json));
        });
    }

    /** Gives the kind of a finding: only what breaks or departs from a norm fails. */
    static String kind(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED, DEPARTED -> "fail";
            case UNDETERMINED -> "open";
            case PENDING, EXEMPT -> "informational";
            case FULFILLED -> "pass";
            case NOT_APPLICABLE -> "notApplicable";
        };
    }

    /** Gives the level of a finding: the standard allows none but for what fails (3.27.10). */
    static String level(Outcome outcome) {
        return switch (outcome) {
            case VIOLATED -> "error";
            case DEPARTED -> "note";
            case UNDETERMINED, PENDING, EXEMPT, FULFILLED, NOT_APPLICABLE -> "none";
        };
    }

    /** Writes a message: its text is escaped as the standard says, since it could hold links and placeholders (3.11). */
    static void message(String name, String text, JsonWriter json) {
        json.object(name, () -> json.string("text", escaped(text)));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("{", "{{")
                .replace("}", "}}");
    }
}
