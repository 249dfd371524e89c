package ca.iwso.policy.rules;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.event.Act;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.norm.Norm;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the rules claim of a norm for one subject and bearer, with what they claim of the norms that bear on it.
 *
 * @param finding what resolution makes of it
 * @param own what is claimed of the norm itself
 * @param winners what is claimed of the norms that defeat or exclude it, by norm
 * @param first what resolution makes of the norms that speak first, by norm
 * @param asOf the as-of time
 */
record Situation(
        Finding finding, List<Claim> own, Map<String, List<Claim>> winners, Map<String, Finding> first, Moment asOf) {

    /** Gives the norm. */
    Norm norm() {
        return finding.norm();
    }

    /** Gives what it is about: the type of an event, else the key of the register. */
    String about() {
        return finding.subject() instanceof Event event
                ? event.type()
                : finding.subject().path().replaceFirst("/.*", "");
    }

    /**
     * Gives the situations of some claims, but for attempts and for acts that are counted as somebody's because her user ID was
     * used: those follow from the act itself.
     */
    static List<Situation> of(PolicyRegister register, Settings settings, Moment asOf, Collection<Claim> claims) {
        Map<String, Map<String, List<Claim>>> apart = new LinkedHashMap<>();
        for (Claim claim : claims) {
            apart.computeIfAbsent(claim.subject().path() + "@" + claim.bearer(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(claim.norm(), key -> new ArrayList<>())
                    .add(claim);
        }
        List<Situation> situations = new ArrayList<>();
        for (Map<String, List<Claim>> byNorm : apart.values()) {
            List<Claim> together =
                    byNorm.values().stream().flatMap(List::stream).toList();
            if (together.stream().anyMatch(claim -> claim.stage() == Act.Stage.ATTEMPTED || claim.attributed())) {
                continue;
            }
            Map<String, Finding> findings = new LinkedHashMap<>();
            for (List<Finding> group : Resolution.resolve(register, settings, asOf, together)) {
                group.forEach(finding -> findings.put(finding.norm().id(), finding));
            }
            for (Finding finding : findings.values()) {
                situations.add(new Situation(
                        finding,
                        byNorm.getOrDefault(finding.norm().id(), List.of()),
                        those(finding.norm().winners(), byNorm),
                        those(finding.norm().yieldsTo(), findings),
                        asOf));
            }
        }
        return situations;
    }

    private static <V> Map<String, V> those(List<String> norms, Map<String, V> byNorm) {
        Map<String, V> those = new LinkedHashMap<>();
        for (String norm : norms) {
            V value = byNorm.get(norm);
            if (value != null) {
                those.put(norm, value);
            }
        }
        return those;
    }
}
