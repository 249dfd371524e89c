package ca.iwso.policy.rules;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.rules.inference.Setting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What would decide a finding that is not known. */
final class Grounds {
    private Grounds() {}

    /** Gives what would decide a finding, in the order of its reasons. */
    static List<Missing> missing(Reason because, List<Exemption> exemptions) {
        List<Reason.Leaf> open = open(because);
        for (Exemption exemption : exemptions) {
            addOpen(exemption.reason(), open);
        }
        Set<Missing> missing = new LinkedHashSet<>();
        for (Reason.Leaf leaf : open) {
            for (Ground ground : leaf.grounds()) {
                missing.add(new Missing(asked(leaf, ground), ground.path(), ground.fact() instanceof Setting));
            }
        }
        return List.copyOf(missing);
    }

    /** Gives the condition to ask about: where nobody recorded when something happened, that, whatever hangs on it. */
    private static String asked(Reason.Leaf leaf, Ground ground) {
        if (!(ground.fact() instanceof Event)) {
            return leaf.term();
        }
        return switch (ground.key()) {
            case "at" -> "time-recorded";
            case "review/on" -> "review-dated";
            default -> leaf.term();
        };
    }

    /** Tells whether nothing but readings keeps some reasons open, so that no fact could decide them. */
    static boolean onlyReadingsKeepOpen(Reason because) {
        if (because.truth() != Truth.UNKNOWN) {
            return false;
        }
        List<Ground> grounds = new ArrayList<>();
        open(because).forEach(leaf -> grounds.addAll(leaf.grounds()));
        return !grounds.isEmpty() && grounds.stream().allMatch(ground -> ground.fact() instanceof Setting);
    }

    private static List<Reason.Leaf> open(Reason reason) {
        List<Reason.Leaf> open = new ArrayList<>();
        addOpen(reason, open);
        return open;
    }

    private static void addOpen(Reason reason, List<Reason.Leaf> open) {
        if (reason.truth() != Truth.UNKNOWN) {
            return;
        }
        if (reason instanceof Reason.Leaf leaf) {
            open.add(leaf);
        } else {
            reason.parts().forEach(part -> addOpen(part, open));
        }
    }
}
