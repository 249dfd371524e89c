package ca.iwso.policy.api.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a key of a case file may hold, for whoever asks for facts or writes them. */
public sealed interface Shape {
    /** Any text. */
    Shape TEXT = new Text();

    /** Yes or no. */
    Shape TRUTH = new Words(List.of("yes", "no", "unknown"));

    /** A date, a time, or none. */
    Shape MOMENT = new Time();

    /** A number. */
    Shape NUMBER = new Count();

    /** An e-mail address, or none. */
    Shape EMAIL = new Address();

    /** Somebody: the id of a member of staff, a mapping such as {@code {client: c-17}}, or none. */
    Shape PARTY = new Somebody();

    /** Any text. */
    record Text() implements Shape {}

    /** A date, a time, or none. */
    record Time() implements Shape {}

    /** A number. */
    record Count() implements Shape {}

    /** An e-mail address, or none. */
    record Address() implements Shape {}

    /** Somebody. */
    record Somebody() implements Shape {}

    /**
     * One of some words.
     *
     * @param words the words
     */
    record Words(List<String> words) implements Shape {}

    /**
     * The id of an entry of a register, or none.
     *
     * @param registers where the entry may stand
     */
    record Reference(Set<Register> registers) implements Shape {}

    /**
     * A list.
     *
     * @param item what its items are
     */
    record Items(Shape item) implements Shape {}

    /**
     * Keys with their values.
     *
     * @param keys what the keys hold
     * @param required the keys that must be there
     */
    record Keys(Map<String, Shape> keys, List<String> required) implements Shape {}
}
