package ca.iwso.examples.publishing;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ca.iwso.policy.api.Answers;
import ca.iwso.policy.api.AuditLog;
import ca.iwso.policy.api.AuditRecord;
import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.CasePart;
import ca.iwso.policy.api.CaseReader;
import ca.iwso.policy.api.EvaluationJson;
import ca.iwso.policy.api.EventStream;
import ca.iwso.policy.api.Explanation;
import ca.iwso.policy.api.Gate;
import ca.iwso.policy.api.Places;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.Question;
import ca.iwso.policy.api.Questions;
import ca.iwso.policy.api.Redaction;
import ca.iwso.policy.api.Remedies;
import ca.iwso.policy.api.SettingsReader;
import ca.iwso.policy.api.SiteRules;
import ca.iwso.policy.api.StreamOptions;
import ca.iwso.policy.api.testing.CaseCheck;
import ca.iwso.policy.api.testing.ExpectedCase;
import ca.iwso.policy.api.testing.ExpectedCaseReader;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Post;
import ca.iwso.policy.model.event.PostBuilder;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.PersonView;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.SettingsBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java of the README and of the pages on embedding: each block stands here, or in a source of an example, and runs. */
class PagesTest {
    private static final Path PROJECT = Path.of("..", "..", "..");
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern COORDINATES = Pattern.compile("(?s)```xml\n(.*?)```");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyBlockOfJavaIsCompiled() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.walk(PROJECT.resolve("examples/embedding"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
        }
        for (String page :
                List.of("README.md", "docs/embedding.md", "docs/embedding-site-rules.md", "docs/test-files.md")) {
            List<String> blocks = blocks(JAVA, page);
            assertThat(blocks).as(page).isNotEmpty().allSatisfy(block -> assertThat(packed(sources.toString()))
                    .contains(packed(block)));
        }
    }

    @Test
    void theCoordinatesAreThoseOfTheBuild() throws IOException {
        String build = packed(Files.readString(PROJECT.resolve("pom.xml")));
        String version = build.substring(build.indexOf("<version>"), build.indexOf("</version>"));

        assertThat(blocks(COORDINATES, "docs/embedding.md")).singleElement().satisfies(block -> assertThat(
                        packed(block))
                .contains("<groupId>ca.iwso.policy</groupId><artifactId>policy-api</artifactId>" + version));
    }

