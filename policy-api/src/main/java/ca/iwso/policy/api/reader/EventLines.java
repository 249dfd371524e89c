package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.reader.Node.Mapping;
import ca.iwso.policy.api.reader.Node.Member;
import ca.iwso.policy.api.reader.Node.Scalar;
import ca.iwso.policy.api.reader.Node.Sequence;
import ca.iwso.policy.api.reader.Tokens.Token;
import ca.iwso.policy.model.Entries;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads events from JSON Lines one after the other, and holds nothing of those that it is told to forget. */
public final class EventLines {
    private static final String ALLOWED = "write one event a line, or a list of events under the key events";

    private final ZoneId zone;
    private final Problems problems;
    private final PlaceIndex index = new PlaceIndex();
    private final References references = new References(index);
    private final Set<String> leftOut = new HashSet<>();
    private Binding binding;
    private BiConsumer<Event, Place> events = (event, place) -> {};

    /** Starts a stream of events that refer to some records. */
    public EventLines(PolicyCase records, ZoneId zone, Problems problems) {
        this.zone = zone;
        this.problems = problems;
        this.binding = new Binding("", zone, problems);
        add(Register.STAFF, records.staff());
        add(Register.CLIENTS, records.clients());
        add(Register.ACCOUNTS, records.accounts());
        add(Register.USERS, records.users());
        // Which events there are is known at the end alone.
        references.incomplete(Register.EVENTS);
    }

    private void add(Register register, Entries<? extends Fact> entries) {
        if (entries.recorded()) {
            references.given(register);
            for (Fact entry : entries) {
                index.add(register, entry.id(), PlaceIndex.NOWHERE);
            }
        }
    }

    /** Reads a file, and hands over its events with their places. */
    public void read(Path file, BiConsumer<Event, Place> taker) {
        new InputFiles(Long.MAX_VALUE, problems).open(file, in -> read(file.toString(), in, taker));
    }

    /** Reads a stream, and hands over its events with their places; what is wrong is reported. */
    public void read(String file, InputStream in, BiConsumer<Event, Place> taker) {
        problems.reading(file);
        binding = new Binding(file, zone, problems);
        events = taker;
        try {
            LineBytes bytes = new LineBytes(file, in);
            JsonTokens tokens = new JsonTokens(SourceText.decode(file, new byte[0]));
            TreeReader tree = new TreeReader(file, tokens, problems);
            int number = 0;
            boolean first = true;
            for (byte[] line = bytes.next(); line != null; line = bytes.next(), number++) {
                SourceText source = SourceText.decode(file, line, number);
                if (source.text().isBlank()) {
                    continue;
                }
                if (first && !source.text().stripLeading().startsWith("{")) {
                    throw new Unreadable(new Place(file, number + 1, 1), "this is not JSON Lines", ALLOWED);
                }
                first = false;
                tokens.line(source, source.start(), source.bytes().length, number);
                line(file, tree, number);
            }
        } catch (Unreadable rest) {
            problems.add(rest);
        } catch (IOException broken) {
            problems.add(new Unreadable(new Place(file, 1, 1), "the file cannot be read", ""));
        }
    }

    private void line(String file, TreeReader tree, int linesBefore) {
        int before = problems.count();
        try {
            Node node = tree.value(tree.next());
            if (tree.next() != Token.FINISHED) {
                throw new Unreadable(new Place(file, linesBefore + 1, 1), "more than one value in a line", ALLOWED);
            }
            if (node instanceof Mapping mapping && mapping.member("type") == null) {
                members(mapping);
            } else {
                event(node, before);
            }
        } catch (Unreadable rest) {
            // The next line starts afresh, so that only this one is lost.
            problems.add(rest.problem());
            problems.passOver(problems.count() - before);
        }
    }

    private void members(Mapping line) {
        for (Member member : line.members()) {
            boolean known = member.key().equals("asOf") || Register.of(member.key()) != null;
            if (member.key().equals(Register.EVENTS.key()) && member.value() instanceof Sequence sequence) {
                sequence.items().forEach(item -> event(item, problems.count()));
            } else if (known) {
                binding.problem(
                        member,
                        "`" + member.key() + "` in a stream of events",
                        "give it in a case file beside the stream");
            } else {
                binding.unknownKey(member, List.of(Register.EVENTS.key()));
            }
        }
    }

    private void event(Node node, int problemsBefore) {
        binding.begin(node);
        Object read = RegisterTables.of(Register.EVENTS).read(node, binding);
        String id = node instanceof Mapping mapping && mapping.get("id") instanceof Scalar scalar ? scalar.text() : "";
        binding.handOver(references, Register.EVENTS, id);
        references.check(problems, (register, holder) -> {});
        if (read instanceof Event event && problems.count() == problemsBefore) {
            index.add(Register.EVENTS, id, binding.entryPlaces());
            events.accept(event, binding.place(node));
        } else {
            problems.passOver(problems.count() - problemsBefore);
            if (IdText.isId(id) && Ids.names(id)) {
                leaveOut(id);
            }
        }
    }

    /** Notes that an event is not judged, although others may refer to it. */
    public void leaveOut(String id) {
        leftOut.add(id);
        forget(id);
    }

    /** Tells whether an event with an id was read and could not be kept. */
    public boolean wasLeftOut(String id) {
        return leftOut.contains(id);
    }

    /** Gives the place of a path below an event that was read and not forgotten. */
    public Optional<Place> find(String path) {
        return path.startsWith(Register.EVENTS.key() + "/") ? index.find(path) : Optional.empty();
    }

    /** Forgets where an event stands. */
    public void forget(String id) {
        index.remove(Register.EVENTS, id);
    }

    /** Gives the id of an event as problems show it. */
    public String shown(String id) {
        return Hints.quote(id, "in this line");
    }
}
