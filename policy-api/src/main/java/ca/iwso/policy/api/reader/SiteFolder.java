package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.api.reader.NormTables.Group;
import ca.iwso.policy.api.reader.NormTables.Placed;
import ca.iwso.policy.model.norm.ClauseGroup;
import ca.iwso.policy.model.norm.Coverage;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.NormBuilder;
import ca.iwso.policy.model.norm.Parameter;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Reading;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.model.norm.Term;
import ca.iwso.policy.model.norm.Treatment;
import ca.iwso.policy.rules.RuleProblem;
import ca.iwso.policy.rules.SiteRule;
import ca.iwso.policy.rules.SiteRuleBase;
import ca.iwso.policy.rules.SiteRuleText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads a folder with the norms and rules of a site, and reports everything that is wrong with it. */
public final class SiteFolder {
    private static final long LIMIT = 4L << 20;

    private final String folder;
    private final String normsFile;
    private final String rulesFile;
    private final PolicyRegister policy;
    private final Problems problems = new Problems();

    /**
     * What a folder holds.
     *
     * @param register the norms of the policy and, after them, those of the site
     * @param rules the rules of both
     * @param digest the SHA-256 of both files, in hexadecimal digits
     */
    public record Contents(PolicyRegister register, SiteRuleBase rules, String digest) {}

    private SiteFolder(Path folder, PolicyRegister policy) {
        this.folder = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        this.normsFile = folder.resolve("norms.yaml").toString();
        this.rulesFile = folder.resolve("rules.drl").toString();
        this.policy = policy;
    }

    /** Reads a folder; throws BadInput with everything that is wrong in it. */
    public static Contents read(Path folder, PolicyRegister policy) {
        return new SiteFolder(folder, policy).read();
    }

    private Contents read() {
        InputFiles input = new InputFiles(LIMIT, problems);
        Optional<byte[]> norms = input.read(Path.of(normsFile));
        Optional<Group> group = norms.flatMap(this::group);
        problems.reading(rulesFile);
        Optional<byte[]> drl = input.read(Path.of(rulesFile));
        Optional<SiteRuleText> text = drl.flatMap(this::text);
        if (group.isPresent() && text.isPresent()) {
            rulesOf(group.get(), text.get());
        }
        // A rule of bad form is not compiled: the compiler would say the same in words of its own.
        Optional<SiteRuleBase> rules =
                text.filter(each -> each.problems().isEmpty()).flatMap(this::compile);
        problems.throwIfAny();
        return new Contents(
                joined(group.orElseThrow(), text.orElseThrow()),
                rules.orElseThrow(),
                Digest.of(norms.orElseThrow(), drl.orElseThrow()));
    }

    private Optional<Group> group(byte[] bytes) {
        Optional<Node> document = YamlDocument.read(normsFile, bytes, problems);
        if (document.isEmpty() && problems.count() == 0) {
            add(new Place(normsFile, 1, 1), "the file is empty", "write the keys clause, title and norms", "");
        }
        // No norm says a point in time, so that the zone does not matter.
        Binding binding = new Binding(normsFile, Settings.ZONE, problems);
        return document.flatMap(node -> {
            Group group = NormTables.group(folder).read(node, binding);
            if (group != null) {
                ids(group);
                references(group);
            }
            return Optional.ofNullable(group);
        });
    }

    private void ids(Group group) {
        taken("a norm", group.norms, Norm::id, policy.norms().keySet());
        taken("a reading", group.readings, Reading::id, policy.readings().keySet());
        taken(
                "a parameter",
                group.parameters,
                Parameter::id,
                policy.parameters().keySet());
        Set<String> terms = new HashSet<>(policy.terms().keySet());
        group.readings.forEach(each -> terms.add(each.value().id()));
        taken("a term", group.terms, Term::id, terms);
    }

