package ca.iwso.policy.rules;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Claim;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.model.norm.PolicyRegister;
import ca.iwso.policy.model.norm.Settings;
import ca.iwso.policy.rules.inference.Premises;
import ca.iwso.policy.rules.inference.Readings;
import ca.iwso.policy.rules.inference.Registers;
import java.util.ArrayList;
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
     * Judges a case under some settings on the caller's thread.
     *
     * <p>Throws IllegalArgumentException where the settings name what the register does not have, and where the case
     * has neither an as-of time nor any recorded time. Throws {@link RuleFailure} where a rule fails.
     */
    public Evaluation evaluate(PolicyCase policyCase, Settings settings) {
        return evaluate(policyCase, settings, 1, judged -> {});
    }

    /**
     * Judges a case under some settings, as {@link #evaluate(PolicyCase, Settings)} does, and tells how far it has come.
     *
     * @param threads how many threads may judge a large case, the caller's among them: what is found is the same for every
     *     number
     * @param judged takes the number of events judged, as often as some more are, on the caller's thread
     */
    public Evaluation evaluate(PolicyCase policyCase, Settings settings, int threads, IntConsumer judged) {
        return evaluate(
                policyCase,
                settings,
                threads,
                judged,
                EventBatches.length(policyCase.events().size(), threads));
    }

    /**
     * Judges a case about so many events at a time, none of those that are tied to each other without the others: what is
     * found is the same for every number.
     *
     * @param batch how many events are judged at a time, at least; {@code judged} is told nothing where all are judged at once
     */
    public Evaluation evaluate(PolicyCase policyCase, Settings settings, int threads, IntConsumer judged, int batch) {
        Readings readings = new Readings(register, settings);
        Moment asOf = AsOf.of(policyCase);
        PolicyCase known = AsOf.knownBy(policyCase, asOf);
        List<Event> events = known.events().stream().sorted(Event.BY_TIME).toList();
        FindingOrder found;
        if (events.size() <= batch) {
            found = new FindingOrder()
                    .add(Resolution.resolve(register, settings, asOf, claims(WorkingMemory.of(known, readings))));
        } else {
            PolicyCase records = known.withEvents(List.of());
            RecordIndex index = new RecordIndex(records);
            Premises premises = new Premises(readings, Registers.of(known), asOf);
            found = new EventBatches(this, register, settings, premises, index)
                    .judgeWithRecords(records, known.events(), batch, threads, judged);
        }
        return new Evaluation(asOf, settings, events, found.sorted(events));
    }

    /** Gives what judges one act after the other by the same records; throws what {@link #check} does. */
    public EventJudge judge(PolicyCase records, Settings settings) {
        check(settings);
        return new EventJudge(this, register, records, settings);
    }

    /**
     * Gives what judges a stream of events by the same records; throws what {@link #check} does, and IllegalArgumentException
     * where the records have no as-of time of their own, or hold events.
     *
     * @param window within how many events those stand that are tied to each other
     * @param threads how many threads may judge, the caller's among them
     */
    public StreamJudge stream(PolicyCase records, Settings settings, int window, int threads) {
        return new StreamJudge(this, register, records, settings, window, threads);
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
}
