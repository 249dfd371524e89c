package ca.iwso.policy.rules;

import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.inference.Setting;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The settings that one finding used.
 *
 * <p>It is taken through every reason of every finding, and most rest on none: so it holds nothing until there is one.
 */
final class UsedSettings implements Consumer<Reason.Leaf> {
    private @Nullable TreeSet<String> entries;

    /** Gives the settings on which some reasons rest, sorted. */
    static List<String> of(Reason because) {
        UsedSettings used = new UsedSettings();
        because.forEachLeaf(used);
        return used.sorted();
    }

    /** Adds those that say how binding a norm is, and by when it is to be done. */
    void add(Norm norm, Settings settings) {
        if (settings.hardened().contains(norm.id())) {
            add("hardened=" + norm.id());
        }
        if (settings.parameters().containsKey(norm.deadline())) {
            add("parameters/" + norm.deadline() + "=" + settings.parameters().get(norm.deadline()));
        }
    }

    /** Adds some that are known. */
    void addAll(List<String> known) {
        for (int i = 0; i < known.size(); i++) {
            add(known.get(i));
        }
    }

    /** Adds those on which a condition rests. */
    @Override
    public void accept(Reason.Leaf condition) {
        if (condition.restsOn(Setting.class)) {
            for (Ground ground : condition.grounds()) {
                if (ground.fact() instanceof Setting setting) {
                    add(setting.entry());
                }
            }
        }
    }

    private void add(String entry) {
        if (entries == null) {
            entries = new TreeSet<>();
        }
        entries.add(entry);
    }

    /** Gives them, sorted. */
    List<String> sorted() {
        return entries == null ? List.of() : List.copyOf(entries);
    }
}
