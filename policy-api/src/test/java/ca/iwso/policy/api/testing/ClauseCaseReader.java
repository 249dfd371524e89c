package ca.iwso.policy.api.testing;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.reader.CaseAssembly;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.api.reader.SettingsTable;
import ca.iwso.policy.api.reader.YamlDocument;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.PolicyCaseBuilder;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.finding.Outcome;
import ca.iwso.policy.model.finding.Verdict;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads files of cases with expected findings; throws BadInput with everything that is wrong in them. */
final class ClauseCaseReader {
    private static final List<String> OUTCOMES = Stream.concat(
                    Stream.of(Outcome.values()).map(Names::of), Stream.of(Expectation.NO_FINDING))
            .toList();
    private static final List<String> WORST = List.of(Names.of(Outcome.VIOLATED), Names.of(Outcome.DEPARTED), "none");
    private static final List<String> VERDICTS =
            Stream.of(Verdict.values()).map(Names::of).toList();
    private static final List<String> STAGES =
            Stream.of(Act.Stage.values()).map(Names::of).toList();
    private static final List<String> LISTS = List.of("by", "missing", "settings");
    private static final List<String> KEYS = List.of(
            "outcome", "worst", "bearer", "stage", "attributed", "by", "missing", "settings", "due", "remediedAt");

    private final PolicyRegister register;
    private final Problems problems = new Problems();
    private final Nodes nodes;

    private ClauseCaseReader(String file, PolicyRegister register) {
        this.register = register;
        this.nodes = new Nodes(file, problems);
    }

    /** Reads a file. */
    static List<ClauseCase> read(String file, byte[] bytes, PolicyRegister register) {
        return new ClauseCaseReader(file, register).read(bytes);
    }

    private List<ClauseCase> read(byte[] bytes) {
        List<ClauseCase> cases = new ArrayList<>();
        YamlDocument.read(nodes.file(), bytes, problems).ifPresent(document -> {
            Map<String, Member> background = new LinkedHashMap<>();
            for (Member member : nodes.members(document, List.of("background", "cases"))) {
                if (member.key().equals("background")) {
                    nodes.members(member.value()).forEach(each -> background.put(each.key(), each));
                }
            }
            if (document instanceof Mapping mapping && mapping.get("cases") instanceof Node.Sequence list) {
                list.items().forEach(item -> cases.add(clauseCase(item, background)));
            }
        });
        if (cases.isEmpty()) {
            nodes.problem(new Place(nodes.file(), 1, 1), "the file has no cases", "list them under cases");
        }
        problems.throwIfAny();
        return cases;
    }

    private ClauseCase clauseCase(Node node, Map<String, Member> background) {
        String name = "";
        Settings settings = Settings.standard();
        String verdict = null;
        Map<String, Member> own = new LinkedHashMap<>();
        Node expect = null;
        for (Member member : nodes.members(node, List.of("name", "settings", "case", "verdict", "expect"))) {
            switch (member.key()) {
                case "name" -> name = nodes.text(member.value());
                case "settings" -> settings = new SettingsTable(register, problems).read(nodes.file(), member.value());
                case "case" -> nodes.members(member.value()).forEach(each -> own.put(each.key(), each));
                case "verdict" -> verdict = nodes.word(member.value(), VERDICTS);
                case "expect" -> expect = member.value();
                default -> {
                    // Reported by nodes.members.
                }
            }
        }
        if (name.isEmpty()) {
            nodes.problem(nodes.place(node), "a case without a name", "say what it shows");
        }
        Map<String, Member> all = new LinkedHashMap<>(background);
        all.putAll(own);
        PolicyCase policyCase =
                policyCase(new Mapping(node.line(), node.column(), List.copyOf(all.values())), settings);
        List<Expectation> expected = new ArrayList<>();
        if (expect != null) {
            expectations(expect, Subjects.of(policyCase), expected);
        }
        return new ClauseCase(nodes.place(node), name, settings, policyCase, verdict, expected);
    }

    private PolicyCase policyCase(Mapping mapping, Settings settings) {
        Problems own = new Problems();
        CaseAssembly assembly = new CaseAssembly(settings.zone(), own);
        assembly.file(nodes.file());
        assembly.document(mapping);
        try {
            return assembly.finish(false).policyCase();
        } catch (BadInput bad) {
            bad.problems().forEach(problems::add);
            return PolicyCaseBuilder.builder().build();
        }
    }

    private void expectations(Node expect, Subjects subjects, List<Expectation> expected) {
        for (Member subject : nodes.members(expect)) {
            if (!subjects.has(subject.key())) {
                nodes.problem(nodes.place(subject), "the case has nothing with the id " + subject.key(), "");
            }
            for (Member norm : nodes.members(subject.value())) {
                if (!register.norms().containsKey(norm.key())) {
                    nodes.problem(nodes.place(norm), "the register has no norm " + norm.key(), "");
                }
                for (Node item : nodes.items(norm.value())) {
                    expected.add(expectation(item, subject.key(), norm.key()));
                }
            }
        }
    }

    private Expectation expectation(Node node, String subject, String norm) {
        Place place = nodes.place(node);
        if (node instanceof Scalar) {
            return new Expectation(place, subject, norm, nodes.word(node, OUTCOMES), Map.of(), Map.of());
        }
        String outcome = "";
        Map<String, String> values = new HashMap<>();
        Map<String, List<String>> lists = new HashMap<>();
        for (Member member : nodes.members(node, KEYS)) {
            if (member.key().equals("outcome")) {
                outcome = nodes.word(member.value(), OUTCOMES);
            } else if (LISTS.contains(member.key())) {
                lists.put(member.key(), texts(member.value()));
            } else {
                values.put(member.key(), value(member));
            }
        }
        if (outcome.isEmpty()) {
            nodes.problem(place, "an expectation without an outcome", "allowed are " + String.join(", ", OUTCOMES));
        }
        return new Expectation(place, subject, norm, outcome, values, lists);
    }

    private String value(Member member) {
        return switch (member.key()) {
            case "worst" -> nodes.word(member.value(), WORST);
            case "stage" -> nodes.word(member.value(), STAGES);
            case "attributed" -> nodes.word(member.value(), List.of("true", "false"));
            default -> nodes.text(member.value());
        };
    }

    private List<String> texts(Node list) {
        if (list instanceof Scalar scalar && scalar.text().equals("none")) {
            return List.of();
        }
        return nodes.items(list).stream().map(nodes::text).sorted().toList();
    }
}
