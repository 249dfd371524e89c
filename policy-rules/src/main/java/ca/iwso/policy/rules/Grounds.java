package ca.iwso.policy.rules;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.inference.Setting;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a finding's reasons rest on.
 *
 * <p>Walks over every reason of every finding, so it counts through lists: an iterator for each node is what it would
 * cost most.
 */
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

    /**
     * Gives the settings that a finding used, sorted.
     *
     * @param because why
     * @param others the settings that the norms used which defeat it or might have
     */
    static List<String> settings(Reason because, List<String> others, Norm norm, Settings settings) {
        List<String> used = new ArrayList<>(others);
        if (settings.hardened().contains(norm.id())) {
            used.add("hardened=" + norm.id());
        }
        if (settings.parameters().containsKey(norm.deadline())) {
            used.add("parameters/" + norm.deadline() + "="
                    + settings.parameters().get(norm.deadline()));
        }
        addSettings(because, used);
        return used.size() < 2 ? List.copyOf(used) : List.copyOf(new TreeSet<>(used));
    }

    /** Gives the settings on which some reasons rest. */
    static List<String> settings(Reason because) {
        List<String> used = new ArrayList<>();
        addSettings(because, used);
        return used;
    }

    /** Tells whether nothing but readings keeps some reasons open, so that no fact could decide them. */
    static boolean onlyReadingsKeepOpen(Reason because) {
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

    private static void addSettings(Reason reason, List<String> used) {
        if (reason instanceof Reason.Leaf leaf) {
            if (leaf.restsOn(Setting.class)) {
                leaf.grounds().stream()
                        .map(Ground::fact)
                        .filter(Setting.class::isInstance)
                        .forEach(setting -> used.add(((Setting) setting).entry()));
            }
        } else if (reason instanceof Reason.Not negated) {
            addSettings(negated.part(), used);
        } else {
            List<Reason> parts = reason.parts();
            for (int i = 0; i < parts.size(); i++) {
                addSettings(parts.get(i), used);
            }
        }
    }
}
