package ca.iwso.policy.api.inquiry;

import ca.iwso.policy.api.reader.CaseEdit;
import ca.iwso.policy.api.reader.CaseFacts;
import ca.iwso.policy.api.reader.Node;
import ca.iwso.policy.api.reader.Problems;
import ca.iwso.policy.api.reader.Register;
import ca.iwso.policy.model.Fact;
import ca.iwso.policy.model.PolicyCase;
import ca.iwso.policy.model.finding.Evaluation;
import java.time.ZoneId;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Judges copies of a case in which some facts are other than recorded; at an as-of time that no copy changes. */
final class Trial {
    private final PolicyCase start;
    private final ZoneId zone;
    private final Function<PolicyCase, Evaluation> judge;
    /** How facts are written, of which many copies hold the same. */
    private final IdentityHashMap<Fact, Node.Mapping> concise = new IdentityHashMap<>();

    private int judged;

    Trial(PolicyCase start, ZoneId zone, Function<PolicyCase, Evaluation> judge) {
        this.start = start;
        this.zone = zone;
        this.judge = judge;
    }

    /** Gives the case with some values, by their paths; without those that make no sense there. */
    PolicyCase with(Map<String, Node> values) {
        PolicyCase copy = start;
        for (Map.Entry<String, Node> value : values.entrySet()) {
            copy = with(copy, value.getKey(), value.getValue()).orElse(copy);
        }
        return copy;
    }

    /** Gives a copy with one more value; empty where it does not fit. */
    Optional<PolicyCase> with(PolicyCase copy, String path, Node value) {
        return new CaseEdit("", zone, new Problems(), this::concise).with(copy, path, value);
    }

    private Node.Mapping concise(Fact fact) {
        return concise.computeIfAbsent(fact, CaseFacts::concise);
    }

    /** Gives a copy in which the entries of a register are what was recorded of them, beside those that were added. */
    PolicyCase asRecorded(PolicyCase copy, Register register) {
        PolicyCase recorded = copy;
        for (Fact entry : CaseFacts.entries(start, register)) {
            recorded = with(recorded, entry.path(), concise(entry)).orElse(recorded);
        }
        return recorded;
    }

    /** Judges a copy. */
    Evaluation judge(PolicyCase copy) {
        judged++;
        return judge.apply(copy);
    }

    /** Gives how often a copy was judged so far. */
    int judged() {
        return judged;
    }
}
