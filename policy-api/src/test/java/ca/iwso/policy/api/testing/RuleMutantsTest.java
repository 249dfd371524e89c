package ca.iwso.policy.api.testing;

import static org.assertj.core.api.Assertions.assertThat;

import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.rules.Policy;
import ca.iwso.policy.rules.RuleEngine;
import ca.iwso.policy.rules.RuleFailure;
import ca.iwso.policy.rules.RuleProblem;
import ca.iwso.policy.rules.SiteRuleBase;
import ca.iwso.policy.rules.SiteRuleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * The cases notice every change of the rules and of the superiority among norms, but for those that are listed as
 * equivalent, each with the reason.
 */
class RuleMutantsTest {
    private static final Path POLICY = Path.of("..", "policy-rules", "src", "main", "resources", "policy");
    private static final Path EQUIVALENT = Path.of("src", "test", "resources", "equivalent-mutants.txt");
    private static final Path REPORT = Path.of("target", "rule-mutants.txt");
    private static final String SURVIVED = "SURVIVED";
    private static final String NOT_COMPILED = "does not compile";

    private final Map<String, String> fates = new LinkedHashMap<>();
    private final Map<String, List<ExpectedCase>> casesOf = new TreeMap<>();

    @Test
    void everyKindOfChangeIsMadeInOnePlace() {
        String drl = """
                package some;

                rule "A"
                when
                  $post : Post( $id : id, kind == Request.Kind.PUBLICATION )
                then
                  send( all( $post.one(), not( $post.two() ), $post.notes( UNFIT ) ) );
                end

                rule "B"
                when
                  Post()
                then
                  send();
                end
                """;

        List<RuleMutant> mutants = RuleMutants.of(Path.of("folder", "rules.drl"), drl);

        assertThat(mutants)
                .extracting(RuleMutant::id)
                .contains(
                        "folder | A | drop constraint | , kind == Request.Kind.PUBLICATION | 1",
                        "folder | A | negate | == -> != | 1",
                        "folder | A | swap value | Request.Kind.PUBLICATION -> Request.Kind.CONSULTATION | 1",
                        "folder | A | swap word | UNFIT -> NEGATIVE | 1",
                        "folder | A | drop reason | $post.one(), | 1",
                        "folder | A | drop reason | , not( $post.two() ) | 1",
                        "folder | A | negate | not( $post.two() ) -> $post.two() | 1",
                        "folder | B | drop rule | send(); | 1");
        assertThat(mutants)
                .extracting(RuleMutant::drl)
                .doesNotHaveDuplicates()
                .allMatch(each -> each.contains("rule \"A\"") != each.contains("rule \"B\""));
    }

    /** On demand, with {@code -Drule.mutants=all}, or with a part of the id of those that are to be tried. */
    @Test
    void theCasesNoticeEveryMutant() throws IOException {
        String wanted = System.getProperty("rule.mutants", "");
        Assumptions.assumeFalse(wanted.isEmpty(), "asked for no mutants");
        for (Path file : ClauseCases.files()) {
            casesOf.put(String.valueOf(file.getName(file.getNameCount() - 2)), ClauseCases.read(file));
        }
        Files.writeString(REPORT, "");
        for (RuleMutant mutant : rules()) {
            if (wanted.equals("all") || mutant.id().contains(wanted)) {
                add(
                        mutant.id(),
                        mutant.folder() + "/" + mutant.file().getFileName() + ":" + mutant.line(),
                        fate(mutant));
            }
        }
        for (Map.Entry<String, Norm> mutant : defeats().entrySet()) {
            if (wanted.equals("all") || mutant.getKey().contains(wanted)) {
                add(mutant.getKey(), mutant.getValue().group() + "/norms.yaml", fate(mutant.getValue()));
            }
        }
        assertThat(fates).as("mutants").isNotEmpty();

        Map<String, String> equivalent = equivalent();
        Map<String, Long> totals = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        fates.forEach((id, fate) -> {
            String kind = kind(id, fate, equivalent);
            totals.merge(kind, 1L, Long::sum);
            if (kind.equals("survived") || kind.equals("changed by compiling") || kind.equals("wrongly listed")) {
                wrong.add(kind + ": " + id + ": " + fate);
            }
        });
        if (wanted.equals("all")) {
            equivalent.keySet().stream()
                    .filter(id -> !fates.containsKey(id))
                    .forEach(id -> wrong.add("listed, but gone: " + id));
        }
        Files.writeString(REPORT, totals + "\n", StandardOpenOption.APPEND);
        assertThat(wrong).as("%s; all are in %s", totals, REPORT).isEmpty();
    }