    private <T> void taken(String kind, List<Placed<T>> all, Function<T, String> id, Collection<String> policys) {
        Set<String> own = new HashSet<>();
        for (Placed<T> each : all) {
            String name = id.apply(each.value());
            Place place = placeOf(each.node(), "id");
            if (policys.contains(name)) {
                add(place, "the policy has " + kind + " with the id `" + name + "`", "choose another id", "");
            } else if (!own.add(name)) {
                add(place, "the id `" + name + "` is given twice", "give each id once", "");
            }
        }
    }

    private void references(Group group) {
        Set<String> norms = new HashSet<>(policy.norms().keySet());
        group.norms.forEach(each -> norms.add(each.value().id()));
        Set<String> parameters = new HashSet<>(policy.parameters().keySet());
        group.parameters.forEach(each -> parameters.add(each.value().id()));
        int before = problems.count();
        for (Placed<Norm> each : group.norms) {
            Norm norm = each.value();
            known(each.node(), "defeatedBy", norm.defeatedBy(), norms);
            known(each.node(), "excludedBy", norm.excludedBy(), norms);
            known(each.node(), "yieldsTo", norm.yieldsTo(), norms);
            if (!norm.deadline().isEmpty() && !parameters.contains(norm.deadline())) {
                add(
                        placeOf(each.node(), "deadline"),
                        "there is no parameter `" + norm.deadline() + "`",
                        "name one of the site's or the policy's",
                        Hints.didYouMean(norm.deadline(), parameters));
            }
            for (String other : norm.apart().keySet()) {
                if (!norm.winners().contains(other)) {
                    add(placeOf(each.node(), "apart"), "`" + other + "` does not defeat it", "leave it out", "");
                }
            }
        }
        if (problems.count() == before) {
            cycles(group);
        }
    }

    private void known(Node norm, String key, List<String> named, Set<String> norms) {
        for (int i = 0; i < named.size(); i++) {
            if (!norms.contains(named.get(i))) {
                add(
                        place(item(norm, key, i)),
                        "there is no norm `" + named.get(i) + "`",
                        "name one of the site's or the policy's",
                        Hints.didYouMean(named.get(i), norms));
            }
        }
    }

    /** Norms of the policy name only its own, so that a cycle can only be among those of the site. */
    private void cycles(Group group) {
        Map<String, List<String>> named = new HashMap<>();
        group.norms.forEach(each -> named.put(
                each.value().id(),
                Stream.concat(each.value().winners().stream(), each.value().yieldsTo().stream())
                        .toList()));
        for (Placed<Norm> each : group.norms) {
            String id = each.value().id();
            if (reaches(id, id, named, new HashSet<>())) {
                add(placeOf(each.node(), "id"), "`" + id + "` defeats or yields to itself", "break the circle", "");
            }
        }
    }

    private static boolean reaches(String from, String to, Map<String, List<String>> named, Set<String> seen) {
        return named.getOrDefault(from, List.of()).stream()
                .anyMatch(next -> next.equals(to) || (seen.add(next) && reaches(next, to, named, seen)));
    }

    private Optional<SiteRuleText> text(byte[] bytes) {
        try {
            SiteRuleText text =
                    SiteRuleText.parse(SourceText.decode(rulesFile, bytes).text());
            text.problems().forEach(this::add);
            return Optional.of(text);
        } catch (Unreadable unread) {
            problems.add(unread);
            return Optional.empty();
        } catch (LinkageError absent) {
            throw new IllegalStateException(
                    "rules of a site are compiled at run time, which needs the rule compiler (drools-drl-parser,"
                            + " drools-ecj, mvel2 and what they need) on the module path or class path",
                    absent);
        }
    }

    private Optional<SiteRuleBase> compile(SiteRuleText text) {
        List<RuleProblem> found = new ArrayList<>();
        Optional<SiteRuleBase> rules = SiteRuleBase.compile(text, found);
        found.forEach(this::add);
        return rules;
    }

