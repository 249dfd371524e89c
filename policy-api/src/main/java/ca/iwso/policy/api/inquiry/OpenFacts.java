package ca.iwso.policy.api.inquiry;

import ca.iwso.policy.api.reader.CaseFacts;
import ca.iwso.policy.api.reader.FactNodes;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.api.reader.Register;
import ca.iwso.policy.api.reader.Shape;
import ca.iwso.policy.api.reader.Shapes;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the facts for which undecided findings wait, each at the one place of the case where it would be written. */
final class OpenFacts {
    private final PolicyCase policyCase;
    private final Map<String, Boolean> recorded = new HashMap<>();

    private OpenFacts(PolicyCase policyCase) {
        this.policyCase = policyCase;
    }

    /** Gives the facts for which the undecided findings of a case wait, by their paths; readings are none. */
    static Map<String, OpenFact> of(PolicyCase policyCase, Evaluation evaluation) {
        OpenFacts facts = new OpenFacts(policyCase);
        Map<String, Set<String>> terms = new LinkedHashMap<>();
        Map<String, Set<Finding>> waiting = new HashMap<>();
        for (Finding finding : undecided(evaluation)) {
            for (Missing missing : finding.missing()) {
                for (String path : missing.setting() ? List.<String>of() : facts.open(finding, missing)) {
                    terms.computeIfAbsent(path, none -> new LinkedHashSet<>()).add(missing.term());
                    waiting.computeIfAbsent(path, none -> new LinkedHashSet<>()).add(finding);
                }
            }
        }
        Map<String, OpenFact> open = new LinkedHashMap<>();
        terms.forEach((path, some) -> open.put(
                path, new OpenFact(path, List.copyOf(some), List.copyOf(waiting.getOrDefault(path, Set.of())))));
        return open;
    }

    /**
     * Gives the facts that a condition waits for.
     *
     * <p>Where what the condition rests on is recorded, it waits for something with which that is compared: for any of what is
     * not recorded of its surroundings. What does not matter of it, the inquiry leaves out again.
     */
    private List<String> open(Finding finding, Missing missing) {
        List<String> paths = paths(finding, missing).stream()
                .filter(path -> !recorded.computeIfAbsent(path, any -> CaseFacts.isRecorded(policyCase, path)))
                .toList();
        if (!paths.isEmpty()) {
            return paths;
        }
        List<String> around = new ArrayList<>();
        CaseFacts.find(policyCase, missing.path()).ifPresent(fact -> unknown(fact, around));
        around(finding.subject()).forEach(fact -> unknown(fact, around));
        return around.stream().distinct().toList();
    }

    /** Adds the values of a fact that are not recorded. */
    private static void unknown(Fact fact, List<String> paths) {
        if (!fact.id().equals(Ids.UNKNOWN)) {
            unknown(fact.path(), FactNodes.of(fact), paths);
        }
    }

    private static void unknown(String path, Mapping values, List<String> paths) {
        for (Member member : values.members()) {
            String inner = path + "/" + member.key();
            if (isUnknown(member.value())) {
                paths.add(inner);
            } else if (member.value() instanceof Mapping several) {
                unknown(inner, several, paths);
            }
        }
    }

