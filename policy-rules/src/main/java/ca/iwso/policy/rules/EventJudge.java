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
import org.jspecify.annotations.Nullable;

/**
 * Judges one act after the other by the same records.
 *
 * <p>What is found of an act is what would be found of it in the case of the records with the act, and nothing else: the
 * records are looked through once, and each act is judged by those on which its findings can rest. So its cost does not
 * grow with the records. Threads may share it.
 */
public final class EventJudge {
    private final RuleEngine engine;
    private final PolicyRegister register;
    private final Settings settings;
    private final Registers registers;
    private final RecordIndex index;
    private final TieIndex events;
    private final Moment asOf;
    private final @Nullable Moment latest;

    EventJudge(RuleEngine engine, PolicyRegister register, PolicyCase records, Settings settings) {
        this.engine = engine;
        this.register = register;
        this.settings = settings;
        this.registers = Registers.of(records);
        this.index = new RecordIndex(records);
        this.events = new TieIndex(records.events(), index::ties);
        this.asOf = records.asOf();
        this.latest = AsOf.latest(records).orElse(null);
    }

    /**
     * Judges an act as of its own time, or where nobody recorded that, as of the time of the records.
     *
     * <p>Throws IllegalArgumentException where neither it nor the records hold any time, and {@link RuleFailure} where a rule
     * fails.
     */
    public Evaluation evaluate(Event event) {
        PolicyCase part = index.about(events.with(event));
        Moment time = event.at().isKnown() ? event.at() : recorded(part);
        PolicyCase known = AsOf.knownBy(part, time);
        Premises premises = new Premises(new Readings(register, settings), registers, time);
        List<Claim> claims = new ArrayList<>();
        for (Claim claim : engine.claims(WorkingMemory.of(known, premises))) {
            if (claim.subject() instanceof Event subject && subject.id().equals(event.id())) {
                claims.add(claim);
            }
        }
        List<Event> judged = known.events().stream()
                .filter(each -> each.id().equals(event.id()))
                .toList();
        return new Evaluation(
                time,
                settings,
                judged,
                new FindingOrder()
                        .add(Resolution.resolve(register, settings, time, claims))
                        .sorted(judged));
    }

    /** Gives the as-of time of the records, else the latest time in them or in a part that has an act beside them. */
    private Moment recorded(PolicyCase part) {
        if (asOf.isKnown()) {
            return asOf;
        }
        Moment own = latest == null ? AsOf.of(part) : latest;
        return AsOf.latest(part).filter(other -> own.compareTo(other) < 0).orElse(own);
    }
}
