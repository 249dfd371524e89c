package ca.iwso.policy.rules;

import ca.iwso.policy.model.Truth;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Missing;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.inference.Setting;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a finding's reasons rest on.
 *
 * @param missing what would decide it, in the order of the reasons
 * @param settings the settings that it used, sorted
 */
record Grounds(List<Missing> missing, List<String> settings) {
    /** Collects what the reasons of a finding rest on. */
    static Grounds of(Reason because, List<Exemption> exemptions, Norm norm, Settings settings) {
        Set<Missing> missing = new LinkedHashSet<>();
        Set<String> used = new TreeSet<>();
        if (settings.hardened().contains(norm.id())) {
            used.add("hardened=" + norm.id());
        }
        if (settings.parameters().containsKey(norm.deadline())) {
            used.add("parameters/" + norm.deadline() + "="
                    + settings.parameters().get(norm.deadline()));
        }
        collect(because, missing, used);
        for (Exemption exemption : exemptions) {
            collect(exemption.reason(), missing, used);
        }
        return new Grounds(List.copyOf(missing), List.copyOf(used));
    }

    private static void collect(Reason root, Set<Missing> missing, Set<String> settings) {
        collectMissing(root, missing);
        collectSettings(root, settings);
    }

    /** Tells whether nothing but readings keeps some reasons open, so that no fact could decide them. */
    static boolean onlyReadingsKeepOpen(Reason because) {
        Set<Missing> missing = new LinkedHashSet<>();
        collectMissing(because, missing);
        return !missing.isEmpty() && missing.stream().allMatch(Missing::setting);
    }

    private static void collectMissing(Reason reason, Set<Missing> missing) {
        if (reason.truth() != Truth.UNKNOWN) {
            return;
        }
        if (reason instanceof Reason.Leaf leaf) {
            for (Ground ground : leaf.grounds()) {
                missing.add(new Missing(leaf.term(), ground.path(), ground.fact() instanceof Setting));
            }
            return;
        }
        for (Reason part : reason.parts()) {
            collectMissing(part, missing);
        }
    }

    private static void collectSettings(Reason reason, Set<String> used) {
        if (reason instanceof Reason.Leaf leaf) {
            for (Ground ground : leaf.grounds()) {
                if (ground.fact() instanceof Setting setting) {
                    used.add(setting.id() + "=" + ground.text());
                }
            }
            return;
        }
        for (Reason part : reason.parts()) {
            collectSettings(part, used);
        }
    }
}