    /** Gives the findings that are undecided. */
    static List<Finding> undecided(Evaluation evaluation) {
        return evaluation.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.UNDETERMINED)
                .toList();
    }

    /**
     * Gives where what is missing would be written.
     *
     * <p>What is missing of an entry that nobody named is which entry it is; what is missing of one of which nothing is
     * known at all begins with when it was.
     */
    private List<String> paths(Finding finding, Missing missing) {
        List<String> keys = List.of(missing.path().split("/", -1));
        Register register = Register.of(keys.get(0));
        if (register == null) {
            return List.of();
        }
        if (keys.size() == 1 && CaseFacts.entries(policyCase, register).recorded()) {
            // The register is there, so that what is missing is of whom it should hold something.
            return namings(finding.subject(), Register.CLIENTS);
        }
        if (keys.size() > 1 && !Ids.names(keys.get(1))) {
            return keys.get(1).equals(Ids.UNKNOWN) ? namings(finding.subject(), register) : List.of();
        }
        if (keys.size() == 2) {
            return register == Register.EVENTS ? List.of(finding.subject().path() + "/actor") : start(missing.path());
        }
        if (keys.size() == 3 && keys.get(2).equals("from")) {
            return start(register.key() + "/" + keys.get(1));
        }
        if (missing.path().endsWith("/review") && !missing.term().startsWith(OpenFact.NOTED)) {
            // The review is there, and leaves open whom it speaks of.
            List<String> whom = namings(finding.subject(), Register.CLIENTS);
            if (!whom.isEmpty()) {
                return whom;
            }
        }
        if (keys.size() == 4 && keys.get(2).equals("roles")) {
            return List.of(missing.path() + "/from");
        }
        // A change of a password is known by its day, which is not where others would be written.
        String path = keys.size() == 4 && keys.get(2).equals("passwordChangedOn")
                ? missing.path().substring(0, missing.path().lastIndexOf('/'))
                : missing.path();
        return Shapes.at(policyCase, path).isPresent() ? List.of(path) : List.of();
    }

    /** Gives where the start of a period is missing: of the only one, or of those of several of which it is not known. */
    private List<String> start(String entry) {
        List<String> paths = new ArrayList<>();
        Node periods = CaseFacts.find(policyCase, entry)
                .map(fact -> FactNodes.of(fact).get("periods"))
                .orElse(null);
        if (periods instanceof Sequence several) {
            for (int i = 0; i < several.items().size(); i++) {
                if (several.items().get(i) instanceof Mapping period && isUnknown(period.get("from"))) {
                    paths.add(entry + "/periods/" + i + "/from");
                }
            }
        }
        return paths.isEmpty() ? List.of(entry + "/from") : paths;
    }

    private static boolean isUnknown(@Nullable Node node) {
        return node instanceof Scalar scalar && scalar.text().equals(Ids.UNKNOWN);
    }

    /** Gives the values of a fact, and of those to which it refers, that should name an entry of a register and do not. */
    private List<String> namings(Fact subject, Register register) {
        List<String> paths = new ArrayList<>();
        for (Fact fact : around(subject)) {
            Shapes.at(policyCase, fact.path()).ifPresent(shape -> {
                Node entry = FactNodes.of(fact);
                unnamed(fact.path(), entry, shape, register, paths);
            });
            if (!paths.isEmpty()) {
                return paths;
            }
        }
        return paths;
    }

    private List<Fact> around(Fact subject) {
        List<Fact> facts = new ArrayList<>();
        CaseFacts.find(policyCase, subject.path()).ifPresent(facts::add);
        if (subject instanceof Event event) {
            event.refersTo()
                    .forEach(id -> CaseFacts.find(policyCase, "events/" + id).ifPresent(facts::add));
            event.accountIds()
                    .forEach(id -> CaseFacts.find(policyCase, "accounts/" + id).ifPresent(facts::add));
            event.userIds()
                    .forEach(id -> CaseFacts.find(policyCase, "users/" + id).ifPresent(facts::add));
        }
        return facts;
    }

    private static void unnamed(String path, Node node, Shape shape, Register register, List<String> paths) {
        if (shape instanceof Shape.Keys keys && node instanceof Mapping mapping) {
            for (Member member : mapping.members()) {
                Shape inner = keys.keys().get(member.key());
                if (inner != null) {
                    unnamed(path + "/" + member.key(), member.value(), inner, register, paths);
                }
            }
        } else if (shape instanceof Shape.Items items && node instanceof Sequence sequence) {
            for (int i = 0; i < sequence.items().size(); i++) {
                unnamed(path + "/" + i, sequence.items().get(i), items.item(), register, paths);
            }
        } else if (isUnknown(node) && register == Register.STAFF && path.endsWith("/review/by")) {
            paths.add(path);
        } else if (shape instanceof Shape.Somebody && node instanceof Mapping mapping) {
            mapping.members().stream()
                    .filter(member -> isUnknown(member.value()))
                    .forEach(member -> paths.add(path + "/" + member.key()));
        } else if (isUnknown(node) && names(shape, register)) {
            paths.add(path);
        }
    }

    private static boolean names(Shape shape, Register register) {
        if (shape instanceof Shape.Items items) {
            return names(items.item(), register);
        }
        return shape instanceof Shape.Reference reference
                ? reference.registers().contains(register)
                : shape instanceof Shape.Somebody
                        && Set.of(Register.STAFF, Register.CLIENTS).contains(register);
    }
}
