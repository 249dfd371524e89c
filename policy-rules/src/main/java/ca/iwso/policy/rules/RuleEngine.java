package ca.iwso.policy.rules;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.inference.Readings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * Runs the rules over a case and resolves what they claim.
 *
 * <p>Holds the rule base, which all threads share; each evaluation has a session of its own.
 */
public final class RuleEngine {
    private static final String CLAIMS = "claims";

    private final KieBase base;
    private final PolicyRegister register;

    RuleEngine(KieBase base, PolicyRegister register) {
        this.base = base;
        this.register = register;
    }

    /** Gives the engine of the policy's own rules; loaded once, since it holds nothing of any case. */
    public static RuleEngine standard() {
        return Standard.ENGINE;
    }

    private static final class Standard {
        static final RuleEngine ENGINE = new RuleEngine(RuleBase.load(), Policy.register());
    }

    /** Throws IllegalArgumentException where settings name what the register does not have. */
    public void check(Settings settings) {
        new Readings(register, settings);
    }

    /**
     * Judges a case under some settings.
     *
     * <p>Throws IllegalArgumentException where the settings name what the register does not have, and where the case
     * has neither an as-of time nor any recorded time. Throws {@link RuleFailure} where a rule fails.
     */
    public Evaluation evaluate(PolicyCase policyCase, Settings settings) {
        Readings readings = new Readings(register, settings);
        Moment asOf = AsOf.of(policyCase);
        PolicyCase known = AsOf.knownBy(policyCase, asOf);
        List<Claim> claims = claims(WorkingMemory.of(known, readings));
        List<Event> events = known.events().stream()
                .sorted(Comparator.comparing(Event::at).thenComparing(Event::id))
                .toList();
        return new Evaluation(asOf, settings, events, sorted(resolve(claims, settings, asOf.known()), events));
    }

    /** Tells whether a rule fails for a case. */
    public boolean failsFor(PolicyCase policyCase, Settings settings) {
        try {
            evaluate(policyCase, settings);
            return false;
        } catch (RuleFailure failure) {
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private List<Finding> resolve(List<Claim> claims, Settings settings, Instant asOf) {
        return Resolution.resolve(register, settings, asOf, claims);
    }

    private List<Claim> claims(WorkingMemory facts) {
        List<Claim> claims = new ArrayList<>();
        run(facts, session -> session.registerChannel(CLAIMS, claim -> claims.add((Claim) claim)));
        return claims;
    }

    private void run(WorkingMemory facts, Consumer<KieSession> prepare) {
        KieSession session = base.newKieSession();
        try {
            prepare.accept(session);
            for (List<Object> stage : facts.stages()) {
                stage.forEach(session::insert);
                session.fireAllRules();
            }
        } catch (RuntimeException failure) {
            throw new RuleFailure(failure);
        } finally {
            session.dispose();
        }
    }

    /** Gives the names of all rules with the id of the norm that each encodes, empty for those that only infer. */
    public Map<String, String> rules() {
        Map<String, String> rules = new TreeMap<>();
        base.getKiePackages().stream()
                .flatMap(each -> each.getRules().stream())
                .forEach(rule ->
                        rules.put(rule.getName(), (String) rule.getMetaData().getOrDefault("norm", "")));
        return rules;
    }

    /** Gives the names of the rules that fire for a case: what the coverage of the policy's own cases counts. */
    public Set<String> firedBy(PolicyCase policyCase, Settings settings) {
        Readings readings = new Readings(register, settings);
        PolicyCase known = AsOf.knownBy(policyCase, AsOf.of(policyCase));
        Set<String> fired = new TreeSet<>();
        run(WorkingMemory.of(known, readings), session -> {
            session.registerChannel(CLAIMS, claim -> {});
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    fired.add(event.getMatch().getRule().getName());
                }
            });
        });
        return fired;
    }

    /** Sorts events first and by time, then other subjects by path, then norms by the document, then bearers. */
    private static List<Finding> sorted(List<Finding> findings, List<Event> events) {
        Map<String, Integer> byPath = new HashMap<>();
        for (Event event : events) {
            byPath.put(event.path(), byPath.size());
        }
        return findings.stream()
                .sorted(Comparator.comparing((Finding finding) ->
                                byPath.getOrDefault(finding.subject().path(), byPath.size()))
                        .thenComparing(finding -> finding.subject().path())
                        .thenComparing(Finding::norm)
                        .thenComparing(Finding::bearer))
                .toList();
    }
}
