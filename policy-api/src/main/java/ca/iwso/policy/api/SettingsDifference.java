package ca.iwso.policy.api;

import ca.iwso.policy.api.EvaluationComparison.SettingChange;
import ca.iwso.policy.model.Names;
import ca.iwso.policy.model.norm.Settings;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the settings that differ. */
final class SettingsDifference {
    private static final String DEFAULT = "default";

    private SettingsDifference() {}

    static List<SettingChange> of(Settings from, Settings to) {
        Map<String, String> before = all(from);
        Map<String, String> after = all(to);
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name ->
                        new SettingChange(name, before.getOrDefault(name, DEFAULT), after.getOrDefault(name, DEFAULT)))
                .filter(change -> !change.from().equals(change.to()))
                .toList();
    }

    private static Map<String, String> all(Settings settings) {
        Map<String, String> all = new TreeMap<>();
        all.put("zone", settings.zone().getId());
        all.put("emailDomains", text(settings.emailDomains()));
        all.put(
                "officialMethods",
                text(settings.officialMethods().stream().map(Names::of).toList()));
        if (settings.policyEffectiveOn() != null) {
            all.put("policyEffectiveOn", settings.policyEffectiveOn().toString());
        }
        settings.hardened().forEach(norm -> all.put("hardened/" + norm, "binding"));
        settings.readings().forEach((reading, choice) -> all.put("readings/" + reading, choice));
        settings.parameters().forEach((parameter, value) -> all.put("parameters/" + parameter, value));
        return all;
    }

    private static String text(Collection<String> items) {
        return items.isEmpty() ? "none" : String.join(", ", new TreeSet<>(items));
    }
}
