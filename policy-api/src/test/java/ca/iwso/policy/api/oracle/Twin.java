package ca.iwso.policy.api.oracle;

import ca.iwso.policy.model.Moment;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.norm.Settings;

/** The oracle, for whoever compares what plain Java costs with what the rules cost. */
public final class Twin {
    private Twin() {}

    /** Gives the number of findings of the events of a part, or where it has none, of its records. */
    public static int findings(PolicyCase part, Moment asOf, Settings settings) {
        PolicyCase facts = Hindsight.upTo(asOf.known(), part);
        Office office = new Office(facts, asOf, settings);
        Ledger ledger = new Ledger(office);
        if (facts.events().isEmpty()) {
            Oracle.judgeRecords(office, ledger);
        } else {
            Oracle.judgeEvents(office, ledger);
        }
        return ledger.resolved().size();
    }
}
