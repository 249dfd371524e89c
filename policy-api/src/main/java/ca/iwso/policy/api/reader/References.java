package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Checks that what entries refer to is there, once everything was read. */
final class References {
    /** How many ids the search for nearest ones looks at: as many as take a blink, however large the registers are. */
    private static final int MOST_COMPARED = 50_000;

    private final PlaceIndex index;
    private final Set<Register> given = EnumSet.of(Register.EVENTS);
    private final Set<Register> incomplete = EnumSet.noneOf(Register.class);
    private final List<Reference> open = new ArrayList<>();
    private long compared;

    /** A reference to an entry that was not read yet when the reference was. */
    private record Reference(Set<Register> targets, String id, Place place, Register register, String referring) {}

    References(PlaceIndex index) {
        this.index = index;
    }

    /** Notes that a register is given, and complete unless it says otherwise. */
    void given(Register register) {
        given.add(register);
    }

    /** Notes that a register may have other entries than those that it lists. */
    void incomplete(Register register) {
        incomplete.add(register);
    }

    /** Tells whether an entry of any of some registers was read already. */
    boolean leadSomewhere(Set<Register> targets, String id) {
        for (Register target : targets) {
            if (index.has(target, id)) {
                return true;
            }
        }
        return false;
    }

    /** Notes a reference to an entry of any of some registers that was not read yet. */
    void add(Set<Register> targets, String id, Place place, Register register, String referring) {
        open.add(new Reference(targets, id, place, register, referring));
    }

    /** Reports the references so far that lead nowhere, and hands over the entries that hold them. */
    void check(Problems problems, BiConsumer<Register, String> holders) {
        for (Reference reference : open) {
            if (leadsSomewhere(reference)) {
                continue;
            }
            compared += reference.targets().stream()
                    .mapToInt(target -> index.ids(target).size())
                    .sum();
            problems.add(problem(reference, compared <= MOST_COMPARED));
            holders.accept(reference.register(), reference.referring());
        }
        open.clear();
    }

    private boolean leadsSomewhere(Reference reference) {
        for (Register target : reference.targets()) {
            boolean complete = given.contains(target) && !incomplete.contains(target);
            if (!complete || index.has(target, reference.id())) {
                return true;
            }
        }
        return false;
    }

    private Problem problem(Reference reference, boolean hint) {
        List<String> entries = reference.targets().stream().map(Register::entry).toList();
        if (isClient(reference)) {
            return new Problem(
                    reference.place(),
                    "the id of a client, and of no " + String.join(" or ", entries),
                    "write an id listed under " + registers(reference)
                            + ", or unknown; where a client may stand, write {client: } with her id",
                    "");
        }
        boolean show = reference.targets().stream().allMatch(Register::mayShowIds);
        String found = "there is no " + String.join(" or ", entries)
                + (show ? " " + Hints.quote(reference.id(), "with this id") : " with this id");
        List<String> ids = show && hint
                ? reference.targets().stream()
                        .flatMap(target -> index.ids(target).stream())
                        .sorted()
                        .toList()
                : List.of();
        return new Problem(
                reference.place(),
                found,
                "write an id listed under " + registers(reference) + ", or unknown",
                Hints.didYouMean(reference.id(), ids));
    }

    /** Tells whether a client is written as somebody or something else is: problems may not show her id. */
    private boolean isClient(Reference reference) {
        return !reference.targets().contains(Register.CLIENTS) && index.has(Register.CLIENTS, reference.id());
    }

    private static String registers(Reference reference) {
        return String.join(
                " or ", reference.targets().stream().map(Register::key).toList());
    }
}
