package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Reviewed;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the entries of a case and their values by their paths, in the words of a file. */
public final class CaseFacts {
    private CaseFacts() {}

    /** Tells whether a case records a value: it is there by the as-of time, if it has one, and no part of it is unknown. */
    public static boolean isRecorded(PolicyCase policyCase, String path) {
        List<String> keys = List.of(path.split("/", -1));
        Register register = Register.of(keys.get(0));
        if (register == null) {
            return false;
        }
        if (keys.size() == 1) {
            return entries(policyCase, register).recorded();
        }
        Node value = value(policyCase, path);
        // An act that names nothing that it answers leaves open what it answers.
        boolean namesNothing = path.endsWith("/answers") && value.equals(FactNodes.text(Ids.NONE));
        return !namesNothing && !isReviewedLater(policyCase, path) && !leavesOpen(value);
    }

    /** Tells whether what a path names is a review that was made after the as-of time: by then there was none. */
    public static boolean isReviewedLater(PolicyCase policyCase, String path) {
        return policyCase.asOf().isKnown()
                && path.endsWith("/review")
                && find(policyCase, path).orElse(null) instanceof Reviewed reviewed
                && reviewed.review().on().liesAfter(policyCase.asOf().known());
    }

    /** Gives the value of an entry or of a part of it; the word unknown where it is not recorded. */
    public static Node value(PolicyCase policyCase, String path) {
        List<String> keys = List.of(path.split("/", -1));
        Node node = find(policyCase, path).<Node>map(FactNodes::of).orElse(FactNodes.text(Ids.UNKNOWN));
        for (String key : keys.subList(2, keys.size())) {
            node = below(node, key);
        }
        return node;
    }

    private static Node below(Node node, String key) {
        Node inner = null;
        if (node instanceof Mapping mapping) {
            inner = mapping.get(key);
        } else if (node instanceof Sequence sequence && index(sequence, key) >= 0) {
            inner = sequence.items().get(index(sequence, key));
        }
        return inner == null ? FactNodes.text(Ids.UNKNOWN) : inner;
    }

    /** Tells whether a value or a part of it is unknown; a reviewer who was unsure of something left it open. */
    private static boolean leavesOpen(Node node) {
        if (node instanceof Mapping mapping) {
            return mapping.members().stream()
                    .anyMatch(member ->
                            leavesOpen(member.value()) || (member.key().equals("unsure") && lists(member.value())));
        }
        return node instanceof Sequence sequence
                ? sequence.items().stream().anyMatch(CaseFacts::leavesOpen)
                : isUnknown(node);
    }

    private static boolean lists(Node node) {
        return node instanceof Sequence sequence && !sequence.items().isEmpty();
    }

    /**
     * Gives an entry as a file would write it: without the keys that say no more than leaving them out.
     *
     * <p>Leaving a key out says for most that nothing is known, and for some that nothing of the kind happened.
     */
    public static Mapping concise(Fact fact) {
        Mapping full = FactNodes.of(fact);
        List<Member> told = new ArrayList<>();
        for (Member member : full.members()) {
            if (!isUnknown(member.value()) || requires(fact, member.key())) {
                told.add(member);
            }
        }
        Mapping without = new Mapping(0, 0, told);
        Binding binding = new Binding("", ZoneOffset.UTC, new Problems());
        binding.begin(without);
        Register register = Objects.requireNonNull(
                Register.of(fact.path().substring(0, fact.path().indexOf('/'))));
        if (RegisterTables.of(register).read(without, binding) instanceof Fact read) {
            Mapping other = FactNodes.of(read);
            for (Member member : full.members()) {
                Node there = other.get(member.key());
                if (isUnknown(member.value()) && (there == null || !isUnknown(there))) {
                    FactNodes.add(told, member.key(), member.value());
                }
            }
        }
        return new Mapping(0, 0, told);
    }

    static boolean isUnknown(Node node) {
        return node instanceof Scalar scalar && scalar.text().equals(Ids.UNKNOWN);
    }

    private static boolean requires(Fact fact, String key) {
        Shape shape = Shapes.of(fact);
        return shape instanceof Shape.Keys keys && keys.required().contains(key);
    }

    /** Finds an entry. */
    public static Optional<Fact> find(PolicyCase policyCase, String path) {
        List<String> keys = List.of(path.split("/", -1));
        Register register = Register.of(keys.get(0));
        return register == null || keys.size() < 2 ? Optional.empty() : find(policyCase, register, keys.get(1));
    }

    static Optional<Fact> find(PolicyCase policyCase, Register register, String id) {
        for (Fact each : entries(policyCase, register)) {
            if (each.id().equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Gives the entries of a register; events are complete. */
    public static Entries<? extends Fact> entries(PolicyCase policyCase, Register register) {
        return switch (register) {
            case STAFF -> policyCase.staff();
            case CLIENTS -> policyCase.clients();
            case ACCOUNTS -> policyCase.accounts();
            case USERS -> policyCase.users();
            case CONSENTS -> policyCase.consents();
            case REQUESTS -> policyCase.requests();
            case EVENTS -> Entries.of(policyCase.events());
        };
    }

    /** Gives the position of an item by its number or, of a role, by its name; -1 for none. */
    static int index(Sequence sequence, String name) {
        for (int i = 0; i < sequence.items().size(); i++) {
            Node item = sequence.items().get(i);
            boolean named = item instanceof Mapping mapping
                    && mapping.get("role") instanceof Scalar role
                    && role.text().equals(name);
            if (named || name.equals(Integer.toString(i))) {
                return i;
            }
        }
        return -1;
    }
}