    /** Checks that norms and rules belong together. */
    private void rulesOf(Group group, SiteRuleText text) {
        Map<String, Norm> norms = new LinkedHashMap<>();
        group.norms.forEach(each -> norms.put(each.value().id(), each.value()));
        Set<String> encoded = new HashSet<>();
        for (SiteRule rule : text.rules()) {
            Norm norm = norms.get(rule.norm());
            encoded.add(rule.norm());
            Place place = new Place(rulesFile, rule.line(), rule.column());
            if (norm == null && !rule.norm().isEmpty()) {
                String found = policy.norms().containsKey(rule.norm())
                        ? "“" + rule.name() + "” encodes `" + rule.norm() + "`, which is the policy's"
                        : "“" + rule.name() + "” encodes `" + rule.norm() + "`, which norms.yaml does not have";
                add(place, found, "name a norm of the site", Hints.didYouMean(rule.norm(), norms.keySet()));
            } else if (norm != null && norm.treatment() == Treatment.ON_RECORD) {
                add(place, "“" + rule.name() + "” encodes `" + norm.id() + "`, which is on record only", "", "");
            } else if (norm != null && !rule.name().startsWith(norm.clause() + " ")) {
                add(place, "“" + rule.name() + "” does not start with the clause " + norm.clause(), "", "");
            }
        }
        for (Placed<Norm> each : group.norms) {
            Norm norm = each.value();
            if (norm.treatment() == Treatment.REPORTS && !encoded.contains(norm.id())) {
                add(
                        placeOf(each.node(), "id"),
                        "`" + norm.id() + "` reports but has no rule",
                        "write one in rules.drl with @norm(\"" + norm.id() + "\"), or put the norm on record",
                        "");
            }
        }
    }

    /** Gives the register of the policy with the norms of the site after it, in the order of their file. */
    private PolicyRegister joined(Group group, SiteRuleText text) {
        List<ClauseGroup> groups = new ArrayList<>(policy.groups());
        groups.add(group.named(folder));
        List<Norm> norms = new ArrayList<>(policy.norms().values());
        Map<String, Coverage> coverage = new HashMap<>(policy.coverage());
        for (Placed<Norm> each : group.norms) {
            int row = policy.rows() + 1 + norms.size() - policy.norms().size();
            Norm norm = NormBuilder.builder(each.value()).row(row).build();
            norms.add(norm);
            int rules = (int) text.rules().stream()
                    .filter(rule -> rule.norm().equals(norm.id()))
                    .count();
            coverage.put(norm.id(), new Coverage(rules, 0, List.of()));
        }
        // The register makes terms of readings by itself.
        Stream<Term> terms = policy.terms().values().stream()
                .filter(term -> !policy.readings().containsKey(term.id()));
        return PolicyRegister.of(
                        policy.version(),
                        groups,
                        norms,
                        both(policy.readings().values(), group.readings),
                        both(policy.parameters().values(), group.parameters),
                        both(terms.toList(), group.terms))
                .counted(policy.rows() + group.norms.size(), policy.cases(), coverage);
    }

    private static <T> List<T> both(Collection<T> policys, List<Placed<T>> sites) {
        return Stream.concat(policys.stream(), Group.values(sites).stream()).toList();
    }

    private static Node item(Node norm, String key, int index) {
        Node list = norm instanceof Mapping mapping ? mapping.get(key) : null;
        return list instanceof Sequence sequence ? sequence.items().get(index) : norm;
    }

    private Place placeOf(Node record, String key) {
        Node value = record instanceof Mapping mapping ? mapping.get(key) : null;
        return place(value == null ? record : value);
    }

    private Place place(Node node) {
        return new Place(normsFile, node.line(), node.column());
    }

    private void add(RuleProblem problem) {
        add(new Place(rulesFile, problem.line(), problem.column()), problem.found(), problem.allowed(), "");
    }

    private void add(Place place, String found, String allowed, String hint) {
        problems.add(new Problem(place, found, allowed, hint));
    }
}
