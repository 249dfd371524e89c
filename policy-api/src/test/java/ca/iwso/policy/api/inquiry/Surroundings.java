package ca.iwso.policy.api.inquiry;

import ca.iwso.policy.api.Integrity;
import ca.iwso.policy.api.PolicyEngine;
import ca.iwso.policy.api.reader.CaseEdit;
import ca.iwso.policy.api.reader.FactNodes;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.api.reader.Shape;
import ca.iwso.policy.api.reader.Shapes;
import ca.iwso.policy.model.Ids;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Exemption;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.finding.Ground;
import ca.iwso.policy.model.finding.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The cases that differ from one in nothing but the facts on which a finding rests: each as it is, unknown, and in every value
 * that a question would offer.
 *
 * <p>All combinations of all of these facts where there are few enough; else of each two of them, and of more drawn by lot.
 */
public final class Surroundings {
    private static final Node UNKNOWN = FactNodes.text(Ids.UNKNOWN);
    private static final Node NO_LIST = FactNodes.list(List.of(UNKNOWN));

    /** How many facts are changed at most where not all combinations are tried. */
    private static final int MORE = 6;

    private final Evaluation found;
    private final Finding finding;
    private final PolicyCase start;
    private final Map<String, List<Node>> values = new LinkedHashMap<>();

    private Surroundings(PolicyCase some, Evaluation found, Finding finding) {
        this.found = found;
        this.finding = finding;
        this.start = some.withAsOf(found.asOf());
        grounds().forEach((path, terms) -> {
            List<Node> all = values(path, terms);
            if (!all.isEmpty()) {
                values.put(path, all);
            }
        });
    }

    /** Gives the surroundings of a case, as far as a finding rests on them. */
    public static Surroundings of(PolicyCase some, Evaluation found, Finding finding) {
        return new Surroundings(some, found, finding);
    }

    /** Tells whether there are no more than so many combinations of all facts. */
    public boolean isSmall(int most) {
        long all = 1;
        for (List<Node> each : values.values()) {
            // One more, since each fact may also stay as it is.
            all *= each.size() + 1;
            if (all > most) {
                return false;
            }
        }
        return true;
    }

    /**
     * Hands over all of these cases where they are few. Else no more than so many: half of them differ in each two facts, the
     * others in some more, always the same.
     */
    public void each(int most, Consumer<PolicyCase> taker) {
        List<String> paths = List.copyOf(values.keySet());
        if (isSmall(most)) {
            combine(Map.of(), paths, chosen -> changed(chosen).ifPresent(taker));
            return;
        }
        int[] left = {most};
        for (int i = 0; i < paths.size(); i++) {
            for (int j = i + 1; j < paths.size(); j++) {
                combine(Map.of(), List.of(paths.get(i), paths.get(j)), chosen -> {
                    if (left[0] > most / 2) {
                        left[0]--;
                        changed(chosen).ifPresent(taker);
                    }
                });
            }
        }
        Random lot = new Random(finding.id().hashCode());
        for (; left[0] > 0; left[0]--) {
            changed(drawn(paths, lot)).ifPresent(taker);
        }
    }

    private void combine(Map<String, Node> chosen, List<String> paths, Consumer<Map<String, Node>> taker) {
        if (paths.isEmpty()) {
            taker.accept(chosen);
            return;
        }
        List<String> rest = paths.subList(1, paths.size());
        combine(chosen, rest, taker);
        for (Node value : values.getOrDefault(paths.get(0), List.of())) {
            Map<String, Node> more = new LinkedHashMap<>(chosen);
            more.put(paths.get(0), value);
            combine(more, rest, taker);
        }
    }

    private Map<String, Node> drawn(List<String> paths, Random lot) {
        List<String> shuffled = new ArrayList<>(paths);
        Collections.shuffle(shuffled, lot);
        Map<String, Node> drawn = new LinkedHashMap<>();
        for (String path : shuffled.subList(0, Math.min(paths.size(), 1 + lot.nextInt(MORE)))) {
            List<Node> all = values.getOrDefault(path, List.of());
            drawn.put(path, all.get(lot.nextInt(all.size())));
        }
        return drawn;
    }

    /** Gives the case with some values changed; empty where one does not fit, or refers to what another takes away. */
    private Optional<PolicyCase> changed(Map<String, Node> chosen) {
        CaseEdit edit = new CaseEdit("", found.settings().zone(), new Problems());
        Optional<PolicyCase> changed = Optional.of(start);
        for (Map.Entry<String, Node> each : chosen.entrySet()) {
            changed = changed.flatMap(some -> edit.with(some, each.getKey(), each.getValue()));
        }
        return changed.filter(Integrity::holds);
    }

    /** Gives where the values stand on which the finding and its exceptions rest, with the conditions that rest on them. */
    private Map<String, Set<String>> grounds() {
        Map<String, Set<String>> paths = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(finding.because()),
                        finding.exemptions().stream().map(Exemption::reason))
                .forEach(reason -> collect(reason, paths));
        return paths;
    }

    private static void collect(Reason reason, Map<String, Set<String>> paths) {
        if (reason instanceof Reason.Leaf leaf) {
            for (Ground ground : leaf.grounds()) {
                paths.computeIfAbsent(ground.path(), any -> new LinkedHashSet<>())
                        .add(leaf.term());
            }
        }
        reason.parts().forEach(part -> collect(part, paths));
    }

    private List<Node> values(String path, Set<String> terms) {
        Optional<Shape> shape = Shapes.at(start, path);
        int keys = path.split("/", -1).length;
        if (shape.isEmpty() || keys == 2 || path.startsWith("settings/")) {
            return List.of();
        }
        if (keys == 1) {
            return List.of(NO_LIST, FactNodes.text(Ids.NONE));
        }
        Setting setting =
                new Setting(start, found.asOf().known(), found.settings().zone(), List.of(finding));
        List<String> words = new OpenFact(path, List.copyOf(terms), List.of(finding)).words();
        List<Node> all = new ArrayList<>();
        if (path.startsWith("events/") && path.endsWith("/at")) {
            // The oracle takes it that events happened at a known time.
            return List.of(FactNodes.text(setting.before().toString()));
        }
        all.add(UNKNOWN);
        new Choices(setting, found.settings(), PolicyEngine.policy())
                .of(path, shape.get(), words)
                .forEach(choice -> all.add(choice.value()));
        return all;
    }
}
