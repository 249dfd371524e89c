package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.CaseFile;
import ca.iwso.policy.api.Places;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.api.reader.PlaceIndex.EntryPlaces;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
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
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what files and documents say to one case. */
public final class CaseAssembly {
    private final ZoneId zone;
    private final Problems problems;
    private final PlaceIndex index = new PlaceIndex();
    private final References references = new References(index);
    private final Map<Register, List<Fact>> entries = new EnumMap<>(Register.class);
    private final List<Event> events = new ArrayList<>();
    private final Set<Register> incomplete = EnumSet.noneOf(Register.class);
    private final Set<Register> openEnded = EnumSet.noneOf(Register.class);
    private final Set<String> leftOutEvents = new HashSet<>();
    private Moment asOf = Moment.UNKNOWN;
    private final boolean recordsOnly;
    private Binding binding;

    /** Starts an empty case; dates are read in a zone. */
    public CaseAssembly(ZoneId zone, Problems problems) {
        this(zone, problems, false);
    }

    /** Starts an empty case that may hold no events where they come with a stream. */
    public CaseAssembly(ZoneId zone, Problems problems, boolean recordsOnly) {
        this.zone = zone;
        this.problems = problems;
        this.recordsOnly = recordsOnly;
        if (recordsOnly) {
            references.incomplete(Register.EVENTS);
        }
        this.binding = new Binding("", zone, problems);
    }

    /** Notes that what follows stands in a file. */
    public void file(String name) {
        problems.reading(name);
        binding = new Binding(name, zone, problems);
    }

    /** Adds a document. */
    public void document(Node document) {
        if (document instanceof Mapping mapping) {
            mapping.members().forEach(this::member);
        } else {
            String found = document instanceof Scalar ? "a single value" : "a list";
            String allowed = "allowed are " + String.join(", ", Register.topLevelKeys());
            binding.problem(document, found + " instead of a case", allowed, "");
        }
    }

    /** Adds what stands under a key at the top of a document. */
    void member(Member member) {
        Register register = Register.of(member.key());
        if (register != null) {
            register(register, member);
        } else if (member.key().equals("asOf")) {
            index.addTop(member.key(), binding.place(member));
            asOf(member.value());
        } else {
            binding.unknownKey(member, Register.topLevelKeys());
        }
    }

    private void register(Register register, Member member) {
        Node value = member.value();
        if (value instanceof Sequence sequence) {
            open(register, member);
            sequence.items().forEach(item -> entry(register, item, problems.count()));
        } else if (value instanceof Scalar scalar && scalar.text().equals("none")) {
            open(register, member);
        } else if (value instanceof Scalar scalar && scalar.text().equals("unknown") && register != Register.EVENTS) {
            // The same as leaving the register out.
            index.addTop(member.key(), binding.place(member));
        } else {
            incomplete.add(register);
            String found = value instanceof Scalar ? "a single value" : "keys";
            binding.problem(value, found + " instead of a list", "list the entries, or write none", "");
        }
    }

    /** Notes that a register is given under a key; what it lists in all files is complete. */
    void open(Register register, Member member) {
        index.addTop(member.key(), binding.place(member));
        references.given(register);
        entries.computeIfAbsent(register, any -> new ArrayList<>());
    }

    private void asOf(Node node) {
        Moment read = Types.MOMENT.read(node, binding);
        if (read == null || read.kind() == Moment.Kind.UNKNOWN) {
            return;
        }
        if (!read.isKnown()) {
            binding.problem(node, "`none` instead of a time", "write a time, or leave the key out", "");
        } else if (asOf.isKnown() && !asOf.text().equals(read.text())) {
            binding.problem(node, "another time than before", "give one time for the whole case", "");
        } else {
            asOf = read;
        }
    }

    /**
     * Adds an entry of a register; {@code problemsBefore} tells how many there were before its text was read.
     *
     * <p>The entry {@code unknown} says that there may be others than those listed.
     */
    void entry(Register register, Node node, int problemsBefore) {
        if (register != Register.EVENTS
                && node instanceof Scalar scalar
                && scalar.text().equals("unknown")) {
            openEnded.add(register);
            references.incomplete(register);
            return;
        }
        if (register == Register.EVENTS && recordsOnly) {
            binding.problem(node, "an event among the records", "give it in the stream of events", "");
            return;
        }
        binding.begin(node);
        Object read = RegisterTables.of(register).read(node, binding);
        String id = node instanceof Mapping mapping && mapping.get("id") instanceof Scalar scalar ? scalar.text() : "";
        EntryPlaces earlier = IdText.isId(id) && Ids.names(id) ? index.add(register, id, binding.entryPlaces()) : null;
        if (earlier == null) {
            binding.handOver(references, register, id);
        } else {
            leaveOut(register, id);
            String shown = register.mayShowIds() ? " " + Hints.quote(id, "with the same id") : " with the same id";
            String first = "it stands at " + earlier.start() + " already";
            binding.problem(idNode(node), "a second " + register.entry() + shown, first, "");
        }
        boolean sound = problems.count() == problemsBefore;
        if (sound && read instanceof Event event) {
            events.add(event);
        } else if (sound && read instanceof Fact fact) {
            entries.computeIfAbsent(register, any -> new ArrayList<>()).add(fact);
        } else {
            incomplete.add(register);
        }
        problems.passOver(problems.count() - problemsBefore);
    }

    private static Node idNode(Node entry) {
        Node id = entry instanceof Mapping mapping ? mapping.get("id") : null;
        return id == null ? entry : id;
    }

    /**
     * Gives the case.
     *
     * <p>Throws BadInput where anything is wrong; when told to keep going, only where it spoils more than an entry. Then events with problems are left out, and a register with a problem counts as not given: without the
     * entry in question it is no longer complete, and reading it as complete would clear or accuse somebody.
     */
    public CaseFile finish(boolean keepGoing) {
        if (!problems.leftUnread()) {
            // Otherwise what is referred to may stand in the part that was not read.
            int before = problems.count();
            references.check(problems, this::leaveOut);
            problems.passOver(problems.count() - before);
        }
        if (!keepGoing || !problems.canAllBePassedOver()) {
            problems.throwIfAny();
        }
        PolicyCase policyCase = new PolicyCase(
                asOf,
                register(Register.STAFF, StaffMember.class),
                register(Register.CLIENTS, Client.class),
                register(Register.ACCOUNTS, Account.class),
                register(Register.USERS, UserId.class),
                register(Register.CONSENTS, Consent.class),
                register(Register.REQUESTS, Request.class),
                events());
        return new CaseFile(policyCase, new Places(index::find), problems.sorted());
    }

    private void leaveOut(Register register, String id) {
        incomplete.add(register);
        if (register == Register.EVENTS) {
            leftOutEvents.add(id);
        }
    }

    private <T extends Fact> Entries<T> register(Register register, Class<T> type) {
        List<Fact> all = entries.get(register);
        if (all == null || incomplete.contains(register)) {
            return Entries.unknown();
        }
        return new Entries<>(
                !openEnded.contains(register), all.stream().map(type::cast).toList());
    }

    private List<Event> events() {
        if (!leftOutEvents.isEmpty()) {
            events.removeIf(event -> leftOutEvents.contains(event.id()));
        }
        return events;
    }
}