    private static List<String> blocks(Pattern pattern, String page) throws IOException {
        return pattern.matcher(Files.readString(PROJECT.resolve(page)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** White space and remarks aside: a page breaks its lines where they read best. */
    private static String packed(String text) {
        return text.replaceAll("//[^\n]*", "").replaceAll("\\s+", "");
    }

    @Test
    void casesWithWhatIsExpectedOfThem() {
        Path file = PROJECT.resolve("examples/cases/week.expected.yaml");
        List<CaseCheck.Difference> differences = new ArrayList<>();
        PolicyEngine engine = PolicyEngine.standard();
        ExpectedCaseReader reader = new ExpectedCaseReader(engine.register(), engine.settings());
        for (ExpectedCase each : reader.read(file)) {
            differences.addAll(CaseCheck.of(each).differences()); // none where all is as expected
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void partsAndStreams() throws IOException {
        PolicyEngine engine = PolicyEngine.standard();
        PolicyCase policyCase = Main.records().withAsOf(Moment.at("2026-03-31T17:00:00-04:00"));
        Act act = Act.proposed("news", Moment.at("2026-03-09T12:00:00-04:00"), "amina");
        Post proposed = PostBuilder.builder().act(act).account("iwso-facebook").build();
        CaseFile records = new CaseFile(policyCase.withEvents(List.of()), Places.none(), List.of());
        Path logJsonl = Files.writeString(
                folder.resolve("log.jsonl"),
                "{\"id\": \"old\", \"type\": \"post-published\", \"at\": \"2026-03-08\", \"actor\": \"amina\"}");

        Map<String, Evaluation> byKey = new ConcurrentHashMap<>();
        engine.parts(policyCase).parallelStream().forEach(part -> byKey.put(part.key(), engine.evaluate(part)));
        Evaluation whole = CasePart.join(byKey.values());
        List<String> broken = new ArrayList<>();
        EventStream stream = engine.stream(records, StreamOptions.standard(), (part, found) -> found.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.VIOLATED)
                .forEach(finding -> broken.add(finding.id())));
        stream.read(logJsonl);
        stream.add(proposed);
        Verdict verdict = stream.finish().verdict();

        assertThat(whole).isEqualTo(engine.evaluate(policyCase));
        assertThat(verdict.blocks()).isEqualTo(!broken.isEmpty() || verdict == Verdict.UNDETERMINED);
    }

    @Test
    void gate() {
        List<String> published = new ArrayList<>();
        PolicyCase records = Main.records();
        Gate gate = PolicyEngine.standard().gate(records);
        Act act = Act.proposed("news", Moment.at("2026-03-09T12:00:00-04:00"), "amina");
        Post draft = PostBuilder.builder().act(act).account("iwso-facebook").build();
        if (!gate.ask(draft).verdict().blocks()) {
            published.add(draft.id());
        }
        // Nobody has read it.
        assertThat(published).isEmpty();
    }

    @Test
    void evaluation() {
        PolicyCase policyCase = Main.records().and(Main.photoOfAnotherDay());
        PolicyEngine engine = PolicyEngine.standard();
        Evaluation evaluation = engine.evaluate(policyCase);
        Verdict verdict = evaluation.verdict();
        List<Finding> findings = evaluation.of("photo-of-another-day");
        assertThat(verdict).isEqualTo(Verdict.VIOLATION);
        assertThat(findings).isNotEmpty();

        for (PersonView person : evaluation.people()) {
            System.out.println(person.id() + ": " + person.verdict());
            for (Finding duty : person.duties()) {
                System.out.println("  " + duty.norm().summary() + " by " + duty.due());
            }
        }

        Explanation explanation = Explanation.of(engine, policyCase);
        for (Finding finding : evaluation.findings()) {
            if (finding.verdict().blocks()) {
                System.out.println(explanation.text(finding));
            }
        }
    }

    @Test
    void files() throws IOException {
        Path caseYaml = Files.writeString(
                folder.resolve("case.yaml"),
                "events: [{id: news, type: post-published, at: 2026-03-05, actor: amina, account: iwso-facebook}]\n");
        PolicyEngine engine = PolicyEngine.standard();
        OutputStream out = new ByteArrayOutputStream();

        CaseFile file = new CaseReader(engine.settings()).read(caseYaml);
        Evaluation evaluation = engine.evaluate(file);
        Redaction redaction = Redaction.of(file.policyCase());
        new EvaluationJson(engine.register(), file.places(), redaction).write(evaluation, out);

        assertThat(out.toString()).contains("\"verdict\" : \"undetermined\"");
    }

    @Test
    void settings() throws IOException {
        Path settingsYaml = Files.writeString(folder.resolve("settings.yaml"), "hardened: [6.4/advertising]\n");

        PolicyEngine fromFile = PolicyEngine.with(new SettingsReader().read(settingsYaml));
        PolicyEngine fromCode = PolicyEngine.with(
                SettingsBuilder.builder().hardened(Set.of("6.4/advertising")).build());

        assertThat(fromFile.settings()).isEqualTo(fromCode.settings());
    }

    @Test
    void questions() {
        PolicyEngine engine = PolicyEngine.standard();
        PolicyCase policyCase = Main.records().and(Main.unreadNews());

        PolicyCase answered = policyCase;
        Questions open = engine.questions(answered);
        while (!open.questions().isEmpty()) {
            Question question = open.questions().get(0); // the most decisive
            String value = question.answers().get(0).value(); // what somebody chose
            Answers.Given given = new Answers.Given(question.path(), value, "dana", Moment.on("2026-03-09"));
            answered = Answers.of(List.of(given)).mergedInto(answered, engine.settings());
            open = engine.questions(answered);
        }

        assertThat(answered).isNotEqualTo(policyCase);
        assertThat(engine.evaluate(answered).verdict()).isNotEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void remedies() {
        PolicyEngine engine = PolicyEngine.standard();
        PolicyCase policyCase = Main.records().and(Main.photoOfAnotherDay());
        Finding finding = engine.evaluate(policyCase).findings().stream()
                .filter(each -> each.outcome() == Outcome.VIOLATED)
                .findFirst()
                .orElseThrow();

        List<String> ways = new ArrayList<>();
        for (Remedies.Remedy remedy : engine.remedies(policyCase, finding).remedies()) {
            ways.add(remedy.changes().stream().map(Remedies.Change::words).collect(Collectors.joining("; and ")));
        }

        assertThat(ways)
                .contains(
                        "leave out the picture of client c-17",
                        "ask the Executive Director first, and have it approved: publication, about photo-of-another-day");
    }

    @Test
    void badUse() {
        PolicyEngine engine = PolicyEngine.standard();
        PolicyCase timeless = PolicyCase.of();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.evaluate(timeless))
                .withMessageContaining("asOf");
    }

    @Test
    void auditAndSiteRules() throws IOException {
        Path log = folder.resolve("audit.jsonl");
        Path ourRules = siteRules();
        PolicyCase policyCase = Main.records().and(Main.unreadNews());
        ownRulesAndRecord(ourRules, settingsFile(), log).evaluate(policyCase);
        byte[] line = Files.readAllBytes(log);

        AuditRecord record = AuditRecord.read("audit.jsonl", line);
        List<String> differences = record.differencesNow(policyCase);
        assertThat(differences).anyMatch(each -> each.contains("site"));
        assertThat(record.differencesNow(policyCase, SiteRules.read(ourRules))).isEmpty();
    }

    private Path settingsFile() throws IOException {
        return Files.writeString(folder.resolve("settings.yaml"), "hardened: [6.4/advertising]\n");
    }

    /** Gives a folder with the rules that the page shows. */
    private Path siteRules() throws IOException {
        String page = Files.readString(PROJECT.resolve("docs/embedding-site-rules.md"));
        Path rules = Files.createDirectory(folder.resolve("our-rules"));
        Files.writeString(rules.resolve("norms.yaml"), block(page, "```yaml\n"));
        Files.writeString(rules.resolve("rules.drl"), block(page, "`our-rules/rules.drl`:\n\n```\n"));
        return rules;
    }

    private static String block(String page, String opening) {
        int start = page.indexOf(opening) + opening.length();
        return page.substring(start, page.indexOf("```", start));
    }

    private static PolicyEngine ownRulesAndRecord(Path ourRules, Path settingsYaml, Path log) throws IOException {
        SiteRules site = SiteRules.read(ourRules);
        Settings settings = new SettingsReader(site.register()).read(settingsYaml);
        PolicyEngine engine = PolicyEngine.builder()
                .settings(settings)
                .rules(site)
                .listener(AuditLog.to(Files.newOutputStream(log, CREATE, APPEND)))
                .build();
        return engine;
    }
}
