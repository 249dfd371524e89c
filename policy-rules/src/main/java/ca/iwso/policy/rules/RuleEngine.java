package ca.iwso.policy.rules;

import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.finding.Finding;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.inference.Premises;
import ca.iwso.policy.rules.inference.Readings;
import ca.iwso.policy.rules.inference.Registers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.kie.api.KieBase;

/**
 * Runs the rules over a case and resolves what they claim.
 *
 * <p>All threads may share it. The rules are loaded when they are first needed.
 */
public final class RuleEngine {
    /** About how many events are judged at a time: what rules remember of more no longer fits the processor's caches. */
    private static final int BATCH = 250;

    private final Supplier<Sessions> sessions;
    private final PolicyRegister register;

    RuleEngine(KieBase base, PolicyRegister register) {
        Sessions own = new Sessions(base);
        this.sessions = () -> own;
        this.register = register;
    }

    private RuleEngine(Supplier<Sessions> sessions, PolicyRegister register) {
        this.sessions = sessions;
        this.register = register;
    }

    /** Gives an engine of the policy's own rules; all such engines share the rules, since these hold nothing of any case. */
    public static RuleEngine standard() {
        return new RuleEngine(Sessions::standard, Policy.register());
    }

    /** Loads the policy's own rules, where that was not done before, so that no case has to wait for them. */
    public static void load() {
        Sessions.standard();
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
        return evaluate(policyCase, settings, BATCH, judged -> {});
    }

    /**
     * Judges a case under some settings, as {@link #evaluate(PolicyCase, Settings)} does, and tells how far it has come.
     *
     * @param judged takes the number of events judged, as often as some more are
     */
    public Evaluation evaluate(PolicyCase policyCase, Settings settings, IntConsumer judged) {
        return evaluate(policyCase, settings, BATCH, judged);
    }

    /**
     * Judges a case about so many events at a time, none of those that are tied to each other without the others: what is
     * found is the same for every number.
     *
     * @param batch how many events are judged at a time, at least
     * @param judged takes the number of events judged, as often as some more are; nothing where all are judged at once
     */
    public Evaluation evaluate(PolicyCase policyCase, Settings settings, int batch, IntConsumer judged) {
        Readings readings = new Readings(register, settings);
        Moment asOf = AsOf.of(policyCase);
        PolicyCase known = AsOf.knownBy(policyCase, asOf);
        List<Claim> claims = known.events().size() <= batch
                ? claims(WorkingMemory.of(known, readings))
                : claims(known, new Premises(readings, Registers.of(known), asOf), batch, judged);
        List<Event> events = known.events().stream()
                .sorted(Comparator.comparing(Event::at).thenComparing(Event::id))
                .toList();
        return new Evaluation(
                asOf, settings, events, sorted(Resolution.resolve(register, settings, asOf, claims), events));
    }

    /** Gives what judges one act after the other by the same records; throws what {@link #check} does. */
    public EventJudge judge(PolicyCase records, Settings settings) {
        check(settings);
        return new EventJudge(this, register, records, settings);
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

    /** Gives what the rules claim of the records, and then of the events, which cost alike however many there are. */
    private List<Claim> claims(PolicyCase known, Premises premises, int batch, IntConsumer judged) {
        List<Claim> claims = claims(WorkingMemory.of(known.withEvents(List.of()), premises.readings()));
        RecordIndex index = new RecordIndex(known);
        int done = 0;
        for (List<Event> events : index.batches(batch)) {
            for (Claim claim : claims(WorkingMemory.of(index.about(events), premises))) {
                // Of roles, the records have said all.
                if (claim.subject() instanceof Event) {
                    claims.add(claim);
                }
            }
            done += events.size();
            judged.accept(done);
        }
        return claims;
    }

    List<Claim> claims(WorkingMemory facts) {
        List<Claim> claims = new ArrayList<>();
        sessions.get().run(facts, claim -> claims.add((Claim) claim));
        return claims;
    }

    /** Gives the names of all rules with the id of the norm that each encodes, empty for those that only infer. */
    public Map<String, String> rules() {
        return sessions.get().rules();
    }

    /** Gives the names of the rules that fire for a case: what the coverage of the policy's own cases counts. */
    public Set<String> firedBy(PolicyCase policyCase, Settings settings) {
        Readings readings = new Readings(register, settings);
        PolicyCase known = AsOf.knownBy(policyCase, AsOf.of(policyCase));
        return sessions.get().firedBy(WorkingMemory.of(known, readings));
    }

    /** Sorts events first and by time, then other subjects by path, then norms by the document, then bearers. */
    static List<Finding> sorted(List<List<Finding>> bySubject, List<Event> events) {
        Map<String, Integer> places = new HashMap<>();
        for (Event event : events) {
            places.put(event.id(), places.size());
        }
        List<Placed> placed = new ArrayList<>();
        for (List<Finding> findings : bySubject) {
            if (!findings.isEmpty()) {
                Fact subject = findings.get(0).subject();
                int place = subject instanceof Event ? places.get(subject.id()) : places.size();
                String path = subject.path();
                findings.forEach(finding -> placed.add(new Placed(place, path, finding)));
            }
        }
        Collections.sort(placed);
        List<Finding> sorted = new ArrayList<>(placed.size());
        placed.forEach(each -> sorted.add(each.finding()));
        return sorted;
    }

    /** A finding with where it is to stand: paths are put together on demand, which sorting must not do over and over. */
    private record Placed(int place, String path, Finding finding) implements Comparable<Placed> {
        @Override
        public int compareTo(Placed other) {
            int order = Integer.compare(place, other.place);
            if (order == 0) {
                order = path.compareTo(other.path);
            }
            if (order == 0) {
                order = finding.norm().compareTo(other.finding.norm());
            }
            return order != 0 ? order : finding.bearer().compareTo(other.finding.bearer());
        }
    }
}
