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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Changes one value of a case, by its path and in the words of a file.
 *
 * <p>A path names a register ({@code consents}), an entry of it ({@code accounts/blog}) or a value of an entry
 * ({@code accounts/blog/disclaimer}). An entry that is not there is added; to a register that was not given, as one
 * beside which there may be others. A list of the entries of a register says which there are: what it says of those that
 * the case has must be what the case says of them, or less.
 */
public final class CaseEdit {
    private final ZoneId zone;
    private final Problems problems;
    private final String file;
    private final PlaceIndex index = new PlaceIndex();
    private final References references = new References(index);
    private final Function<Fact, Mapping> concise;

    /** Makes an edit whose problems are those of a file. */
    public CaseEdit(String file, ZoneId zone, Problems problems) {
        this(file, zone, problems, CaseFacts::concise);
    }

    /** Makes an edit of somebody who keeps how facts are written. */
    public CaseEdit(String file, ZoneId zone, Problems problems, Function<Fact, Mapping> concise) {
        this.concise = concise;
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
        Optional<Fact> known = CaseFacts.find(policyCase, register, keys.get(1));
        if (keys.size() == 2) {
            return entry(policyCase, register, keys.get(1), value, value);
        }
        if (known.isEmpty()
                && (register == Register.EVENTS
                        || CaseFacts.entries(policyCase, register).recorded())) {
            return refuse(value, "the case has no such " + register.entry());
        }
        Mapping entry = known.map(concise)
                .orElseGet(() -> new Mapping(0, 0, List.of(new Member("id", 0, 0, FactNodes.text(keys.get(1))))));
        Node changed = set(entry, keys.subList(2, keys.size()), value);
        return changed == null
                ? refuse(value, "there is no such part")
                : entry(policyCase, register, keys.get(1), changed, value);
    }

    /** Reports why a value cannot stand where it should. */
    public Optional<PolicyCase> refuse(Node value, String found) {
        new Binding(file, zone, problems).problem(value, found, "write the path of a fact that is not recorded", "");
        return Optional.empty();
    }

    /** Reports what the values given so far refer to and a case does not have. */
    public void checkReferences(PolicyCase policyCase) {
        for (Register register : Register.values()) {
            Entries<? extends Fact> entries = CaseFacts.entries(policyCase, register);
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
            Optional<Fact> fact = read(register, item, item);
            if (fact.isEmpty()) {
                return Optional.empty();
            }
            Fact there = CaseFacts.find(policyCase, register, fact.get().id()).orElse(fact.get());
            if (!saysNoMore(FactNodes.of(fact.get()), FactNodes.of(there))) {
                return refuse(item, "the case says something else of this entry");
            }
            facts.add(there);
        }
        return Optional.of(with(policyCase, register, new Entries<>(complete, facts)));
    }

    /** Tells whether a value says nothing beyond another. */
    private static boolean saysNoMore(Node value, Node other) {
        if (value instanceof Mapping mapping && other instanceof Mapping there) {
            return mapping.members().stream().allMatch(member -> {
                Node same = there.get(member.key());
                return same != null && saysNoMore(member.value(), same);
            });
        }
        if (value instanceof Sequence sequence && other instanceof Sequence there) {
            return sequence.items().size() == there.items().size()
                    && IntStream.range(0, sequence.items().size())
                            .allMatch(i -> saysNoMore(
                                    sequence.items().get(i), there.items().get(i)));
        }
        return CaseFacts.isUnknown(value) || value.equals(other);
    }

    private Optional<PolicyCase> entry(PolicyCase policyCase, Register register, String id, Node entry, Node value) {
        return read(register, entry, value).map(fact -> {
            Entries<? extends Fact> before = CaseFacts.entries(policyCase, register);
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

    /** Reads an entry into which a value was put: the value stands where problems of the whole do. */
    private Optional<Fact> read(Register register, Node entry, Node value) {
        int before = problems.count();
        Binding binding = new Binding(file, zone, problems);
        binding.standIn(value);
        binding.begin(entry);
        Object read = RegisterTables.of(register).read(entry, binding);
        binding.handOver(references, register, "");
        return read instanceof Fact fact && problems.count() == before ? Optional.of(fact) : Optional.empty();
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
            int index = CaseFacts.index(sequence, keys.get(0));
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
}
