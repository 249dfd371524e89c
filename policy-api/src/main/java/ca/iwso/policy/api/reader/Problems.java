package ca.iwso.policy.api.reader;

import ca.iwso.policy.api.BadInput;
import ca.iwso.policy.api.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Collects everything that is wrong, so that all of it is reported at once.
 *
 * <p>There is an end to it: a file of 64 MiB has room for so many problems that listing them would take all memory.
 */
public final class Problems {
    static final int MOST = 100_000;

    private final List<Problem> found = new ArrayList<>();
    private final Map<String, Integer> files = new HashMap<>();
    private int passable;
    private boolean unreadable;

    /** Notes that a file is read now, which gives its problems their turn. */
    void reading(String file) {
        files.putIfAbsent(file, files.size());
    }

    /** Adds one; throws BadInput with all so far where there are more than anybody will read. */
    public void add(Problem problem) {
        if (found.size() == MOST) {
            found.add(new Problem(
                    problem.place(), "more than " + MOST + " problems", "what follows was not looked at", ""));
            throw new BadInput(sorted());
        }
        found.add(problem);
    }

    /** Adds one that left a part of a file unread. */
    void add(Unreadable unread) {
        add(unread.problem());
        unreadable = true;
    }

    /** Gives how many there are so far; what adds none was read without fault. */
    int count() {
        return found.size();
    }

    /** Tells whether there is any so far. */
    public boolean isAny() {
        return !found.isEmpty();
    }

    /** Notes that the last so many spoil no more than one entry. */
    public void passOver(int count) {
        passable += count;
    }

    /** Tells whether none spoils more than one entry. */
    public boolean canAllBePassedOver() {
        return passable == found.size();
    }

    /** Tells whether a part of some file was left unread, so that registers may lack entries. */
    boolean leftUnread() {
        return unreadable;
    }

    /** Gives all, in the order of files and then of places. */
    public List<Problem> sorted() {
        if (found.isEmpty()) {
            return List.of();
        }
        List<Problem> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.<Problem>comparingInt(
                        each -> files.getOrDefault(each.place().file(), 0))
                .thenComparingInt(each -> each.place().line())
                .thenComparingInt(each -> each.place().column()));
        return List.copyOf(sorted);
    }

    /** Throws all, if there are any. */
    public void throwIfAny() {
        if (!found.isEmpty()) {
            throw new BadInput(sorted());
        }
    }
}