    private static String kind(String id, String fate, Map<String, String> equivalent) {
        boolean survived = fate.equals(SURVIVED);
        if (id.contains("| " + RuleMutant.UNCHANGED + " |")) {
            return survived ? "unchanged rules" : "changed by compiling";
        }
        if (equivalent.containsKey(id)) {
            return survived ? "equivalent" : "wrongly listed";
        }
        return survived ? "survived" : fate.equals(NOT_COMPILED) ? NOT_COMPILED : "killed";
    }

    private void add(String id, String place, String fate) throws IOException {
        fates.put(id, fate);
        Files.writeString(REPORT, place + " | " + id + " | " + fate + "\n", StandardOpenOption.APPEND);
    }

    private static List<RuleMutant> rules() throws IOException {
        List<RuleMutant> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(POLICY)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".drl"))
                    .sorted()
                    .toList()) {
                all.addAll(RuleMutants.of(file));
            }
        }
        return all;
    }

    /** Gives norms that lack one of those that are superior to them, or that speak first. */
    private static Map<String, Norm> defeats() {
        Map<String, Norm> all = new LinkedHashMap<>();
        for (Norm norm : Policy.register().norms().values()) {
            String start = norm.group() + " | " + norm.id() + " | drop ";
            norm.defeatedBy()
                    .forEach(each -> all.put(
                            start + "defeat | " + each,
                            NormBuilder.builder(norm)
                                    .defeatedBy(without(norm.defeatedBy(), each))
                                    .build()));
            norm.excludedBy()
                    .forEach(each -> all.put(
                            start + "exclusion | " + each,
                            NormBuilder.builder(norm)
                                    .excludedBy(without(norm.excludedBy(), each))
                                    .build()));
            norm.yieldsTo()
                    .forEach(each -> all.put(
                            start + "precedence | " + each,
                            NormBuilder.builder(norm)
                                    .yieldsTo(without(norm.yieldsTo(), each))
                                    .build()));
        }
        return all;
    }

    private static List<String> without(List<String> all, String one) {
        return all.stream().filter(each -> !each.equals(one)).toList();
    }

    private String fate(RuleMutant mutant) {
        List<RuleProblem> problems = new ArrayList<>();
        Optional<SiteRuleBase> base;
        try {
            base = SiteRuleBase.compile(SiteRuleText.parse(mutant.drl()), problems);
        } catch (RuntimeException refused) {
            return NOT_COMPILED;
        }
        return base.map(each -> fate(each.engine(Policy.register()), mutant.folder()))
                .orElse(NOT_COMPILED);
    }

    private String fate(Norm norm) throws IOException {
        PolicyRegister policy = Policy.register();
        Map<String, Norm> norms = new LinkedHashMap<>(policy.norms());
        norms.put(norm.id(), norm);
        PolicyRegister changed = new PolicyRegister(
                policy.version(),
                policy.groups(),
                norms,
                policy.readings(),
                policy.parameters(),
                policy.terms(),
                policy.rows(),
                policy.cases(),
                policy.coverage());
        // Any rule, compiled as it stands, gives an engine that takes a register.
        String drl = rules().get(0).drl();
        SiteRuleBase base =
                SiteRuleBase.compile(SiteRuleText.parse(drl), new ArrayList<>()).orElseThrow();
        return fate(base.engine(changed), norm.group());
    }

    /** Tries the cases of the rule's own clause group first, since these notice most. */
    private String fate(RuleEngine engine, String folder) {
        List<String> folders = new ArrayList<>(casesOf.keySet());
        folders.sort(Comparator.comparing(each -> !each.equals(folder)));
        for (String each : folders) {
            for (ExpectedCase expected : casesOf.getOrDefault(each, List.of())) {
                try {
                    Evaluation evaluation = engine.evaluate(expected.policyCase(), expected.settings());
                    if (!CaseCheck.of(expected, evaluation).passed()) {
                        return "killed by " + each + ": " + expected.name();
                    }
                } catch (RuleFailure failure) {
                    return "killed by a failure in " + each + ": " + expected.name();
                }
            }
        }
        return SURVIVED;
    }

    private static Map<String, String> equivalent() throws IOException {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String line : Files.readAllLines(EQUIVALENT)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int reason = line.lastIndexOf(" || ");
                assertThat(reason).as("a reason in “%s”", line).isPositive();
                reasons.put(line.substring(0, reason), line.substring(reason + 4));
            }
        }
        return reasons;
    }
}
