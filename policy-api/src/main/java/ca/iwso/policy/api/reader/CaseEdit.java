package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.fact.Account;
import ca.iwso.policy.model.fact.Client;
import ca.iwso.policy.model.fact.Consent;
import ca.iwso.policy.model.fact.Request;
import ca.iwso.policy.model.fact.StaffMember;
import ca.iwso.policy.model.fact.UserId;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Changes one value of a case, by its path and in the words of a file.
 *
 * <p>A path names a register ({@code consents}), an entry of it ({@code accounts/blog}) or a value of an entry
 * ({@code accounts/blog/disclaimer}). An entry that is not there is added; to a register that was not given, as one
 * beside which there may be others.
 */
public final class CaseEdit {
    private final ZoneId zone;
    private final Problems problems;
    private final String file;
    private final PlaceIndex index = new PlaceIndex();
    private final References references = new References(index);

    /** Makes an edit whose problems are those of a file. */
    public CaseEdit(String file, ZoneId zone, Problems problems) {
        this.file = file;
        this.zone = zone;
        this.problems = problems;
    }

    /** Gives a case with one value changed; empty, and a problem reported, where the value does not fit. */
    public Optional<PolicyCase> with(PolicyCase policyCase, String path, Node value) {
        List<String> keys = List.of(path.split("/", -1));
        Register register = Register.of(keys.get(0));
        if (register == null) {
            return refuse(value, "no register of a case holds this path");
        }
        if (keys.size() == 1) {
            return register(policyCase, register, value);
        }
        Optional<Fact> known = find(policyCase, register, keys.get(1));
        if (keys.size() == 2) {
            return entry(policyCase, register, keys.get(1), value);
        }
        if (known.isEmpty()
                && (register == Register.EVENTS || entries(policyCase, register).recorded())) {
            return refuse(value, "the case has no such " + register.entry());
        }
        Mapping entry = known.map(CaseEdit::concise)
                .orElseGet(() -> new Mapping(0, 0, List.of(new Member("id", 0, 0, FactNodes.text(keys.get(1))))));
        Node changed = set(entry, keys.subList(2, keys.size()), value);
        return changed == null
                ? refuse(value, "there is no such part")
                : entry(policyCase, register, keys.get(1), changed);
    }

    /** Reports why a value cannot stand where it should. */
    public Optional<PolicyCase> refuse(Node value, String found) {
        new Binding(file, zone, problems).problem(value, found, "write the path of a fact that is not recorded", "");
        return Optional.empty();
    }

    /** Tells whether a case records a value: it is there, and no part of it is unknown. */
    public boolean isRecorded(PolicyCase policyCase, String path) {
        List<String> keys = List.of(path.split("/", -1));
        Register register = Register.of(keys.get(0));
        if (register == null) {
            return false;
        }
        if (keys.size() == 1) {
            return CaseEdit.entries(policyCase, register).recorded();
        }
        Node value = value(policyCase, path);
        // An act that names nothing that it answers leaves open what it answers.
        boolean namesNothing = path.endsWith("/answers") && value.equals(FactNodes.text(Ids.NONE));
        return !namesNothing && !leavesOpen(value);
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
                ? sequence.items().stream().anyMatch(CaseEdit::leavesOpen)
                : isUnknown(node);
    }

    private static boolean lists(Node node) {
        return node instanceof Sequence sequence && !sequence.items().isEmpty();
    }

    /** Reports what the values given so far refer to and a case does not have. */
    public void checkReferences(PolicyCase policyCase) {
        for (Register register : Register.values()) {
            Entries<? extends Fact> entries = entries(policyCase, register);
            entries.forEach(entry -> index.add(
                    register, entry.id(), new PlaceIndex.EntryPlaces(file, new String[] {""}, new int[] {1, 1})));
            if (entries.recorded()) {
                references.given(register);
            }
        }
        references.check(problems, (register, id) -> {});
    }

