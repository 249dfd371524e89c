package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.Period;
import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Depiction;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.event.LegalBasis;
import ca.iwso.policy.model.event.Licence;
import ca.iwso.policy.model.event.Note;
import ca.iwso.policy.model.event.Party;
import ca.iwso.policy.model.event.Review;
import ca.iwso.policy.model.fact.Email;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Writes facts as files write them, the reverse of the tables.
 *
 * <p>The components of the records carry the names of the keys, but for a few; a test reads back all that it writes.
 */
public final class FactNodes {
    private static final Map<String, String> KEYS = Map.of(
            "recipient",
            "with",
            "letter",
            "hasLetter",
            "digit",
            "hasDigit",
            "assignees",
            "assignee",
            "secret",
            "private");

    private static final Set<Record> NOT_KNOWN = Set.of(Review.MISSING, Licence.UNKNOWN, LegalBasis.UNKNOWN);
    private static final Set<Record> NO_SUCH = Set.of(Licence.NONE, LegalBasis.NONE);

    /** The keys of a record. Java looks them up and tells of each anew whenever it is asked, which took longer than all else. */
    private static final ClassValue<List<Key>> KEYS_OF = new ClassValue<>() {
        @Override
        protected List<Key> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Key(
                            KEYS.getOrDefault(component.getName(), component.getName()), component.getAccessor()))
                    .toList();
        }
    };

    /** A key, and what gives its value. */
    private record Key(String name, Method accessor) {
        Object value(Object fact) {
            try {
                return accessor.invoke(fact);
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("the records of the model are public", impossible);
            }
        }
    }

    private FactNodes() {}

    /** Gives a fact with all keys spelled out, also those of which nothing is known. */
    public static Mapping of(Fact fact) {
        List<Member> members = new ArrayList<>();
        if (fact instanceof Event event) {
            add(members, "id", text(event.id()));
            add(members, "type", text(event.type()));
        }
        members(fact, members);
        return new Mapping(0, 0, members);
    }

    /** Gives a single value. */
    public static Scalar text(String text) {
        return new Scalar(0, 0, text);
    }

    /** Gives a list. */
    public static Sequence list(List<? extends Node> items) {
        return new Sequence(0, 0, List.copyOf(items));
    }

    /** Gives keys with single values. */
    public static Mapping mapping(Map<String, String> values) {
        List<Member> members = new ArrayList<>();
        values.forEach((key, value) -> members.add(new Member(key, 0, 0, text(value))));
        return new Mapping(0, 0, members);
    }

    /** Adds a key with its value; the first of a name counts. */
    public static void add(List<Member> members, String key, Node value) {
        for (Member member : members) {
            if (member.key().equals(key)) {
                return;
            }
        }
        members.add(new Member(key, 0, 0, value));
    }

    private static void members(Object fact, List<Member> members) {
        for (Key each : KEYS_OF.get(fact.getClass())) {
            Object value = each.value(fact);
            String key = each.name();
            if (value instanceof Act act) {
                members(act, members);
            } else if (value instanceof Period period) {
                members(period, members);
            } else if (key.equals("periods") && value instanceof Entries<?> periods && onlyOne(periods)) {
                members(periods.list().get(0), members);
            } else if (key.equals("who") && value instanceof Party party) {
                members.addAll(mapping(party).members());
            } else if (!(fact instanceof Review && key.equals("made"))) {
                add(members, key, key.equals("assignee") ? several((List<?>) value) : node(value));
            }
        }
    }

    private static boolean onlyOne(Entries<?> entries) {
        return entries.recorded() && entries.list().size() == 1;
    }

    private static Node node(Object value) {
        if (value instanceof Truth truth) {
            return text(truth == Truth.UNKNOWN ? Ids.UNKNOWN : truth == Truth.TRUE ? "yes" : "no");
        }
        if (value instanceof Enum<?> constant) {
            return text(Names.of(constant));
        }
        if (value instanceof Moment moment) {
            return text(moment.text());
        }
        if (value instanceof OptionalInt number) {
            return text(number.isPresent() ? Integer.toString(number.getAsInt()) : Ids.UNKNOWN);
        }
        if (value instanceof Email email) {
            return text(Ids.names(email.domain()) ? "someone@" + email.domain() : email.domain());
        }
        if (value instanceof Entries<?> entries) {
            return entries.recorded() ? several(entries.list()) : text(Ids.UNKNOWN);
        }
        if (value instanceof List<?> list) {
            return list(list.stream().map(FactNodes::node).toList());
        }
        return value instanceof Record part ? part(part) : text(value.toString());
    }

    private static Node several(List<?> values) {
        return values.isEmpty()
                ? text(Ids.NONE)
                : list(values.stream().map(FactNodes::node).toList());
    }

    private static Node part(Record part) {
        if (part instanceof Party party) {
            return plain(party) ? text(party.id()) : mapping(party);
        }
        if (part instanceof Depiction depiction && depiction.equals(Depiction.of(depiction.who()))) {
            return part(depiction.who());
        }
        if (part instanceof Note note) {
            return note(note);
        }
        if (NOT_KNOWN.contains(part)) {
            return text(Ids.UNKNOWN);
        }
        if (NO_SUCH.contains(part)) {
            return text(Ids.NONE);
        }
        List<Member> members = new ArrayList<>();
        members(part, members);
        return new Mapping(0, 0, members);
    }

    /** Gives a note; whom it concerns and by what it discriminates is open where it does not say. */
    private static Mapping note(Note note) {
        List<Member> members = new ArrayList<>();
        add(members, "word", node(note.word()));
        add(members, "about", note.about().isEmpty() ? text(Ids.UNKNOWN) : several(note.about()));
        if (!note.grounds().isEmpty()) {
            add(members, "grounds", several(note.grounds()));
        }
        return new Mapping(0, 0, members);
    }

    private static boolean plain(Party party) {
        return switch (party.kind()) {
            case UNKNOWN, NONE -> true;
            case STAFF -> Ids.names(party.id());
            default -> false;
        };
    }

    /** Gives somebody as a mapping; nobody and somebody unknown have none, and are written as an unknown other. */
    private static Mapping mapping(Party party) {
        boolean somebody = party.kind() != Party.Kind.UNKNOWN && party.kind() != Party.Kind.NONE;
        String kind = somebody ? Names.of(party.kind()) : "other";
        return new Mapping(0, 0, List.of(new Member(kind, 0, 0, text(party.id()))));
    }
}
