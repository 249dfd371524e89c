package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.reader.Node.Fault;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.PlaceIndex.EntryPlaces;
import ca.iwso.policy.model.Moment;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the reader is while it turns the nodes of a file into records, and what it notes on its way. */
final class Binding {
    private static final int MOST_DAYS = 10_000;

    private final String file;
    private final ZoneId zone;
    private final Problems problems;
    private final List<PendingReference> references = new ArrayList<>();
    private final Map<LocalDate, Moment> days = new HashMap<>();
    private final Path entry = new Path("");
    private Path path = entry;
    private ZoneOffset offset = ZoneOffset.UTC;
    private String[] keys = new String[16];
    private int[] positions = new int[32];
    private int recorded;
    private int standInLine;
    private int standInColumn;

    /** A reference of the entry that is being read, whose id may not be known yet. */
    private record PendingReference(Set<Register> targets, String id, int line, int column) {}

    /** A path below an entry; those of most entries are alike, and are put together once. */
    static final class Path {
        private static final int MOST_REMEMBERED = 100;

        private final String text;
        private final Map<String, Path> remembered = new HashMap<>();

        private Path(String text) {
            this.text = text;
        }

        private Path below(String key) {
            Path known = remembered.get(key);
            if (known != null) {
                return known;
            }
            Path path = new Path(text.isEmpty() ? key : text + "/" + key);
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(key, path);
            }
            return path;
        }
    }

    Binding(String file, ZoneId zone, Problems problems) {
        this.file = file;
        this.zone = zone;
        this.problems = problems;
    }

    /** Gives the zone in which dates are read. */
    ZoneId zone() {
        return zone;
    }

    /** Gives the moment of a day, of which a file names the same ones again and again. */
    Moment day(LocalDate date) {
        Moment known = days.get(date);
        if (known == null) {
            known = Moment.on(date, zone);
            if (days.size() < MOST_DAYS) {
                days.put(date, known);
            }
        }
        return known;
    }

    /** Gives an offset from UTC, of which a file has one or two; throws DateTimeException where there is no such offset. */
    ZoneOffset offset(int hours, int minutes) {
        boolean same = Math.abs(minutes) < 60 && 60 * (60 * hours + minutes) == offset.getTotalSeconds();
        offset = same ? offset : ZoneOffset.ofHoursMinutes(hours, minutes);
        return offset;
    }

    /** Gives the place of a node. */
    Place place(Node node) {
        return place(node.line(), node.column());
    }

    /** Gives the place of a key. */
    Place place(Member member) {
        return place(member.line(), member.column());
    }

    private Place place(int line, int column) {
        return line == 0 ? new Place(file, standInLine, standInColumn) : new Place(file, line, column);
    }

    /** Takes the place that stands for that of nodes without one, which come from a case and not from a file. */
    void standIn(Node node) {
        standInLine = node.line();
        standInColumn = node.column();
    }

    /** Starts with a new entry. */
    void begin(Node node) {
        recorded = 0;
        references.clear();
        path = entry;
        record("", node.line(), node.column());
    }

    /** Gives the places of the entry that was read last. */
    EntryPlaces entryPlaces() {
        return new EntryPlaces(file, Arrays.copyOf(keys, recorded), Arrays.copyOf(positions, 2 * recorded));
    }

    /** Hands over the references of the entry that was read last. */
    void handOver(References all, Register register, String id) {
        for (PendingReference each : references) {
            if (!all.leadSomewhere(each.targets(), each.id())) {
                all.add(each.targets(), each.id(), place(each.line(), each.column()), register, id);
            }
        }
    }

    /** Records where a key or an item of the current part stands. */
    void record(String key, int line, int column) {
        if (recorded == keys.length) {
            keys = Arrays.copyOf(keys, 2 * recorded);
            positions = Arrays.copyOf(positions, 4 * recorded);
        }
        keys[recorded] = path == entry ? key : path.below(key).text;
        positions[2 * recorded] = line;
        positions[2 * recorded + 1] = column;
        recorded++;
    }

    /** Goes into the part under a key, and gives what to go back to. */
    Path enter(String key) {
        Path outer = path;
        path = path.below(key);
        return outer;
    }

    /** Goes back to an outer part. */
    void leave(Path outer) {
        path = outer;
    }

    /** Notes a reference to an entry of any of some registers. */
    void refer(Set<Register> targets, String id, Node node) {
        references.add(new PendingReference(targets, id, node.line(), node.column()));
    }

    /** Reports that something is not as it should be; silent about what has been reported already. */
    void problem(Node node, String found, String allowed, String hint) {
        if (!(node instanceof Fault)) {
            problems.add(new Problem(place(node), found, allowed, hint));
        }
    }

    /** Reports that a key should not stand where it does. */
    void problem(Member member, String found, String allowed) {
        problems.add(new Problem(place(member), found, allowed, ""));
    }

    /** Gives the text of a single value; reports anything else, and then gives null. */
    @Nullable
    String text(Node node, String allowed) {
        if (node instanceof Scalar scalar) {
            return scalar.text();
        }
        problem(
                node,
                node instanceof Mapping ? "keys instead of a single value" : "a list instead of a single value",
                allowed,
                "");
        return null;
    }

    /** Reports a word that is none of some; it is shown only where it is nearly one of them. */
    void noWord(Node node, String text, Collection<String> words) {
        String hint = Hints.didYouMean(text, words);
        String shown = hint.isEmpty() ? "this" : Hints.quote(text, "this");
        problem(node, shown + " is not one of the allowed words", allowed(words), hint);
    }

    /** Reports keys that may not stand in a mapping. */
    boolean onlyKeys(Mapping mapping, Collection<String> allowed) {
        boolean only = true;
        for (Member member : mapping.members()) {
            if (!allowed.contains(member.key())) {
                unknownKey(member, allowed);
                only = false;
            }
        }
        return only;
    }

    /** Reports a key that is none of those allowed. */
    void unknownKey(Member member, Collection<String> allowed) {
        problems.add(new Problem(
                place(member),
                "unknown key " + Hints.quote(member.key(), "(not a plain word)"),
                allowed(allowed),
                Hints.didYouMean(member.key(), allowed)));
    }

    private static String allowed(Collection<String> words) {
        return "allowed are " + String.join(", ", words);
    }
}
