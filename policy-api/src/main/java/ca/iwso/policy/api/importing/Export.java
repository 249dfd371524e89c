package ca.iwso.policy.api.importing;

import ca.iwso.policy.api.Place;
import ca.iwso.policy.api.Problem;
import ca.iwso.policy.api.reader.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A file that another system wrote, and what of it no case takes over. */
public final class Export {
    private final String file;
    private final List<Problem> unmapped = new ArrayList<>();

    /** Starts with a file. */
    public Export(String file) {
        this.file = file;
    }

    /** Gives the place of something in it. */
    Place place(Node node) {
        return new Place(file, Math.max(1, node.line()), Math.max(1, node.column()));
    }

    /** Notes that something was not taken over, and why. */
    void leftOut(Node node, String what, String why) {
        unmapped.add(new Problem(place(node), what, why, ""));
    }

    /** Gives what was not taken over, in the order of the file. */
    public List<Problem> unmapped() {
        return unmapped.stream()
                .sorted(Comparator.comparingInt((Problem each) -> each.place().line())
                        .thenComparingInt(each -> each.place().column()))
                .toList();
    }
}