    private Optional<PolicyCase> register(PolicyCase policyCase, Register register, Node value) {
        boolean none = value instanceof Scalar scalar && scalar.text().equals(Ids.NONE);
        if (!none && !(value instanceof Sequence)) {
            return refuse(value, "no list of entries");
        }
        List<Fact> facts = new ArrayList<>();
        boolean complete = true;
        for (Node item : value instanceof Sequence sequence ? sequence.items() : List.<Node>of()) {
            if (item instanceof Scalar scalar && scalar.text().equals(Ids.UNKNOWN)) {
                complete = false;
                continue;
            }
            Optional<Fact> fact = read(register, item);
            if (fact.isEmpty()) {
                return Optional.empty();
            }
            facts.add(fact.get());
        }
        return Optional.of(with(policyCase, register, new Entries<>(complete, facts)));
    }

    private Optional<PolicyCase> entry(PolicyCase policyCase, Register register, String id, Node entry) {
        return read(register, entry).map(fact -> {
            Entries<? extends Fact> before = entries(policyCase, register);
            List<Fact> facts = new ArrayList<>();
            boolean there = false;
            for (Fact each : before) {
                boolean same = each.id().equals(id);
                facts.add(same ? fact : each);
                there |= same;
            }
            if (!there) {
                facts.add(fact);
            }
            return with(policyCase, register, new Entries<>(before.recorded(), facts));
        });
    }

    private Optional<Fact> read(Register register, Node entry) {
        int before = problems.count();
        Binding binding = new Binding(file, zone, problems);
        binding.begin(entry);
        Object read = RegisterTables.of(register).read(entry, binding);
        binding.handOver(references, register, "");
        return read instanceof Fact fact && problems.count() == before ? Optional.of(fact) : Optional.empty();
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

    private static boolean isUnknown(Node node) {
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

    private static Optional<Fact> find(PolicyCase policyCase, Register register, String id) {
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

    private static PolicyCase with(PolicyCase policyCase, Register register, Entries<? extends Fact> facts) {
        return switch (register) {
            case STAFF -> policyCase.withStaff(cast(facts, StaffMember.class));
            case CLIENTS -> policyCase.withClients(cast(facts, Client.class));
            case ACCOUNTS -> policyCase.withAccounts(cast(facts, Account.class));
            case USERS -> policyCase.withUsers(cast(facts, UserId.class));
            case CONSENTS -> policyCase.withConsents(cast(facts, Consent.class));
            case REQUESTS -> policyCase.withRequests(cast(facts, Request.class));
            case EVENTS -> policyCase.withEvents(cast(facts, Event.class).list());
        };
    }

    private static <T extends Fact> Entries<T> cast(Entries<? extends Fact> facts, Class<T> type) {
        return new Entries<>(
                facts.recorded(), facts.list().stream().map(type::cast).toList());
    }

    /** Gives a node with a value set below some keys; null where they lead nowhere. */
    private static @Nullable Node set(Node node, List<String> keys, Node value) {
        if (keys.isEmpty()) {
            return value;
        }
        List<String> rest = keys.subList(1, keys.size());
        if (node instanceof Sequence sequence) {
            int index = index(sequence, keys.get(0));
            if (index < 0) {
                return null;
            }
            List<Node> items = new ArrayList<>(sequence.items());
            Node changed = set(items.get(index), rest, value);
            if (changed == null) {
                return null;
            }
            items.set(index, changed);
            return FactNodes.list(items);
        }
        // A single value in the place of a mapping, as unknown is, gives way to one.
        Mapping mapping = node instanceof Mapping there ? there : new Mapping(0, 0, List.of());
        Node inner = mapping.get(keys.get(0));
        Node changed = set(inner == null ? new Mapping(0, 0, List.of()) : inner, rest, value);
        if (changed == null) {
            return null;
        }
        List<Member> members = new ArrayList<>();
        members.add(new Member(keys.get(0), 0, 0, changed));
        mapping.members().forEach(member -> FactNodes.add(members, member.key(), member.value()));
        return new Mapping(0, 0, members);
    }

    /** Gives the position of an item by its number or, of a role, by its name; -1 for none. */
    private static int index(Sequence sequence, String name) {
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
