package ca.iwso.policy.api;

import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.event.Event;
import ca.iwso.policy.model.finding.Evaluation;
import ca.iwso.policy.rules.EventJudge;
import java.util.Objects;

/**
 * Judges one act after the other by the same records, before anybody does it.
 *
 * <p>What it finds of an act is what {@link PolicyEngine#evaluate(PolicyCase)} finds of it in the records with the act, and
 * nothing else: accounts, people and user IDs that the records list are not judged. The records are looked through once, and
 * an answer costs alike by a few records and by many. Make one for each state of the records, and share it between threads.
 */
public final class Gate {
    private final PolicyEngine engine;
    private final PolicyCase records;
    private final EventJudge judge;
    private final CaseIntegrity integrity;

    Gate(PolicyEngine engine, PolicyCase records, EventJudge judge) {
        this.engine = engine;
        this.records = records;
        this.judge = judge;
        this.integrity = CaseIntegrity.checked(records);
    }

    /**
     * Judges an act as of its own time: what is signed or approved later does not count. An act without one is judged as of
     * the time of the records.
     *
     * <p>Throws IllegalArgumentException for an act with the id of one that the records hold, for one that refers to what a
     * complete register does not list, and where neither it nor the records hold any time; {@link RuleFault} where a rule
     * fails, and {@link ListenerFault} where a listener does. No failure is ever an evaluation.
     *
     * <p>An engine with listeners judges the whole for each act, since they are told what can be judged again.
     */
    public Evaluation ask(Event act) {
        integrity.checkNew(Objects.requireNonNull(act, "act"));
        if (engine.hasListeners()) {
            return only(act, engine.evaluate(whole(act)));
        }
        return engine.guarded(() -> judge.evaluate(act), () -> whole(act));
    }

    private PolicyCase whole(Event act) {
        return (act.at().isKnown() ? records.withAsOf(act.at()) : records).and(act);
    }

    private static Evaluation only(Event act, Evaluation whole) {
        return new Evaluation(
                whole.asOf(),
                whole.settings(),
                whole.events().stream()
                        .filter(event -> event.id().equals(act.id()))
                        .toList(),
                whole.of(act.id()));
    }
}
